namespace Portal.Domain.Reconciliation;

/// <content>A movement that nobody here ordered is booked in suspense by hand. Rule <c>suspense-booking</c>.</content>
public sealed partial class Discrepancy
{
    /// <summary>How old a movement has to be: until then its own event may still come.</summary>
    public static readonly TimeSpan BookableAfter = TimeSpan.FromHours(1);

    /// <summary>Whether it is a movement at Stripe that no entry of ours stands for, so that it can be booked in suspense.</summary>
    public bool CanBeBooked =>
        this is { Kind: RecordKind.Movement, State: RecordState.MissingHere, EntryId: null, StripeCents: not null and not 0 } && Status != DiscrepancyStatus.Cleared;

    /// <summary>Whether an entry of ours keeps it in suspense.</summary>
    public bool IsInSuspense => this is { Kind: RecordKind.Movement, State: RecordState.MissingHere, EntryId: not null };

    /// <summary>Why it can't be booked now; null where it can.</summary>
    public Refusal? CheckBooking(string? note, DateTimeOffset now)
    {
        if (IsInSuspense) return new Refusal("already_booked", $"This movement is booked already, as entry {EntryId}.");
        if (!CanBeBooked) return new Refusal("not_bookable", "Only a movement at Stripe that no entry of ours stands for can be booked in suspense.");
        if (now - OccurredAt < BookableAfter)
            return new Refusal("too_young", "This movement is less than an hour old: its own event may still come. Check again later, and book it then.");
        return CheckNote(note, "Say why it is booked by hand, and where that is to be seen.");
    }

    /// <summary>An entry was posted that keeps it in suspense, with what a later run will find; refused as <see cref="CheckBooking"/> says.</summary>
    public Result Book(string? note, int personId, long entryId, ReconciliationSide ours, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(ours);
        if (CheckBooking(note, now) is { } refusal) return refusal;
        (EntryId, OursCents, OursSays, Suggestion) = (entryId, ours.Cents, ours.Says, SuspenseAdvice(entryId));
        return Close(note!, personId, now);
    }

    /// <summary>What is to be done about a movement that was booked in suspense.</summary>
    public static string SuspenseAdvice(long? entryId) =>
        $"Entry {entryId} keeps it in suspense, so that the balances agree. An adjustment by two administrators takes it from there to the account where it belongs.";
}
