namespace Stripe;

/// <summary>Dispute payment method details.</summary>
public class DisputePaymentMethodDetails : StripeEntity<DisputePaymentMethodDetails>
{
    /// <summary>Details of a card.</summary>
    public DisputePaymentMethodDetailsCard Card { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}

/// <summary>Dispute payment method details card.</summary>
public class DisputePaymentMethodDetailsCard : StripeEntity<DisputePaymentMethodDetailsCard>
{
    /// <summary>Card brand.</summary>
    public string Brand { get; set; }

    /// <summary>Kind of case.</summary>
    public string CaseType { get; set; }

    /// <summary>Card network.</summary>
    public string Network { get; set; }

    /// <summary>Reason code of the card network.</summary>
    public string NetworkReasonCode { get; set; }
}
