using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Subscriptions;
using Portal.Payments.Operations;
using Portal.Payments.Subscriptions;
using Portal.People;

namespace Portal.Subscriptions;

/// <summary>Ends a member's plan with its period, or lets it go on after all.</summary>
public sealed class ChangeRenewal(Work work, OperationsLog operations)
{
    /// <summary>Cancels at the period's end.</summary>
    public Task<Result<PlanSubscription>> Cancel(ActingPerson person, CancellationToken ct) => Handle(person, true, ct);

    /// <summary>Takes the cancellation back.</summary>
    public Task<Result<PlanSubscription>> Resume(ActingPerson person, CancellationToken ct) => Handle(person, false, ct);

    private async Task<Result<PlanSubscription>> Handle(ActingPerson person, bool cancel, CancellationToken ct)
    {
        var asked = await work.Run(person, (db, _) => Ask(db, person, cancel, ct), ct);
        if (asked.IsRefused) return asked.Refusal;
        var outcome = await operations.Execute(asked.Value, ct);
        if (outcome.State != OperationState.Done) return outcome.ToRefusal("Your plan is as it was.");
        return await work.Run(person, async (db, _) => await Running(db, person, ct), ct);
    }

    private async Task<Result<string>> Ask(PortalDb db, ActingPerson person, bool cancel, CancellationToken ct)
    {
        var running = await Running(db, person, ct);
        if (running.IsRefused) return running.Refusal;
        var plan = running.Value;
        if ((cancel ? plan.CanCancel() : plan.CanResume()) is { IsRefused: true } refused) return refused.Refusal;
        var subject = $"plan-subscription:{plan.Id}";
        var before = await db.StripeOperations.Where(op => op.Subject == subject && op.Kind == SetPlanRenewal.Kind).OrderByDescending(op => op.Id).ToListAsync(ct);
        // A second press while the first is on its way is the same wish.
        var attempt = before.FirstOrDefault() is { State: OperationState.Pending or OperationState.Sent or OperationState.Unknown } ? before.Count : before.Count + 1;
        var key = $"{subject}:renewal:{attempt}:{(cancel ? "cancel" : "resume")}";
        await operations.Record(db, SetPlanRenewal.Kind, key, subject, new PlanRenewalRequest(plan.Id, plan.StripeSubscriptionId!, cancel), ct);
        return key;
    }

    private static async Task<Result<PlanSubscription>> Running(PortalDb db, ActingPerson person, CancellationToken ct)
    {
        var member = await db.FormerMemberOf(person, ct);
        if (member.IsRefused) return member.Refusal;
        var plan = await db.PlanSubscriptions.Where(plan => plan.MemberId == member.Value.Id && plan.StripeSubscriptionId != null)
            .OrderByDescending(plan => plan.Id).FirstOrDefaultAsync(ct);
        return plan is null ? new Refusal("no_plan", "You have no plan.") : plan;
    }
}
