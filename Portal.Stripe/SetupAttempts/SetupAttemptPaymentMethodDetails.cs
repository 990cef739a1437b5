namespace Stripe;

/// <summary>Setup attempt payment method details.</summary>
public class SetupAttemptPaymentMethodDetails : StripeEntity<SetupAttemptPaymentMethodDetails>
{
    /// <summary>Details of a card.</summary>
    public SetupAttemptPaymentMethodDetailsCard Card { get; set; }

    /// <summary>Details of Link.</summary>
    public SetupAttemptPaymentMethodDetailsLink Link { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }

    /// <summary>Details of a US bank account.</summary>
    public SetupAttemptPaymentMethodDetailsUsBankAccount UsBankAccount { get; set; }
}

/// <summary>Setup attempt payment method details card.</summary>
public class SetupAttemptPaymentMethodDetailsCard : StripeEntity<SetupAttemptPaymentMethodDetailsCard>
{
    /// <summary>Card brand.</summary>
    public string Brand { get; set; }

    /// <summary>Results of the bank's checks.</summary>
    public SetupAttemptPaymentMethodDetailsCardChecks Checks { get; set; }

    /// <summary>Two-letter country code.</summary>
    public string Country { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Month the card expires, 1 to 12.</summary>
    public long? ExpMonth { get; set; }

    /// <summary>Year the card expires, four digits.</summary>
    public long? ExpYear { get; set; }

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

    /// <summary>Whether the order came by mail or telephone.</summary>
    public bool Moto { get; set; }

    /// <summary>Card network.</summary>
    public string Network { get; set; }

    /// <summary>Result of 3-D Secure.</summary>
    public SetupAttemptPaymentMethodDetailsCardThreeDSecure ThreeDSecure { get; set; }
}

/// <summary>Setup attempt payment method details card checks.</summary>
public class SetupAttemptPaymentMethodDetailsCardChecks : StripeEntity<SetupAttemptPaymentMethodDetailsCardChecks>
{
    /// <summary>Result of checking the first address line.</summary>
    public string AddressLine1Check { get; set; }

    /// <summary>Result of checking the postal code.</summary>
    public string AddressPostalCodeCheck { get; set; }

    /// <summary>Result of checking the security code.</summary>
    public string CvcCheck { get; set; }
}

/// <summary>Setup attempt payment method details card three d secure.</summary>
public class SetupAttemptPaymentMethodDetailsCardThreeDSecure : StripeEntity<SetupAttemptPaymentMethodDetailsCardThreeDSecure>
{
    /// <summary>challenge or frictionless.</summary>
    public string AuthenticationFlow { get; set; }

    /// <summary>Indicator of the liability shift.</summary>
    public string ElectronicCommerceIndicator { get; set; }

    /// <summary>Result.</summary>
    public string Result { get; set; }

    /// <summary>Why.</summary>
    public string ResultReason { get; set; }

    /// <summary>Id of the authentication.</summary>
    public string TransactionId { get; set; }

    /// <summary>Version.</summary>
    public string Version { get; set; }
}

/// <summary>Setup attempt payment method details link.</summary>
public class SetupAttemptPaymentMethodDetailsLink : StripeEntity<SetupAttemptPaymentMethodDetailsLink>;

/// <summary>What an attempt said of a US bank account.</summary>
public class SetupAttemptPaymentMethodDetailsUsBankAccount : StripeEntity<SetupAttemptPaymentMethodDetailsUsBankAccount>;
