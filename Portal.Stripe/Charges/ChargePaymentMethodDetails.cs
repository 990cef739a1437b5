using Stripe.Wire;

namespace Stripe;

/// <summary>Charge payment method details.</summary>
public class ChargePaymentMethodDetails : StripeEntity<ChargePaymentMethodDetails>
{
    /// <summary>Card.</summary>
    public ChargePaymentMethodDetailsCard Card { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }

    /// <summary>Us bank account.</summary>
    public ChargePaymentMethodDetailsUsBankAccount UsBankAccount { get; set; }
}

/// <summary>Charge payment method details card.</summary>
public class ChargePaymentMethodDetailsCard : StripeEntity<ChargePaymentMethodDetailsCard>
{
    /// <summary>Amount authorized.</summary>
    public long? AmountAuthorized { get; set; }

    /// <summary>Authorization code.</summary>
    public string AuthorizationCode { get; set; }

    /// <summary>Brand.</summary>
    public string Brand { get; set; }

    /// <summary>Capture before, UTC.</summary>
    public DateTime CaptureBefore { get; set; } = DateTime.UnixEpoch;

    /// <summary>Checks.</summary>
    public ChargePaymentMethodDetailsCardChecks Checks { get; set; }

    /// <summary>Country.</summary>
    public string Country { get; set; }

    /// <summary>Description.</summary>
    public string Description { get; set; }

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

    /// <summary>Moto or not.</summary>
    public bool? Moto { get; set; }

    /// <summary>Network.</summary>
    public string Network { get; set; }

    /// <summary>Network transaction id.</summary>
    public string NetworkTransactionId { get; set; }

    /// <summary>Regulated status.</summary>
    public string RegulatedStatus { get; set; }

    /// <summary>Three d secure.</summary>
    public ChargePaymentMethodDetailsCardThreeDSecure ThreeDSecure { get; set; }
}

/// <summary>Charge payment method details card checks.</summary>
public class ChargePaymentMethodDetailsCardChecks : StripeEntity<ChargePaymentMethodDetailsCardChecks>
{
    /// <summary>Address line1 check.</summary>
    public string AddressLine1Check { get; set; }

    /// <summary>Address postal code check.</summary>
    public string AddressPostalCodeCheck { get; set; }

    /// <summary>Cvc check.</summary>
    public string CvcCheck { get; set; }
}

/// <summary>Charge payment method details card three d secure.</summary>
public class ChargePaymentMethodDetailsCardThreeDSecure : StripeEntity<ChargePaymentMethodDetailsCardThreeDSecure>
{
    /// <summary>Authentication flow.</summary>
    public string AuthenticationFlow { get; set; }

    /// <summary>Electronic commerce indicator.</summary>
    public string ElectronicCommerceIndicator { get; set; }

    /// <summary>Exemption indicator.</summary>
    public string ExemptionIndicator { get; set; }

    /// <summary>Exemption indicator applied or not.</summary>
    public bool ExemptionIndicatorApplied { get; set; }

    /// <summary>Result.</summary>
    public string Result { get; set; }

    /// <summary>Result reason.</summary>
    public string ResultReason { get; set; }

    /// <summary>Transaction id.</summary>
    public string TransactionId { get; set; }

    /// <summary>Version.</summary>
    public string Version { get; set; }
}

/// <summary>Charge payment method details us bank account.</summary>
public class ChargePaymentMethodDetailsUsBankAccount : StripeEntity<ChargePaymentMethodDetailsUsBankAccount>
{
    /// <summary>Account holder type.</summary>
    public string AccountHolderType { get; set; }

    /// <summary>Account type.</summary>
    public string AccountType { get; set; }

    /// <summary>Bank name.</summary>
    public string BankName { get; set; }

    /// <summary>Expected debit date.</summary>
    public string ExpectedDebitDate { get; set; }

    /// <summary>Fingerprint.</summary>
    public string Fingerprint { get; set; }

    /// <summary>Last4.</summary>
    public string Last4 { get; set; }

    /// <summary>Id of the mandate.</summary>
    [Expandable]
    public string MandateId { get; set; }

    /// <summary>Payment reference.</summary>
    public string PaymentReference { get; set; }

    /// <summary>Routing number.</summary>
    public string RoutingNumber { get; set; }
}
