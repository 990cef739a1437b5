namespace Portal.Domain.Reconciliation;

/// <summary>A day's balance transactions of one label, on both sides.</summary>
public sealed class ReconciliationSum
{
    private ReconciliationSum() { }

    /// <summary>A sum of nothing yet.</summary>
    public ReconciliationSum(StripeAccountName account, DateOnly day, MovementLabel label, string currency) =>
        (Account, Day, Label, Currency) = (account, day, label, currency);

    /// <summary>The Stripe account, by the first name it serves.</summary>
    public StripeAccountName Account { get; private set; }

    /// <summary>Stripe's calendar day (UTC).</summary>
    public DateOnly Day { get; private set; }

    /// <summary>What they are.</summary>
    public MovementLabel Label { get; private set; }

    /// <summary>Lower-case ISO code.</summary>
    public string Currency { get; private set; } = "usd";

    /// <summary>How many.</summary>
    public int Count { get; private set; }

    /// <summary>What they did to Stripe's Balance, fees deducted, in cents.</summary>
    public long StripeCents { get; private set; }

    /// <summary>What our <c>stripe:*</c> lines say, in cents.</summary>
    public long OursCents { get; private set; }

    /// <summary>Takes over a run's figures.</summary>
    public void Take(int count, long stripeCents, long oursCents) => (Count, StripeCents, OursCents) = (count, stripeCents, oursCents);
}
