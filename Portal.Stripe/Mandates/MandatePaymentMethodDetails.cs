namespace Stripe;

/// <summary>Mandate payment method details.</summary>
public class MandatePaymentMethodDetails : StripeEntity<MandatePaymentMethodDetails>
{
    /// <summary>Details of a card.</summary>
    public MandatePaymentMethodDetailsCard Card { get; set; }

    /// <summary>Details of Link.</summary>
    public MandatePaymentMethodDetailsLink Link { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }

    /// <summary>Details of a US bank account.</summary>
    public MandatePaymentMethodDetailsUsBankAccount UsBankAccount { get; set; }
}

/// <summary>Mandate payment method details card.</summary>
public class MandatePaymentMethodDetailsCard : StripeEntity<MandatePaymentMethodDetailsCard>;

/// <summary>Mandate payment method details link.</summary>
public class MandatePaymentMethodDetailsLink : StripeEntity<MandatePaymentMethodDetailsLink>;

/// <summary>Mandate payment method details us bank account.</summary>
public class MandatePaymentMethodDetailsUsBankAccount : StripeEntity<MandatePaymentMethodDetailsUsBankAccount>
{
    /// <summary>charge_automatically or send_invoice.</summary>
    public string CollectionMethod { get; set; }
}

/// <summary>Mandate multi use.</summary>
public class MandateMultiUse : StripeEntity<MandateMultiUse>
{
    /// <summary>In the currency's smallest unit.</summary>
    public long Amount { get; set; }

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }
}

/// <summary>Mandate single use.</summary>
public class MandateSingleUse : StripeEntity<MandateSingleUse>
{
    /// <summary>In the currency's smallest unit.</summary>
    public long Amount { get; set; }

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }
}
