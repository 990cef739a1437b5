namespace Portal.Domain.Payouts;

/// <summary>What a therapist has to be paid out; amounts in cents.</summary>
/// <param name="TherapistId">Who.</param>
/// <param name="PayableCents">Payable here.</param>
/// <param name="AvailableCents">Available in the connected account.</param>
/// <param name="OldestSince">Since when the oldest unpaid cent waits (UTC); null where there is none.</param>
/// <param name="MinimumCents">The therapist's own minimum, where it differs from the rule's.</param>
public sealed record PayoutStanding(int TherapistId, long PayableCents, long AvailableCents, DateTimeOffset? OldestSince, long? MinimumCents = null)
{
    /// <summary>Both pots together.</summary>
    public long TotalCents => PayableCents + AvailableCents;
}
