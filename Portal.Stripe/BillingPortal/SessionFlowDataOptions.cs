namespace Stripe.BillingPortal;

/// <summary>Session flow data in a request.</summary>
public class SessionFlowDataOptions : INestedOptions
{
    /// <summary>What follows the task.</summary>
    public SessionFlowDataAfterCompletionOptions AfterCompletion { get; set; }

    /// <summary>Cancelling a subscription.</summary>
    public SessionFlowDataSubscriptionCancelOptions SubscriptionCancel { get; set; }

    /// <summary>Changing a subscription.</summary>
    public SessionFlowDataSubscriptionUpdateOptions SubscriptionUpdate { get; set; }

    /// <summary>Confirming a prepared change.</summary>
    public SessionFlowDataSubscriptionUpdateConfirmOptions SubscriptionUpdateConfirm { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}

/// <summary>Session flow data after completion in a request.</summary>
public class SessionFlowDataAfterCompletionOptions : INestedOptions
{
    /// <summary>Page that confirms.</summary>
    public SessionFlowDataAfterCompletionHostedConfirmationOptions HostedConfirmation { get; set; }

    /// <summary>Leads elsewhere.</summary>
    public SessionFlowDataAfterCompletionRedirectOptions Redirect { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}

/// <summary>Session flow data after completion hosted confirmation in a request.</summary>
public class SessionFlowDataAfterCompletionHostedConfirmationOptions : INestedOptions
{
    /// <summary>Text on that page.</summary>
    public string CustomMessage { get; set; }
}

/// <summary>Session flow data after completion redirect in a request.</summary>
public class SessionFlowDataAfterCompletionRedirectOptions : INestedOptions
{
    /// <summary>Where the browser goes afterwards.</summary>
    public string ReturnUrl { get; set; }
}

/// <summary>Parameters to cancel a session flow data subscription.</summary>
public class SessionFlowDataSubscriptionCancelOptions : INestedOptions
{
    /// <summary>What is offered to make the customer stay.</summary>
    public SessionFlowDataSubscriptionCancelRetentionOptions Retention { get; set; }

    /// <summary>Id of the subscription.</summary>
    public string Subscription { get; set; }
}

/// <summary>Session flow data subscription cancel retention in a request.</summary>
public class SessionFlowDataSubscriptionCancelRetentionOptions : INestedOptions
{
    /// <summary>The coupon offered.</summary>
    public SessionFlowDataSubscriptionCancelRetentionCouponOfferOptions CouponOffer { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}

/// <summary>Session flow data subscription cancel retention coupon offer in a request.</summary>
public class SessionFlowDataSubscriptionCancelRetentionCouponOfferOptions : INestedOptions
{
    /// <summary>Id of the coupon.</summary>
    public string Coupon { get; set; }
}

/// <summary>Parameters to change a session flow data subscription.</summary>
public class SessionFlowDataSubscriptionUpdateOptions : INestedOptions
{
    /// <summary>Id of the subscription.</summary>
    public string Subscription { get; set; }
}

/// <summary>Parameters to confirm a session flow data subscription update.</summary>
public class SessionFlowDataSubscriptionUpdateConfirmOptions : INestedOptions
{
    /// <summary>Coupons, promotion codes or discounts to apply; an empty list removes those in force.</summary>
    public List<SessionFlowDataSubscriptionUpdateConfirmDiscountOptions> Discounts { get; set; }

    /// <summary>The prices subscribed to, with quantities.</summary>
    public List<SessionFlowDataSubscriptionUpdateConfirmItemOptions> Items { get; set; }

    /// <summary>Id of the subscription.</summary>
    public string Subscription { get; set; }
}

/// <summary>Session flow data subscription update confirm discount in a request.</summary>
public class SessionFlowDataSubscriptionUpdateConfirmDiscountOptions : INestedOptions
{
    /// <summary>Id of the coupon.</summary>
    public string Coupon { get; set; }

    /// <summary>Id of the promotion code.</summary>
    public string PromotionCode { get; set; }
}

/// <summary>Session flow data subscription update confirm item in a request.</summary>
public class SessionFlowDataSubscriptionUpdateConfirmItemOptions : INestedOptions
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Id of the price.</summary>
    public string Price { get; set; }

    /// <summary>Number of units.</summary>
    public long? Quantity { get; set; }
}
