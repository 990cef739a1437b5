using Portal.Domain.Ledger;

namespace Portal.Sessions;

/// <summary>A part of the application fee that was given back.</summary>
/// <param name="Id">Stripe's id, <c>fr_…</c>.</param>
/// <param name="Movement">What it moved.</param>
public sealed record ApplicationFeeBack(string Id, StripeMovement Movement);

/// <summary>What a refund of a card share moved.</summary>
/// <param name="RefundId">Stripe's id.</param>
/// <param name="Step">The refund's number on its session; zero for a payment that came twice, null where it was not made here.</param>
/// <param name="Refund">Money out.</param>
/// <param name="TransferReversal">The same part back from the therapist.</param>
/// <param name="FeesBack">All refunds of the charge's application fee so far, oldest first: Stripe doesn't say which belongs to which refund.</param>
/// <param name="Returned">The money coming back, where the bank could not deliver it.</param>
/// <param name="FailureReason">Why it could not, Stripe's code.</param>
public sealed record CardRefundMade(
    string RefundId, int? Step, StripeMovement Refund, StripeMovement? TransferReversal, IReadOnlyList<ApplicationFeeBack> FeesBack,
    StripeMovement? Returned = null, string? FailureReason = null);
