namespace Portal.Domain.Reconciliation;

/// <summary>
/// An exception: a record that did not match, kept until both sides agree or a person resolves it with a note. A resolved one stays resolved
/// while the facts are the same. Rule <c>reconciliation-exceptions</c>.
/// </summary>
public sealed partial class Discrepancy : Entity
{
    /// <summary>Longest note.</summary>
    public const int LongestNote = 1_000;

    private Discrepancy() { }

    private Discrepancy(StripeAccountName account, Comparison compared, Suggestion suggestion, int runId, DateTimeOffset now)
        : base(now)
    {
        (Account, Kind, ObjectId, OpenedAt, OpenedInRunId) = (account, compared.Kind, compared.ObjectId, now.ToUniversalTime(), runId);
        Take(compared, suggestion, runId);
    }

    /// <summary>The Stripe account, by the first name it serves.</summary>
    public StripeAccountName Account { get; private set; }

    /// <summary>Which list it is from.</summary>
    public RecordKind Kind { get; private set; }

    /// <summary>Stripe's id.</summary>
    public string ObjectId { get; private set; } = "";

    /// <summary>Stripe's object it is about.</summary>
    public string? About { get; private set; }

    /// <summary>Stripe's calendar day (UTC).</summary>
    public DateOnly Day { get; private set; }

    /// <summary>When it happened (UTC).</summary>
    public DateTimeOffset OccurredAt { get; private set; }

    /// <summary>How the record ended.</summary>
    public RecordState State { get; private set; }

    /// <summary>What a balance transaction is.</summary>
    public MovementLabel? Label { get; private set; }

    /// <summary>Stripe's own word for it.</summary>
    public string? StripeType { get; private set; }

    /// <summary>Lower-case ISO code.</summary>
    public string Currency { get; private set; } = "usd";

    /// <summary>Stripe's amount in cents; null where Stripe has nothing.</summary>
    public long? StripeCents { get; private set; }

    /// <summary>Our amount in cents; null where we have nothing.</summary>
    public long? OursCents { get; private set; }

    /// <summary>What else Stripe says.</summary>
    public string? StripeSays { get; private set; }

    /// <summary>What else we say.</summary>
    public string? OursSays { get; private set; }

    /// <summary>Our journal entry.</summary>
    public long? EntryId { get; private set; }

    /// <summary>The probable cause and what to do.</summary>
    public string Suggestion { get; private set; } = "";

    /// <summary>The event that would settle it.</summary>
    public long? EventId { get; private set; }

    /// <summary>The write to Stripe that would settle it.</summary>
    public long? OperationId { get; private set; }

    /// <summary>Where it stands.</summary>
    public DiscrepancyStatus Status { get; private set; }

    /// <summary>When it was opened, or opened again (UTC).</summary>
    public DateTimeOffset OpenedAt { get; private set; }

    /// <summary>The run that opened it.</summary>
    public int OpenedInRunId { get; private set; }

    /// <summary>The run that saw it last.</summary>
    public int LastRunId { get; private set; }

    /// <summary>Who resolved it last.</summary>
    public int? ResolvedByPersonId { get; private set; }

    /// <summary>When it was resolved or cleared (UTC).</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>The note it was resolved with.</summary>
    public string? Note { get; private set; }

    /// <summary>What is in question, in cents: the difference, or the whole where one side has nothing.</summary>
    public long DifferenceCents => (StripeCents ?? 0) - (State == RecordState.MissingHere ? 0 : OursCents ?? 0);

    /// <summary>Opens one for a record that did not match.</summary>
    public static Discrepancy Open(StripeAccountName account, Comparison compared, Suggestion suggestion, int runId, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(compared);
        ArgumentNullException.ThrowIfNull(suggestion);
        return new Discrepancy(account, compared, suggestion, runId, now);
    }

    /// <summary>A later run found the record not matched still, or again: other facts open it again.</summary>
    public void See(Comparison compared, Suggestion suggestion, int runId, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(compared);
        ArgumentNullException.ThrowIfNull(suggestion);
        var opensAgain = Status == DiscrepancyStatus.Cleared || (Status == DiscrepancyStatus.Resolved && !SaysTheSame(compared));
        Take(compared, suggestion, runId);
        if (opensAgain) (Status, OpenedAt, OpenedInRunId, ClosedAt) = (DiscrepancyStatus.Open, now.ToUniversalTime(), runId, null);
        Changed(now);
    }

    /// <summary>A later run found both sides agreed, or neither side has it any more.</summary>
    public void Clear(int runId, DateTimeOffset now)
    {
        LastRunId = runId;
        if (Status == DiscrepancyStatus.Cleared) return;
        (Status, ClosedAt) = (DiscrepancyStatus.Cleared, now.ToUniversalTime());
        Changed(now);
    }

    /// <summary>Closes it with a note. It changes nothing in the ledger.</summary>
    public Result Resolve(string? note, int personId, DateTimeOffset now)
    {
        if (CheckNote(note, "Say what was found and what was done about it.") is { } refusal) return refusal;
        if (Status != DiscrepancyStatus.Open) return Result.Refuse("not_open", "This exception isn't open any more.");
        return Close(note!, personId, now);
    }

    private static Refusal? CheckNote(string? note, string missing) => (note?.Trim().Length ?? 0) switch
    {
        0 => new Refusal("note_missing", missing, "note"),
        > LongestNote => new Refusal("note_too_long", $"Keep the note under {LongestNote} characters.", "note"),
        _ => null,
    };

    private Result Close(string note, int personId, DateTimeOffset now)
    {
        (Status, Note, ResolvedByPersonId, ClosedAt) = (DiscrepancyStatus.Resolved, note.Trim(), personId, now.ToUniversalTime());
        return Changed(now);
    }

    private bool SaysTheSame(Comparison compared) =>
        State == compared.State && (StripeCents, StripeSays) == (compared.Stripe?.Cents, compared.Stripe?.Says)
        && (OursCents, OursSays) == (compared.Ours?.Cents, compared.Ours?.Says);

    private void Take(Comparison compared, Suggestion suggestion, int runId)
    {
        (About, Day, OccurredAt, State, LastRunId) = (compared.About, compared.Day, compared.OccurredAt.ToUniversalTime(), compared.State, runId);
        (Label, StripeType, Currency, EntryId) = (compared.Label, compared.StripeType, compared.Currency, compared.EntryId);
        (StripeCents, StripeSays) = (compared.Stripe?.Cents, compared.Stripe?.Says);
        (OursCents, OursSays) = (compared.Ours?.Cents, compared.Ours?.Says);
        (Suggestion, EventId, OperationId) = (suggestion.Text, suggestion.EventId, suggestion.OperationId);
    }
}
