using Stripe.Wire;

namespace Stripe;

/// <summary>Charge payment method details.</summary>
public class ChargePaymentMethodDetails : StripeEntity<ChargePaymentMethodDetails>
{
    /// <summary>Details of a card.</summary>
    public ChargePaymentMethodDetailsCard Card { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }

    /// <summary>Details of a US bank account.</summary>
    public ChargePaymentMethodDetailsUsBankAccount UsBankAccount { get; set; }
}

/// <summary>Charge payment method details card.</summary>
public class ChargePaymentMethodDetailsCard : StripeEntity<ChargePaymentMethodDetailsCard>
{
    /// <summary>Authorised, in the smallest currency unit.</summary>
    public long? AmountAuthorized { get; set; }

    /// <summary>Code of the authorisation.</summary>
    public string AuthorizationCode { get; set; }

    /// <summary>Card brand.</summary>
    public string Brand { get; set; }

    /// <summary>Last moment to capture, UTC.</summary>
    public DateTime CaptureBefore { get; set; } = DateTime.UnixEpoch;

    /// <summary>Results of the bank's checks.</summary>
    public ChargePaymentMethodDetailsCardChecks Checks { get; set; }

    /// <summary>Two-letter country code.</summary>
    public string Country { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Month the card expires, 1 to 12.</summary>
    public long ExpMonth { get; set; }

    /// <summary>Year the card expires, four digits.</summary>
    public long ExpYear { get; set; }

    /// <summary>Whether the hold lasts longer than usual.</summary>
    public ChargePaymentMethodDetailsCardExtendedAuthorization ExtendedAuthorization { get; set; }

    /// <summary>The same for the same card or account number.</summary>
    public string Fingerprint { get; set; }

    /// <summary>credit, debit, prepaid or unknown.</summary>
    public string Funding { get; set; }

    /// <summary>First digits of the number.</summary>
    public string Iin { get; set; }

    /// <summary>Whether the hold may be raised.</summary>
    public ChargePaymentMethodDetailsCardIncrementalAuthorization IncrementalAuthorization { get; set; }

    /// <summary>Who issues the invoice.</summary>
    public string Issuer { get; set; }

    /// <summary>Last four digits.</summary>
    public string Last4 { get; set; }

    /// <summary>Id of the mandate.</summary>
    public string Mandate { get; set; }

    /// <summary>Whether the order came by mail or telephone.</summary>
    public bool? Moto { get; set; }

    /// <summary>Whether it may be captured in parts.</summary>
    public ChargePaymentMethodDetailsCardMulticapture Multicapture { get; set; }

    /// <summary>Card network.</summary>
    public string Network { get; set; }

    /// <summary>Whether the network's token was used.</summary>
    public ChargePaymentMethodDetailsCardNetworkToken NetworkToken { get; set; }

    /// <summary>Id at the network.</summary>
    public string NetworkTransactionId { get; set; }

    /// <summary>Whether more may be captured than was authorised.</summary>
    public ChargePaymentMethodDetailsCardOvercapture Overcapture { get; set; }

    /// <summary>Whether interchange on the card is regulated.</summary>
    public string RegulatedStatus { get; set; }

    /// <summary>Result of 3-D Secure.</summary>
    public ChargePaymentMethodDetailsCardThreeDSecure ThreeDSecure { get; set; }

    /// <summary>Id that links the transactions of one purchase.</summary>
    public string TransactionLinkId { get; set; }
}

/// <summary>Charge payment method details card checks.</summary>
public class ChargePaymentMethodDetailsCardChecks : StripeEntity<ChargePaymentMethodDetailsCardChecks>
{
    /// <summary>Result of checking the first address line.</summary>
    public string AddressLine1Check { get; set; }

    /// <summary>Result of checking the postal code.</summary>
    public string AddressPostalCodeCheck { get; set; }

    /// <summary>Result of checking the security code.</summary>
    public string CvcCheck { get; set; }
}

/// <summary>Charge payment method details card three d secure.</summary>
public class ChargePaymentMethodDetailsCardThreeDSecure : StripeEntity<ChargePaymentMethodDetailsCardThreeDSecure>
{
    /// <summary>challenge or frictionless.</summary>
    public string AuthenticationFlow { get; set; }

    /// <summary>Indicator of the liability shift.</summary>
    public string ElectronicCommerceIndicator { get; set; }

    /// <summary>Exemption asked for.</summary>
    public string ExemptionIndicator { get; set; }

    /// <summary>Whether the exemption was granted.</summary>
    public bool ExemptionIndicatorApplied { get; set; }

    /// <summary>Result.</summary>
    public string Result { get; set; }

    /// <summary>Why.</summary>
    public string ResultReason { get; set; }

    /// <summary>Id of the authentication.</summary>
    public string TransactionId { get; set; }

    /// <summary>Version.</summary>
    public string Version { get; set; }
}

/// <summary>Charge payment method details us bank account.</summary>
public class ChargePaymentMethodDetailsUsBankAccount : StripeEntity<ChargePaymentMethodDetailsUsBankAccount>
{
    /// <summary>individual or company.</summary>
    public string AccountHolderType { get; set; }

    /// <summary>checking or savings.</summary>
    public string AccountType { get; set; }

    /// <summary>Name of the bank.</summary>
    public string BankName { get; set; }

    /// <summary>When the debit is expected, UTC.</summary>
    public string ExpectedDebitDate { get; set; }

    /// <summary>The same for the same card or account number.</summary>
    public string Fingerprint { get; set; }

    /// <summary>Last four digits.</summary>
    public string Last4 { get; set; }

    /// <summary>Id of the mandate.</summary>
    [Expandable]
    public string MandateId { get; set; }

    /// <summary>Reference at the bank.</summary>
    public string PaymentReference { get; set; }

    /// <summary>Routing number of the bank.</summary>
    public string RoutingNumber { get; set; }
}
