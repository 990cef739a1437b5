namespace Stripe;

/// <summary>Payment method card.</summary>
public class PaymentMethodCard : StripeEntity<PaymentMethodCard>
{
    /// <summary>Card brand.</summary>
    public string Brand { get; set; }

    /// <summary>Results of the bank's checks.</summary>
    public PaymentMethodCardChecks Checks { get; set; }

    /// <summary>Two-letter country code.</summary>
    public string Country { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Brand to show.</summary>
    public string DisplayBrand { get; set; }

    /// <summary>Month the card expires, 1 to 12.</summary>
    public long ExpMonth { get; set; }

    /// <summary>Year the card expires, four digits.</summary>
    public long ExpYear { get; set; }

    /// <summary>The same for the same card or account number.</summary>
    public string Fingerprint { get; set; }

    /// <summary>credit, debit, prepaid or unknown.</summary>
    public string Funding { get; set; }

    /// <summary>First digits of the number.</summary>
    public string Iin { get; set; }

    /// <summary>Who issues the invoice.</summary>
    public string Issuer { get; set; }

    /// <summary>Last four digits.</summary>
    public string Last4 { get; set; }

    /// <summary>Networks the payment may go over.</summary>
    public PaymentMethodCardNetworks Networks { get; set; }

    /// <summary>Whether interchange on the card is regulated.</summary>
    public string RegulatedStatus { get; set; }

    /// <summary>Whether 3-D Secure can be used.</summary>
    public PaymentMethodCardThreeDSecureUsage ThreeDSecureUsage { get; set; }
}

/// <summary>Payment method card checks.</summary>
public class PaymentMethodCardChecks : StripeEntity<PaymentMethodCardChecks>
{
    /// <summary>Result of checking the first address line.</summary>
    public string AddressLine1Check { get; set; }

    /// <summary>Result of checking the postal code.</summary>
    public string AddressPostalCodeCheck { get; set; }

    /// <summary>Result of checking the security code.</summary>
    public string CvcCheck { get; set; }
}

/// <summary>Payment method card networks.</summary>
public class PaymentMethodCardNetworks : StripeEntity<PaymentMethodCardNetworks>
{
    /// <summary>Can be paid out.</summary>
    public List<string> Available { get; set; }

    /// <summary>Preferred network.</summary>
    public string Preferred { get; set; }
}
