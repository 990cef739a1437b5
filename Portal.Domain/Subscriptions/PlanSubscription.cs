using Portal.Domain.Catalog;

namespace Portal.Domain.Subscriptions;

/// <summary>An employee's subscription to a plan. Stripe runs it; we keep what it last said, and the newest fact wins.</summary>
public sealed class PlanSubscription : Entity
{
    private PlanSubscription() { }

    private PlanSubscription(int memberId, string planCode, BillingInterval interval, DateTimeOffset now)
        : base(now)
    {
        MemberId = memberId;
        PlanCode = planCode;
        Interval = interval;
    }

    /// <summary>Whose plan.</summary>
    public int MemberId { get; private set; }

    /// <summary>Which plan.</summary>
    public string PlanCode { get; private set; } = "";

    /// <summary>How often it is billed.</summary>
    public BillingInterval Interval { get; private set; }

    /// <summary>Stripe's subscription, once there is one.</summary>
    public string? StripeSubscriptionId { get; private set; }

    /// <summary>The Checkout session it was ordered by.</summary>
    public string? CheckoutSessionId { get; private set; }

    /// <summary>Where it stands.</summary>
    public PlanSubscriptionStatus Status { get; private set; }

    /// <summary>End of the trial (UTC).</summary>
    public DateTimeOffset? TrialEndsAt { get; private set; }

    /// <summary>Start of the paid period (UTC).</summary>
    public DateTimeOffset? CurrentPeriodStart { get; private set; }

    /// <summary>End of the paid period (UTC); the next charge while it runs.</summary>
    public DateTimeOffset? CurrentPeriodEnd { get; private set; }

    /// <summary>Whether it ends with the period.</summary>
    public bool CancelAtPeriodEnd { get; private set; }

    /// <summary>When Stripe last told something that we took over (UTC).</summary>
    public DateTimeOffset? StripeChangedAt { get; private set; }

    /// <summary>Whether the member may use the plan now; past due within Stripe's retries still may.</summary>
    public bool GivesAccess => Status is PlanSubscriptionStatus.Trialing or PlanSubscriptionStatus.Active or PlanSubscriptionStatus.PastDue;

    /// <summary>Whether it is neither over nor expired, so that no second one may be ordered.</summary>
    public bool IsOpen => Status is not (PlanSubscriptionStatus.Cancelled or PlanSubscriptionStatus.Expired);

    /// <summary>Orders a plan; it is pending until Stripe confirms it.</summary>
    public static Result<PlanSubscription> Order(int memberId, Plan plan, BillingInterval interval, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Enum.IsDefined(interval)
            ? new PlanSubscription(memberId, plan.Code, interval, now)
            : Result.Refuse("interval_unknown", "Choose to be billed by the month or by the year.", "interval");
    }

    /// <summary>Checkout was opened for it.</summary>
    public Result CheckoutOpened(string checkoutSessionId, DateTimeOffset now)
    {
        if (Status != PlanSubscriptionStatus.Pending)
        {
            return Result.Refuse("subscription_not_pending", "This plan has already been started.");
        }

        CheckoutSessionId = checkoutSessionId;
        return Changed(now);
    }

    /// <summary>Checkout ran out of time. Told again, or too late, it changes nothing.</summary>
    public void CheckoutExpired(DateTimeOffset now)
    {
        if (Status == PlanSubscriptionStatus.Pending)
        {
            Status = PlanSubscriptionStatus.Expired;
            Changed(now);
        }
    }

    /// <summary>Takes over what Stripe says. False where it is older than what we know, or about another subscription; nothing changes then.</summary>
    public bool Take(SubscriptionFacts facts, DateTimeOffset saidAt, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (saidAt < StripeChangedAt || (StripeSubscriptionId is not null && StripeSubscriptionId != facts.StripeSubscriptionId))
        {
            return false;
        }

        StripeSubscriptionId = facts.StripeSubscriptionId;
        Status = facts.Status;
        TrialEndsAt = facts.TrialEndsAt?.ToUniversalTime();
        CurrentPeriodStart = facts.CurrentPeriodStart?.ToUniversalTime();
        CurrentPeriodEnd = facts.CurrentPeriodEnd?.ToUniversalTime();
        CancelAtPeriodEnd = facts.CancelAtPeriodEnd;
        PlanCode = facts.PlanCode ?? PlanCode;
        Interval = facts.Interval ?? Interval;
        StripeChangedAt = saidAt.ToUniversalTime();
        Changed(now);
        return true;
    }

    /// <summary>Whether the member may cancel at the period's end, and why not.</summary>
    public Result CanCancel() => !GivesAccess
        ? Result.Refuse("subscription_not_running", "There is no running plan to cancel.")
        : CancelAtPeriodEnd ? Result.Refuse("already_cancelling", "The plan already ends with its period.") : Result.Done;

    /// <summary>Whether the member may keep a plan that was to end, and why not.</summary>
    public Result CanResume() => GivesAccess && CancelAtPeriodEnd
        ? Result.Done
        : Result.Refuse("not_cancelling", "The plan isn't about to end, so there is nothing to resume.");
}
