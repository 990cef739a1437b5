namespace Portal.Domain.Sessions;

/// <summary>What Stripe made of a successful card charge.</summary>
/// <param name="PaymentIntentId">The payment, <c>pi_…</c>.</param>
/// <param name="ChargeId">The charge, <c>ch_…</c>.</param>
/// <param name="TransferId">The transfer to the therapist, <c>tr_…</c>.</param>
/// <param name="ApplicationFeeId">The platform's fee, <c>fee_…</c>.</param>
/// <param name="ChargedAt">When it succeeded (UTC).</param>
public sealed record CardChargeFacts(string PaymentIntentId, string ChargeId, string? TransferId, string? ApplicationFeeId, DateTimeOffset ChargedAt);
