using Portal.Domain;
using Portal.Domain.Subscriptions;
using Portal.Payments.Operations;
using Portal.Subscriptions;
using Stripe;

namespace Portal.Payments.Subscriptions;

/// <summary>Whether a subscription ends with its period.</summary>
/// <param name="SubscriptionId">Our plan subscription.</param>
/// <param name="StripeSubscriptionId">Stripe's.</param>
/// <param name="CancelAtPeriodEnd">True to end it, false to go on.</param>
public sealed record PlanRenewalRequest(int SubscriptionId, string StripeSubscriptionId, bool CancelAtPeriodEnd);

/// <summary>What Stripe says about the subscription afterwards.</summary>
/// <param name="Facts">The facts.</param>
public sealed record PlanRenewalAnswer(SubscriptionFacts Facts);

/// <summary>Cancels a subscription at its period's end, or resumes it.</summary>
public sealed class SetPlanRenewal(RecordSubscription record) : OperationKind<PlanRenewalRequest, PlanRenewalAnswer>
{
    /// <summary>Name of this kind.</summary>
    public const string Kind = "plan.renewal";

    /// <inheritdoc />
    public override string Name => Kind;

    /// <inheritdoc />
    public override bool MovesMoney => false;

    /// <inheritdoc />
    public override StripeAccountName Account => StripeAccountName.Platform;

    /// <inheritdoc />
    protected override async Task<PlanRenewalAnswer> Send(PlanRenewalRequest request, OperationCall call, CancellationToken ct)
    {
        var options = new SubscriptionUpdateOptions { CancelAtPeriodEnd = request.CancelAtPeriodEnd };
        return new((await new SubscriptionService(call.Client).UpdateAsync(request.StripeSubscriptionId, options, call.Options(), ct)).Facts());
    }

    /// <inheritdoc />
    protected override async Task<PlanRenewalAnswer?> Find(PlanRenewalRequest request, OperationCall call, CancellationToken ct)
    {
        var found = await new SubscriptionService(call.Client).GetAsync(request.StripeSubscriptionId, cancellationToken: ct);
        return found.CancelAtPeriodEnd == request.CancelAtPeriodEnd ? new(found.Facts()) : null;
    }

    /// <inheritdoc />
    protected override Task Done(PlanRenewalRequest request, PlanRenewalAnswer answer, Settlement settlement, CancellationToken ct) =>
        record.Handle(settlement.Db, request.SubscriptionId, answer.Facts, settlement.Now, ct);

    /// <inheritdoc />
    protected override Task Refused(PlanRenewalRequest request, StripeRefusal refusal, Settlement settlement, CancellationToken ct) => Task.CompletedTask;
}
