using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Reconciliation;
using Portal.Domain.Subscriptions;
using Portal.Payments.Subscriptions;
using Stripe;

namespace Portal.Payments.Reconciliation;

/// <summary>Subscriptions' status at Stripe against ours.</summary>
public sealed class ReconciledSubscriptions : ReconciledList
{
    private static readonly PlanSubscriptionStatus[] Over = [PlanSubscriptionStatus.Cancelled, PlanSubscriptionStatus.Expired];

    /// <inheritdoc />
    public override ReconciliationStage Stage => ReconciliationStage.Subscriptions;

    /// <inheritdoc />
    public override RecordKind Kind => RecordKind.Subscription;

    /// <inheritdoc />
    public override bool IsDated => false;

    /// <inheritdoc />
    protected override async Task<PageComparison> ReadStripe(ReconciliationScope scope, string? cursor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var page = await new SubscriptionService(scope.Client).ListAsync(
            new SubscriptionListOptions { Limit = PageSize, Status = "all", StartingAfter = cursor }, cancellationToken: ct);
        return async (db, _) =>
        {
            var ids = page.Data.ConvertAll(subscription => subscription.Id);
            var ours = await db.PlanSubscriptions.Where(plan => ids.Contains(plan.StripeSubscriptionId!))
                .ToDictionaryAsync(plan => plan.StripeSubscriptionId!, plan => plan.Status, ct);
            return Page([.. page.Data.Select(subscription => Compare(subscription, ours, scope.StartedAt))], page.HasMore ? ids[^1] : null);
        };
    }

    /// <inheritdoc />
    protected override async Task<ComparedPage> ReadOurs(PortalDb db, ReconciliationScope scope, string after, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        if (!scope.HasConnectedAccounts) return new ComparedPage([], null);
        var (until, seen) = (scope.OursUntil, Seen(db, scope));
        var unseen = await db.PlanSubscriptions
            .Where(plan => plan.StripeSubscriptionId != null && plan.UpdatedAt < until && !Over.Contains(plan.Status) && string.Compare(plan.StripeSubscriptionId, after) > 0)
            .Where(plan => !seen.Any(record => record.ObjectId == plan.StripeSubscriptionId))
            .OrderBy(plan => plan.StripeSubscriptionId).Take(PageSize).Select(plan => new { Id = plan.StripeSubscriptionId!, plan.Status }).ToListAsync(ct);
        return new ComparedPage([.. unseen.Select(plan => new Comparison(Kind, plan.Id, scope.StartedAt, null, new ReconciliationSide(0, plan.Status.ToString())))],
            unseen.Count == PageSize ? unseen[^1].Id : null);
    }

    private static Comparison Compare(Subscription subscription, Dictionary<string, PlanSubscriptionStatus> ours, DateTimeOffset at)
    {
        var mark = StripeMark.Of(subscription);
        return new Comparison(RecordKind.Subscription, subscription.Id, at,
            new ReconciliationSide(0, SubscriptionReading.StatusOf(subscription.Status).ToString()),
            ours.TryGetValue(subscription.Id, out var status) ? new ReconciliationSide(0, status.ToString()) : null)
        {
            StripeType = subscription.Status,
            About = subscription.CustomerId,
            Related = [subscription.Id],
            Purpose = mark is null ? null : $"{mark.Kind}:{mark.Id}",
        };
    }
}
