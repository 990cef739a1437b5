using Portal.Domain.Ledger;

namespace Portal.Domain.Disputes;

/// <summary>What Stripe says of a dispute; amounts in cents, times UTC.</summary>
public sealed record DisputeFacts
{
    /// <summary>Its id, <c>dp_…</c>.</summary>
    public required string StripeId { get; init; }

    /// <summary>The disputed charge.</summary>
    public required string ChargeId { get; init; }

    /// <summary>The Stripe account it is in.</summary>
    public required StripeAccountName Account { get; init; }

    /// <summary>What is disputed.</summary>
    public required long AmountCents { get; init; }

    /// <summary>Lower-case ISO code.</summary>
    public required string Currency { get; init; }

    /// <summary>Where it stands.</summary>
    public required DisputeStatus Status { get; init; }

    /// <summary>Stripe's code of why.</summary>
    public required string Reason { get; init; }

    /// <summary>Until when evidence can be given.</summary>
    public DateTimeOffset? EvidenceDueAt { get; init; }

    /// <summary>When it was opened.</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>The balance transaction that took the money; null for an inquiry.</summary>
    public StripeMovement? Withdrawn { get; init; }

    /// <summary>The balance transaction that brought it back; null unless it was won.</summary>
    public StripeMovement? Reinstated { get; init; }
}
