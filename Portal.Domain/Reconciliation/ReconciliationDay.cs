namespace Portal.Domain.Reconciliation;

/// <summary>What a Stripe account's day came to, as the last run left it.</summary>
public sealed class ReconciliationDay
{
    private ReconciliationDay() { }

    /// <summary>A day not counted yet.</summary>
    public ReconciliationDay(StripeAccountName account, DateOnly day) => (Account, Day) = (account, day);

    /// <summary>The Stripe account, by the first name it serves.</summary>
    public StripeAccountName Account { get; private set; }

    /// <summary>Stripe's calendar day (UTC).</summary>
    public DateOnly Day { get; private set; }

    /// <summary>The run that looked at it last.</summary>
    public int RunId { get; private set; }

    /// <summary>Records that matched.</summary>
    public int Matched { get; private set; }

    /// <summary>Records that Stripe has and we don't.</summary>
    public int MissingHere { get; private set; }

    /// <summary>Records that we have and Stripe doesn't.</summary>
    public int MissingThere { get; private set; }

    /// <summary>Records that both have differently.</summary>
    public int Differs { get; private set; }

    /// <summary>Takes over a run's counts.</summary>
    public void Count(int runId, IReadOnlyDictionary<RecordState, int> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        RunId = runId;
        Matched = counts.GetValueOrDefault(RecordState.Matched);
        MissingHere = counts.GetValueOrDefault(RecordState.MissingHere);
        MissingThere = counts.GetValueOrDefault(RecordState.MissingThere);
        Differs = counts.GetValueOrDefault(RecordState.Differs);
    }
}
