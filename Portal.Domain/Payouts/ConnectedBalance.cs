namespace Portal.Domain.Payouts;

/// <summary>What a therapist's own Stripe account held when we last read it. Pages show this and never wait for Stripe.</summary>
public sealed class ConnectedBalance : Entity
{
    private ConnectedBalance() { }

    /// <summary>Makes one that has not been read yet.</summary>
    public ConnectedBalance(int therapistId, DateTimeOffset now)
        : base(now) => TherapistId = therapistId;

    /// <summary>Whose account.</summary>
    public int TherapistId { get; private set; }

    /// <summary>Can be paid out, in cents.</summary>
    public long AvailableCents { get; private set; }

    /// <summary>Still held by Stripe, in cents.</summary>
    public long PendingCents { get; private set; }

    /// <summary>Lower-case ISO code.</summary>
    public string Currency { get; private set; } = "usd";

    /// <summary>As of when (UTC); null before the first reading.</summary>
    public DateTimeOffset? AsOf { get; private set; }

    /// <summary>The last journal line of the account's memo that a reading has seen.</summary>
    public long SeenLineId { get; private set; }

    /// <summary>When it is to be read again (UTC) though nothing moved here; null when nothing is expected.</summary>
    public DateTimeOffset? NextReadAt { get; private set; }

    /// <summary>Takes a reading over.</summary>
    /// <param name="reading">What Stripe says.</param>
    /// <param name="seenLineId">The last memo line there was before it was read.</param>
    /// <param name="now">When (UTC).</param>
    public void Take(ConnectedReading reading, long seenLineId, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(reading);
        AvailableCents = reading.AvailableCents;
        PendingCents = reading.PendingCents;
        Currency = reading.Currency;
        AsOf = now.ToUniversalTime();
        SeenLineId = seenLineId;
        NextReadAt = reading.NextAvailableAt?.ToUniversalTime();
        Changed(now);
    }

    /// <summary>Stripe could not be read: the old figures stand until then.</summary>
    public void NotRead(long seenLineId, DateTimeOffset then, DateTimeOffset now)
    {
        SeenLineId = seenLineId;
        NextReadAt = then.ToUniversalTime();
        Changed(now);
    }
}

/// <summary>What Stripe says a connected account holds.</summary>
/// <param name="AvailableCents">Can be paid out.</param>
/// <param name="PendingCents">Still held.</param>
/// <param name="Currency">Lower-case ISO code.</param>
/// <param name="NextAvailableAt">When the next of what is held becomes available (UTC).</param>
public sealed record ConnectedReading(long AvailableCents, long PendingCents, string Currency, DateTimeOffset? NextAvailableAt);
