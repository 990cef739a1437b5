namespace Portal.Payments.Operations;

/// <summary>Stripe said no and did nothing.</summary>
/// <param name="Code">Stripe's code, for a decline its decline code: <c>insufficient_funds</c>, <c>authentication_required</c>, <c>balance_insufficient</c>…</param>
/// <param name="Message">Stripe's sentence.</param>
/// <param name="StripeObject">The object the refusal left behind, for example a PaymentIntent; may be null.</param>
public sealed record StripeRefusal(string Code, string Message, string? StripeObject = null);
