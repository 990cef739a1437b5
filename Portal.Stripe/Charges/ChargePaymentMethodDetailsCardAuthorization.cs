namespace Stripe;

/// <summary>Charge payment method details card extended authorization.</summary>
public class ChargePaymentMethodDetailsCardExtendedAuthorization : StripeEntity<ChargePaymentMethodDetailsCardExtendedAuthorization>
{
    /// <summary>State.</summary>
    public string Status { get; set; }
}

/// <summary>Charge payment method details card incremental authorization.</summary>
public class ChargePaymentMethodDetailsCardIncrementalAuthorization : StripeEntity<ChargePaymentMethodDetailsCardIncrementalAuthorization>
{
    /// <summary>State.</summary>
    public string Status { get; set; }
}

/// <summary>Charge payment method details card multicapture.</summary>
public class ChargePaymentMethodDetailsCardMulticapture : StripeEntity<ChargePaymentMethodDetailsCardMulticapture>
{
    /// <summary>State.</summary>
    public string Status { get; set; }
}

/// <summary>Charge payment method details card network token.</summary>
public class ChargePaymentMethodDetailsCardNetworkToken : StripeEntity<ChargePaymentMethodDetailsCardNetworkToken>
{
    /// <summary>Whether it was used.</summary>
    public bool Used { get; set; }
}

/// <summary>Charge payment method details card overcapture.</summary>
public class ChargePaymentMethodDetailsCardOvercapture : StripeEntity<ChargePaymentMethodDetailsCardOvercapture>
{
    /// <summary>Most that may be captured, in the smallest currency unit.</summary>
    public long MaximumAmountCapturable { get; set; }

    /// <summary>State.</summary>
    public string Status { get; set; }
}
