namespace Stripe;

/// <summary>Dispute payment method details.</summary>
public class DisputePaymentMethodDetails : StripeEntity<DisputePaymentMethodDetails>
{
    /// <summary>Card.</summary>
    public DisputePaymentMethodDetailsCard Card { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}

/// <summary>Dispute payment method details card.</summary>
public class DisputePaymentMethodDetailsCard : StripeEntity<DisputePaymentMethodDetailsCard>
{
    /// <summary>Brand.</summary>
    public string Brand { get; set; }

    /// <summary>Case type.</summary>
    public string CaseType { get; set; }

    /// <summary>Network.</summary>
    public string Network { get; set; }

    /// <summary>Network reason code.</summary>
    public string NetworkReasonCode { get; set; }
}
