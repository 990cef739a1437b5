namespace Stripe;

/// <summary>Payment method card.</summary>
public class PaymentMethodCard : StripeEntity<PaymentMethodCard>
{
    /// <summary>Brand.</summary>
    public string Brand { get; set; }

    /// <summary>Checks.</summary>
    public PaymentMethodCardChecks Checks { get; set; }

    /// <summary>Country.</summary>
    public string Country { get; set; }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Display brand.</summary>
    public string DisplayBrand { get; set; }

    /// <summary>Exp month.</summary>
    public long ExpMonth { get; set; }

    /// <summary>Exp year.</summary>
    public long ExpYear { get; set; }

    /// <summary>Fingerprint.</summary>
    public string Fingerprint { get; set; }

    /// <summary>Funding.</summary>
    public string Funding { get; set; }

    /// <summary>Iin.</summary>
    public string Iin { get; set; }

    /// <summary>Issuer.</summary>
    public string Issuer { get; set; }

    /// <summary>Last4.</summary>
    public string Last4 { get; set; }

    /// <summary>Networks.</summary>
    public PaymentMethodCardNetworks Networks { get; set; }

    /// <summary>Regulated status.</summary>
    public string RegulatedStatus { get; set; }
}

/// <summary>Payment method card checks.</summary>
public class PaymentMethodCardChecks : StripeEntity<PaymentMethodCardChecks>
{
    /// <summary>Address line1 check.</summary>
    public string AddressLine1Check { get; set; }

    /// <summary>Address postal code check.</summary>
    public string AddressPostalCodeCheck { get; set; }

    /// <summary>Cvc check.</summary>
    public string CvcCheck { get; set; }
}

/// <summary>Payment method card networks.</summary>
public class PaymentMethodCardNetworks : StripeEntity<PaymentMethodCardNetworks>
{
    /// <summary>Available.</summary>
    public List<string> Available { get; set; }

    /// <summary>Preferred.</summary>
    public string Preferred { get; set; }
}
