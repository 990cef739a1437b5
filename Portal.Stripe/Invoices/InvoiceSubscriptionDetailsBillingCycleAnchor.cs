namespace Stripe;

/// <summary>Invoice subscription details billing cycle anchor.</summary>
public class InvoiceSubscriptionDetailsBillingCycleAnchor : StringEnum
{
    private InvoiceSubscriptionDetailsBillingCycleAnchor(string value)
        : base(value)
    {
    }

    /// <summary>Sent as <c>now</c>.</summary>
    public static readonly InvoiceSubscriptionDetailsBillingCycleAnchor Now = new("now");

    /// <summary>Sent as <c>unchanged</c>.</summary>
    public static readonly InvoiceSubscriptionDetailsBillingCycleAnchor Unchanged = new("unchanged");
}
