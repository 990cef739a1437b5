namespace Stripe.BillingPortal;

/// <summary>Session flow data in a request.</summary>
public class SessionFlowDataOptions : INestedOptions
{
    /// <summary>After completion.</summary>
    public SessionFlowDataAfterCompletionOptions AfterCompletion { get; set; }

    /// <summary>Subscription cancel.</summary>
    public SessionFlowDataSubscriptionCancelOptions SubscriptionCancel { get; set; }

    /// <summary>Subscription update.</summary>
    public SessionFlowDataSubscriptionUpdateOptions SubscriptionUpdate { get; set; }

    /// <summary>Subscription update confirm.</summary>
    public SessionFlowDataSubscriptionUpdateConfirmOptions SubscriptionUpdateConfirm { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}

/// <summary>Session flow data after completion in a request.</summary>
public class SessionFlowDataAfterCompletionOptions : INestedOptions
{
    /// <summary>Hosted confirmation.</summary>
    public SessionFlowDataAfterCompletionHostedConfirmationOptions HostedConfirmation { get; set; }

    /// <summary>Redirect.</summary>
    public SessionFlowDataAfterCompletionRedirectOptions Redirect { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}

/// <summary>Session flow data after completion hosted confirmation in a request.</summary>
public class SessionFlowDataAfterCompletionHostedConfirmationOptions : INestedOptions
{
    /// <summary>Custom message.</summary>
    public string CustomMessage { get; set; }
}

/// <summary>Session flow data after completion redirect in a request.</summary>
public class SessionFlowDataAfterCompletionRedirectOptions : INestedOptions
{
    /// <summary>Return url.</summary>
    public string ReturnUrl { get; set; }
}

/// <summary>Parameters to cancel a session flow data subscription.</summary>
public class SessionFlowDataSubscriptionCancelOptions : INestedOptions
{
    /// <summary>Retention.</summary>
    public SessionFlowDataSubscriptionCancelRetentionOptions Retention { get; set; }

    /// <summary>Subscription.</summary>
    public string Subscription { get; set; }
}

/// <summary>Session flow data subscription cancel retention in a request.</summary>
public class SessionFlowDataSubscriptionCancelRetentionOptions : INestedOptions
{
    /// <summary>Coupon offer.</summary>
    public SessionFlowDataSubscriptionCancelRetentionCouponOfferOptions CouponOffer { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}

/// <summary>Session flow data subscription cancel retention coupon offer in a request.</summary>
public class SessionFlowDataSubscriptionCancelRetentionCouponOfferOptions : INestedOptions
{
    /// <summary>Coupon.</summary>
    public string Coupon { get; set; }
}

/// <summary>Parameters to change a session flow data subscription.</summary>
public class SessionFlowDataSubscriptionUpdateOptions : INestedOptions
{
    /// <summary>Subscription.</summary>
    public string Subscription { get; set; }
}

/// <summary>Parameters to confirm a session flow data subscription update.</summary>
public class SessionFlowDataSubscriptionUpdateConfirmOptions : INestedOptions
{
    /// <summary>Discounts.</summary>
    public List<SessionFlowDataSubscriptionUpdateConfirmDiscountOptions> Discounts { get; set; }

    /// <summary>Items.</summary>
    public List<SessionFlowDataSubscriptionUpdateConfirmItemOptions> Items { get; set; }

    /// <summary>Subscription.</summary>
    public string Subscription { get; set; }
}

/// <summary>Session flow data subscription update confirm discount in a request.</summary>
public class SessionFlowDataSubscriptionUpdateConfirmDiscountOptions : INestedOptions
{
    /// <summary>Coupon.</summary>
    public string Coupon { get; set; }

    /// <summary>Promotion code.</summary>
    public string PromotionCode { get; set; }
}

/// <summary>Session flow data subscription update confirm item in a request.</summary>
public class SessionFlowDataSubscriptionUpdateConfirmItemOptions : INestedOptions
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Price.</summary>
    public string Price { get; set; }

    /// <summary>Quantity.</summary>
    public long? Quantity { get; set; }
}
