namespace Stripe.Checkout;

/// <summary>Parameters to list session line items.</summary>
public class SessionLineItemListOptions : ListOptions;
