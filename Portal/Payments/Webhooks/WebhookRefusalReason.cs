namespace Portal.Payments.Webhooks;

/// <summary>Why a webhook was not let in.</summary>
public enum WebhookRefusalReason
{
    /// <summary>It bears no signature, or one that can't be read.</summary>
    Unsigned,

    /// <summary>Its signature was made with no secret of ours, or for another body.</summary>
    Forged,

    /// <summary>It was signed for another endpoint of ours.</summary>
    Foreign,

    /// <summary>Its signature is right, and older or newer than five minutes.</summary>
    Stale,

    /// <summary>It is larger than 1 MB.</summary>
    TooLarge,

    /// <summary>It is rightly signed and no Stripe event.</summary>
    NoEvent,

    /// <summary>The endpoint has no secret, so it is closed.</summary>
    Closed,
}
