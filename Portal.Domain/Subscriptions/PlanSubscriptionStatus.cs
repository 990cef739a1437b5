namespace Portal.Domain.Subscriptions;

/// <summary>Where an employee's subscription stands.</summary>
public enum PlanSubscriptionStatus
{
    /// <summary>Ordered; Checkout isn't finished.</summary>
    Pending,

    /// <summary>In its trial.</summary>
    Trialing,

    /// <summary>Running and paid.</summary>
    Active,

    /// <summary>A renewal wasn't paid yet; it is being retried.</summary>
    PastDue,

    /// <summary>The first payment isn't made yet.</summary>
    Incomplete,

    /// <summary>Retries are over and it wasn't cancelled.</summary>
    Unpaid,

    /// <summary>Stopped after a trial without a card.</summary>
    Paused,

    /// <summary>Over.</summary>
    Cancelled,

    /// <summary>Never started: Checkout or the first payment ran out of time.</summary>
    Expired,
}
