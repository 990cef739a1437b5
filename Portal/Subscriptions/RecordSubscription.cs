using Portal.Data;
using Portal.Domain.Subscriptions;
using Portal.Time;

namespace Portal.Subscriptions;

/// <summary>Takes over what Stripe says about a plan, whether it comes as an answer or as an event; the newest wins.</summary>
public sealed class RecordSubscription(PortalClock clock)
{
    /// <summary>Whether another reading of the same millisecond stands: which of the two is newer can't be said, so Stripe is to be asked again.</summary>
    public async Task<bool> Ties(PortalDb db, int planSubscriptionId, DateTimeOffset readAt, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var plan = await db.PlanSubscriptions.FindAsync([planSubscriptionId], ct);
        return plan?.StripeChangedAt?.ToUnixTimeMilliseconds() == readAt.ToUnixTimeMilliseconds();
    }

    /// <summary>Records it; false where the plan is not recorded yet.</summary>
    /// <param name="db">The database, in a transaction.</param>
    /// <param name="planSubscriptionId">Our plan subscription.</param>
    /// <param name="facts">What Stripe says.</param>
    /// <param name="readAt">When it was read (UTC).</param>
    /// <param name="ct">Cancels.</param>
    public async Task<bool> Handle(PortalDb db, int planSubscriptionId, SubscriptionFacts facts, DateTimeOffset readAt, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var plan = await db.PlanSubscriptions.FindAsync([planSubscriptionId], ct);
        plan?.Take(facts, readAt, clock.Now);
        return plan is not null;
    }
}
