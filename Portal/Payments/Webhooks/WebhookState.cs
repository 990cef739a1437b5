namespace Portal.Payments.Webhooks;

/// <summary>Where a received event stands.</summary>
public enum WebhookState
{
    /// <summary>Its facts are recorded.</summary>
    Processed,

    /// <summary>It is nothing to us, or tells what is known already.</summary>
    Ignored,

    /// <summary>Not possible yet; tried again soon.</summary>
    Deferred,

    /// <summary>Its handler failed; tried again soon.</summary>
    Failing,

    /// <summary>Given up after repeated tries; waits for a person.</summary>
    Parked,
}
