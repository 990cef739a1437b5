using Portal.Domain.Payouts;

namespace Portal.Payouts;

/// <summary>A therapist's money as a payout run sees it.</summary>
/// <param name="TherapistId">Who.</param>
/// <param name="Name">Their name.</param>
/// <param name="ConnectedAccount">Stripe's account; null before onboarding.</param>
/// <param name="PayoutsEnabled">Whether Stripe pays that account out.</param>
/// <param name="Currency">Lower-case ISO code.</param>
/// <param name="Standing">Both pots, with what is owed netted already.</param>
/// <param name="NettedCents">Taken from what is payable for what the therapist owes.</param>
/// <param name="HoldReason">Why an admin holds the payouts; null where nobody does.</param>
public sealed record TherapistStanding(
    int TherapistId, string Name, string? ConnectedAccount, bool PayoutsEnabled, string Currency, PayoutStanding Standing, long NettedCents, string? HoldReason);
