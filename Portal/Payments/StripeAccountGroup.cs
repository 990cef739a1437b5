using Portal.Domain;

namespace Portal.Payments;

/// <summary>One real Stripe account with everything it is used for.</summary>
/// <param name="Account">The first of its names, by which it is stored.</param>
/// <param name="Names">All of them.</param>
public sealed record StripeAccountGroup(StripeAccountName Account, IReadOnlyList<StripeAccountName> Names);
