namespace Portal.Domain.Reconciliation;

/// <summary>One reading of a Stripe account's lists. It notes each page, so that a stopped one goes on where it was.</summary>
public sealed class ReconciliationRun : Entity
{
    private const int MostAttempts = 6;
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(10);

    private ReconciliationRun() { }

    private ReconciliationRun(StripeAccountName account, DateOnly? from, DateOnly? until, DateOnly? night, int? startedByPersonId, DateTimeOffset now)
        : base(now)
    {
        (Account, FromDay, ReadFromDay, UntilDay, Night) = (account, from, from, until, night);
        (StartedByPersonId, NextStepAt) = (startedByPersonId, now.ToUniversalTime());
    }

    /// <summary>The Stripe account, by the first name it serves.</summary>
    public StripeAccountName Account { get; private set; }

    /// <summary>The first day it reads (UTC); null for everything there is.</summary>
    public DateOnly? FromDay { get; private set; }

    /// <summary>The first day of the present reading (UTC): the run's own, or a later one where only the newest is read again.</summary>
    public DateOnly? ReadFromDay { get; private set; }

    /// <summary>The last day it reads (UTC); null for up to now.</summary>
    public DateOnly? UntilDay { get; private set; }

    /// <summary>The night it was started for; unique with the account. Null for one that a person started.</summary>
    public DateOnly? Night { get; private set; }

    /// <summary>Who started it; null where the schedule did.</summary>
    public int? StartedByPersonId { get; private set; }

    /// <summary>Where it stands.</summary>
    public ReconciliationRunStatus Status { get; private set; }

    /// <summary>The part it is at.</summary>
    public ReconciliationStage Stage { get; private set; }

    /// <summary>The page it is at within the part; null at its beginning.</summary>
    public string? Cursor { get; private set; }

    /// <summary>How often money moved while it read, so that it read the newest again.</summary>
    public int Rereads { get; private set; }

    /// <summary>Records compared so far.</summary>
    public int Compared { get; private set; }

    /// <summary>Of them, those that did not match.</summary>
    public int NotMatched { get; private set; }

    /// <summary>How often in a row a page could not be read.</summary>
    public int Attempts { get; private set; }

    /// <summary>Why a page could not be read.</summary>
    public string? Trouble { get; private set; }

    /// <summary>When it goes on (UTC).</summary>
    public DateTimeOffset NextStepAt { get; private set; }

    /// <summary>When it ended (UTC).</summary>
    public DateTimeOffset? FinishedAt { get; private set; }

    /// <summary>Whether it read everything up to the moment it ended, so that it could hold Stripe's Balance against the sums.</summary>
    public bool ReadsToNow => UntilDay is null;

    /// <summary>One of a night.</summary>
    public static ReconciliationRun Nightly(StripeAccountName account, DateOnly? from, DateOnly night, DateTimeOffset now) => new(account, from, null, night, null, now);

    /// <summary>One that a person asked for.</summary>
    public static ReconciliationRun Asked(StripeAccountName account, DateOnly? from, DateOnly? until, int personId, DateTimeOffset now) =>
        new(account, from, until, null, personId, now);

    /// <summary>A page was compared.</summary>
    /// <param name="compared">Records on it.</param>
    /// <param name="notMatched">Of them, those that did not match.</param>
    /// <param name="next">The next page; null when the part is at its end.</param>
    /// <param name="now">UTC.</param>
    public void Advance(int compared, int notMatched, string? next, DateTimeOffset now)
    {
        (Compared, NotMatched, Attempts, Trouble, NextStepAt) = (Compared + compared, NotMatched + notMatched, 0, null, now.ToUniversalTime());
        Cursor = next;
        if (next is null) Enter(Stage + 1, now);
        Changed(now);
    }

    /// <summary>Money moved while it read: the newest is read again.</summary>
    public void ReadAgain(DateOnly from, DateTimeOffset now)
    {
        (Stage, Cursor, ReadFromDay, NextStepAt) = (ReconciliationStage.Movements, null, from, now.ToUniversalTime());
        Rereads++;
        Changed(now);
    }

    /// <summary>A page could not be read; it is tried again later, and given up when that goes on.</summary>
    public void Stumble(string trouble, DateTimeOffset now)
    {
        Trouble = trouble;
        Attempts++;
        NextStepAt = now.ToUniversalTime() + (FirstPause * (1 << Attempts));
        if (Attempts >= MostAttempts) (Status, FinishedAt) = (ReconciliationRunStatus.Failed, now.ToUniversalTime());
        Changed(now);
    }

    private void Enter(ReconciliationStage stage, DateTimeOffset now)
    {
        if (stage <= ReconciliationStage.Days) Stage = stage;
        else (Status, FinishedAt) = (ReconciliationRunStatus.Finished, now.ToUniversalTime());
    }
}
