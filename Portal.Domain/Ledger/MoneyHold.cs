namespace Portal.Domain.Ledger;

/// <summary>
/// All money stands still: nothing new is asked of Stripe until an admin lifts it. Placed by a broken invariant that the database should
/// have kept, or by an admin. Rule <c>money-hold</c>.
/// </summary>
public sealed class MoneyHold : Entity
{
    private const int TextLength = 1_000;

    private MoneyHold() { }

    private MoneyHold(string reason, int? placedByPersonId, DateTimeOffset now)
        : base(now) => (Reason, PlacedByPersonId) = (reason, placedByPersonId);

    /// <summary>Why: the admin's words, or what was found.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>The admin who placed it; null where a check did.</summary>
    public int? PlacedByPersonId { get; private set; }

    /// <summary>Who lifted it.</summary>
    public int? LiftedByPersonId { get; private set; }

    /// <summary>When it was lifted (UTC); null while it holds.</summary>
    public DateTimeOffset? LiftedAt { get; private set; }

    /// <summary>What was found and done, in the words of who lifted it.</summary>
    public string? Note { get; private set; }

    /// <summary>A check found what the database should have refused.</summary>
    /// <param name="found">What it found.</param>
    /// <param name="now">UTC.</param>
    public static MoneyHold Found(string found, DateTimeOffset now)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(found);
        return new MoneyHold(found.Length > TextLength ? found[..TextLength] : found, null, now);
    }

    /// <summary>An admin places it.</summary>
    public static Result<MoneyHold> Place(string? reason, int personId, DateTimeOffset now) =>
        Text.Check(reason, 3, TextLength, "The reason", "reason") is { } refusal ? refusal : new MoneyHold(reason!.Trim(), personId, now);

    /// <summary>Lets money move again; refused without a note, or where it was lifted before.</summary>
    public Result Lift(string? note, int personId, DateTimeOffset now)
    {
        if (LiftedAt is not null) return Result.Refuse("hold_lifted", "This hold was lifted already.");
        if (Text.Check(note, 3, TextLength, "The note", "note") is { } refusal) return refusal;
        (Note, LiftedByPersonId, LiftedAt) = (note!.Trim(), personId, now.ToUniversalTime());
        return Changed(now);
    }
}
