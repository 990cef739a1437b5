namespace Portal.Domain.Payouts;

/// <summary>A payout from a therapist's Stripe account to their bank, made by a run or by the therapist.</summary>
public sealed class BankPayout : Entity
{
    private BankPayout() { }

    private BankPayout(int therapistId, string stripePayoutId, long amountCents, string currency, DateTimeOffset now)
        : base(now)
    {
        TherapistId = therapistId;
        StripePayoutId = stripePayoutId;
        AmountCents = amountCents;
        Currency = currency;
    }

    /// <summary>Who is paid.</summary>
    public int TherapistId { get; private set; }

    /// <summary>Stripe's payout, <c>po_…</c>.</summary>
    public string StripePayoutId { get; private set; } = "";

    /// <summary>How much, in cents.</summary>
    public long AmountCents { get; private set; }

    /// <summary>What Stripe took for it beside the amount, in cents: instant payouts cost, others don't.</summary>
    public long FeeCents { get; private set; }

    /// <summary>Lower-case ISO code.</summary>
    public string Currency { get; private set; } = "usd";

    /// <summary>The run's item it was made for; null where the therapist made it at Stripe.</summary>
    public int? ItemId { get; private set; }

    /// <summary>Where it stands.</summary>
    public BankPayoutStatus Status { get; private set; }

    /// <summary>When it arrives or arrived (UTC).</summary>
    public DateTimeOffset? ArrivesAt { get; private set; }

    /// <summary>Why it failed, in plain words.</summary>
    public string? FailureMessage { get; private set; }

    /// <summary>Whether the money is in the connected account again.</summary>
    public bool CameBack => Status is BankPayoutStatus.Failed or BankPayoutStatus.Cancelled;

    /// <summary>Notes a payout that Stripe created.</summary>
    /// <exception cref="ArgumentException">No payout id.</exception>
    public static BankPayout Created(
        int therapistId, string stripePayoutId, long amountCents, DateTimeOffset? arrivesAt, DateTimeOffset now, string currency = "usd", int? itemId = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(stripePayoutId);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(amountCents);
        return new BankPayout(therapistId, stripePayoutId, amountCents, currency, now) { ArrivesAt = arrivesAt?.ToUniversalTime(), ItemId = itemId };
    }

    /// <summary>Notes what Stripe took for it. True for the first telling of it: a fee is told by every event of its payout.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A negative fee.</exception>
    public bool TakeFee(long feeCents, DateTimeOffset now)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(feeCents);
        if (feeCents == 0 || FeeCents > 0) return false;
        FeeCents = feeCents;
        Changed(now);
        return true;
    }

    /// <summary>
    /// Takes over what Stripe says. It only goes forward: pending, in transit, paid, and failed even after paid, as banks do. False where
    /// nothing changed.
    /// </summary>
    public bool Take(BankPayoutStatus status, DateTimeOffset? arrivesAt, string? failureMessage, DateTimeOffset now)
    {
        if (CameBack || status <= Status)
        {
            return false;
        }

        Status = status;
        ArrivesAt = arrivesAt?.ToUniversalTime() ?? ArrivesAt;
        FailureMessage = failureMessage ?? FailureMessage;
        Changed(now);
        return true;
    }
}
