namespace Portal.Payouts;

/// <summary>A therapist's money at a glance; amounts in cents.</summary>
public sealed record EarningsSummary
{
    /// <summary>Lower-case ISO code.</summary>
    public required string Currency { get; init; }

    /// <summary>Verified and not charged yet.</summary>
    public required long UnchargedCents { get; init; }

    /// <summary>How many sessions that is.</summary>
    public required int UnchargedSessions { get; init; }

    /// <summary>In the Stripe account, not released by Stripe yet.</summary>
    public required long HeldCents { get; init; }

    /// <summary>Payable here.</summary>
    public required long PayableCents { get; init; }

    /// <summary>Available in the Stripe account.</summary>
    public required long ConnectedCents { get; init; }

    /// <summary>Set aside by a run, or on its way to the bank.</summary>
    public required long OnTheWayCents { get; init; }

    /// <summary>Reached the bank.</summary>
    public required long PaidCents { get; init; }

    /// <summary>Taken by Stripe for instant payouts.</summary>
    public required long FeesCents { get; init; }

    /// <summary>The last payout that reached the bank.</summary>
    public required LastPayout? Last { get; init; }

    /// <summary>Owed after a refund; taken from what is paid next.</summary>
    public required long OwedCents { get; init; }

    /// <summary>As of when the Stripe account was read (UTC); null before the first time.</summary>
    public required DateTimeOffset? BalanceAsOf { get; init; }

    /// <summary>The next run and what it would pay.</summary>
    public required NextPayout Next { get; init; }

    /// <summary>Uncharged and held by Stripe.</summary>
    public long PendingCents => UnchargedCents + HeldCents;

    /// <summary>Payable here plus available in the Stripe account.</summary>
    public long AvailableCents => PayableCents + ConnectedCents;

    /// <summary>All that was earned, with what Stripe took for paying it out.</summary>
    public long TotalCents => PendingCents + AvailableCents + OnTheWayCents + PaidCents + FeesCents;
}

/// <summary>A payout that reached the bank.</summary>
/// <param name="AmountCents">How much.</param>
/// <param name="ArrivedAt">When (UTC).</param>
public sealed record LastPayout(long AmountCents, DateTimeOffset ArrivedAt);

/// <summary>The next run as a therapist sees it.</summary>
/// <param name="RunsAt">When (UTC).</param>
/// <param name="Pays">Whether it would pay as things are.</param>
/// <param name="Reason">Why, or why not.</param>
/// <param name="PayableCents">From here, after netting.</param>
/// <param name="ConnectedCents">From the Stripe account.</param>
/// <param name="ReleasedCents">Held by Stripe now and released before the run.</param>
/// <param name="MinimumCents">The minimum that applies.</param>
public sealed record NextPayout(DateTimeOffset RunsAt, bool Pays, string Reason, long PayableCents, long ConnectedCents, long ReleasedCents, long MinimumCents)
{
    /// <summary>What it would pay.</summary>
    public long TotalCents => PayableCents + ConnectedCents + ReleasedCents;
}

/// <summary>A session whose money is still to come.</summary>
/// <param name="BookingId">Which.</param>
/// <param name="With">The employee's name.</param>
/// <param name="StartsAt">When it was (UTC).</param>
/// <param name="TherapistCents">What is still to come, in cents.</param>
/// <param name="Why">What it waits for, as a sentence.</param>
/// <param name="At">When that is to happen (UTC), where it is known.</param>
public sealed record ComingEarning(int BookingId, string With, DateTimeOffset StartsAt, long TherapistCents, string Why, DateTimeOffset? At);
