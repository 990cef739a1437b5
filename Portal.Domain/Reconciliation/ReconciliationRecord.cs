namespace Portal.Domain.Reconciliation;

/// <summary>One compared record as the last run left it. A run writes it anew; what a person did about it is in its <see cref="Discrepancy"/>.</summary>
public sealed class ReconciliationRecord
{
    private ReconciliationRecord() { }

    /// <summary>The record of a comparison.</summary>
    public ReconciliationRecord(StripeAccountName account, Comparison compared, int runId)
    {
        ArgumentNullException.ThrowIfNull(compared);
        (Account, Kind, ObjectId) = (account, compared.Kind, compared.ObjectId);
        See(compared, runId);
    }

    /// <summary>Key.</summary>
    public long Id { get; private set; }

    /// <summary>The Stripe account, by the first name it serves.</summary>
    public StripeAccountName Account { get; private set; }

    /// <summary>Which list it is from.</summary>
    public RecordKind Kind { get; private set; }

    /// <summary>Stripe's id; unique within account and kind.</summary>
    public string ObjectId { get; private set; } = "";

    /// <summary>Stripe's object it is about.</summary>
    public string? About { get; private set; }

    /// <summary>Stripe's calendar day (UTC).</summary>
    public DateOnly Day { get; private set; }

    /// <summary>When it happened (UTC).</summary>
    public DateTimeOffset OccurredAt { get; private set; }

    /// <summary>How it ended.</summary>
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

    /// <summary>The run that saw it last.</summary>
    public int RunId { get; private set; }

    /// <summary>Takes over what a later run found.</summary>
    public void See(Comparison compared, int runId)
    {
        ArgumentNullException.ThrowIfNull(compared);
        (About, Day, OccurredAt, State, RunId) = (compared.About, compared.Day, compared.OccurredAt.ToUniversalTime(), compared.State, runId);
        (Label, StripeType, Currency, EntryId) = (compared.Label, compared.StripeType, compared.Currency, compared.EntryId);
        (StripeCents, StripeSays) = (compared.Stripe?.Cents, compared.Stripe?.Says);
        (OursCents, OursSays) = (compared.Ours?.Cents, compared.Ours?.Says);
    }
}
