using Portal.Domain.Subscriptions;

namespace Portal.Subscriptions;

/// <summary>A plan invoice as Stripe made it.</summary>
/// <param name="PlanSubscriptionId">Our plan subscription.</param>
/// <param name="Facts">Its figures.</param>
/// <param name="CustomerId">The member's customer.</param>
/// <param name="IsDraft">Whether it is still a draft.</param>
/// <param name="IsRenewal">Whether it bills a new period; only such an invoice is subsidised.</param>
/// <param name="ProrationCreditCents">Stripe's own credit that is used first, as a positive figure.</param>
public sealed record PlanInvoiceDraft(
    int PlanSubscriptionId, PlanInvoiceFacts Facts, string CustomerId, bool IsDraft, bool IsRenewal, long ProrationCreditCents);
