namespace Portal.Domain.Reconciliation;

/// <summary>One object of Stripe's beside what we have of it, or one of ours beside nothing.</summary>
/// <param name="Kind">Which list it is from.</param>
/// <param name="ObjectId">Stripe's id, as that list or our row names it.</param>
/// <param name="OccurredAt">When it was made at Stripe; where Stripe has nothing, when we recorded it (UTC).</param>
/// <param name="Stripe">Stripe's side; null where Stripe has nothing.</param>
/// <param name="Ours">Our side; null where we have nothing.</param>
public sealed record Comparison(RecordKind Kind, string ObjectId, DateTimeOffset OccurredAt, ReconciliationSide? Stripe, ReconciliationSide? Ours)
{
    /// <summary>Lower-case ISO code.</summary>
    public string Currency { get; init; } = "usd";

    /// <summary>What a balance transaction is; null for other records.</summary>
    public MovementLabel? Label { get; init; }

    /// <summary>Stripe's own word for it, such as a balance transaction's type.</summary>
    public string? StripeType { get; init; }

    /// <summary>What the payer paid, before Stripe's fee, in cents; null for what is no payment.</summary>
    public long? GrossCents { get; init; }

    /// <summary>Stripe's object it is about: the charge of a balance transaction, the therapist's account of a payout.</summary>
    public string? About { get; init; }

    /// <summary>More ids of Stripe's by which its event or operation may be found.</summary>
    public IReadOnlyList<string> Related { get; init; } = [];

    /// <summary>The idempotency key it was made under, from its metadata.</summary>
    public string? OperationKey { get; init; }

    /// <summary>What it is for, from its metadata, such as <c>booking:42</c>; null for an object that nobody here made.</summary>
    public string? Purpose { get; init; }

    /// <summary>When it is to be over, for what is under way (UTC).</summary>
    public DateTimeOffset? ExpectedAt { get; init; }

    /// <summary>Our journal entry.</summary>
    public long? EntryId { get; init; }

    /// <summary>It lies in suspense: our line keeps the balance right and explains nothing.</summary>
    public bool IsInSuspense { get; init; }

    /// <summary>Another record reports the same disagreement, so that this one opens no exception of its own.</summary>
    public bool IsReportedElsewhere { get; init; }

    /// <summary>How it ends.</summary>
    /// <exception cref="InvalidOperationException">Neither side has anything.</exception>
    public RecordState State => (Stripe, Ours) switch
    {
        (null, null) => throw new InvalidOperationException($"{ObjectId} is on neither side."),
        (null, _) => RecordState.MissingThere,
        (_, null) => RecordState.MissingHere,
        _ when IsInSuspense => RecordState.MissingHere,
        _ => Stripe == Ours ? RecordState.Matched : RecordState.Differs,
    };

    /// <summary>Stripe's calendar day (UTC).</summary>
    public DateOnly Day => DateOnly.FromDateTime(OccurredAt.UtcDateTime);
}
