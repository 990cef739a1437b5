namespace Portal.Domain.Reconciliation;

/// <summary>Stripe's Balance of an account in a currency, read when the last complete run had read everything.</summary>
public sealed class ReconciliationBalance
{
    private ReconciliationBalance() { }

    /// <summary>A reading.</summary>
    public ReconciliationBalance(StripeAccountName account, string currency) => (Account, Currency) = (account, currency);

    /// <summary>The Stripe account, by the first name it serves.</summary>
    public StripeAccountName Account { get; private set; }

    /// <summary>Lower-case ISO code.</summary>
    public string Currency { get; private set; } = "usd";

    /// <summary>Stripe's Balance, pending and available together, in cents.</summary>
    public long StripeCents { get; private set; }

    /// <summary>The balance of our <c>stripe:*</c> accounts of that Stripe account at the same moment, in cents.</summary>
    public long OursCents { get; private set; }

    /// <summary>The balance of our <c>suspense:*</c> accounts of that Stripe account, in cents.</summary>
    public long SuspenseCents { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset ReadAt { get; private set; }

    /// <summary>Takes over a later reading.</summary>
    public void Read(long stripeCents, long oursCents, long suspenseCents, DateTimeOffset now) =>
        (StripeCents, OursCents, SuspenseCents, ReadAt) = (stripeCents, oursCents, suspenseCents, now.ToUniversalTime());
}
