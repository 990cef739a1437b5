namespace Stripe;

/// <summary>Subscription pause collection in a request.</summary>
public class SubscriptionPauseCollectionOptions : INestedOptions
{
    /// <summary>Behavior.</summary>
    public string Behavior { get; set; }

    /// <summary>Resumes at, UTC.</summary>
    public DateTime? ResumesAt { get; set; }
}
