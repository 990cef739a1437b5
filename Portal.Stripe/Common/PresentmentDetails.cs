namespace Stripe;

/// <summary>Payment intent presentment details.</summary>
public class PaymentIntentPresentmentDetails : StripeEntity<PaymentIntentPresentmentDetails>
{
    /// <summary>In the smallest unit of the customer's currency.</summary>
    public long PresentmentAmount { get; set; }

    /// <summary>Currency the customer saw.</summary>
    public string PresentmentCurrency { get; set; }
}

/// <summary>Charge presentment details.</summary>
public class ChargePresentmentDetails : StripeEntity<ChargePresentmentDetails>
{
    /// <summary>In the smallest unit of the customer's currency.</summary>
    public long PresentmentAmount { get; set; }

    /// <summary>Currency the customer saw.</summary>
    public string PresentmentCurrency { get; set; }
}

/// <summary>Refund presentment details.</summary>
public class RefundPresentmentDetails : StripeEntity<RefundPresentmentDetails>
{
    /// <summary>In the smallest unit of the customer's currency.</summary>
    public long PresentmentAmount { get; set; }

    /// <summary>Currency the customer saw.</summary>
    public string PresentmentCurrency { get; set; }
}

/// <summary>Subscription presentment details.</summary>
public class SubscriptionPresentmentDetails : StripeEntity<SubscriptionPresentmentDetails>
{
    /// <summary>Currency the customer saw.</summary>
    public string PresentmentCurrency { get; set; }
}
