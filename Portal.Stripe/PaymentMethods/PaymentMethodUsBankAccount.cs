namespace Stripe;

/// <summary>Payment method us bank account.</summary>
public class PaymentMethodUsBankAccount : StripeEntity<PaymentMethodUsBankAccount>
{
    /// <summary>Account holder type.</summary>
    public string AccountHolderType { get; set; }

    /// <summary>Account type.</summary>
    public string AccountType { get; set; }

    /// <summary>Bank name.</summary>
    public string BankName { get; set; }

    /// <summary>Fingerprint.</summary>
    public string Fingerprint { get; set; }

    /// <summary>Last4.</summary>
    public string Last4 { get; set; }

    /// <summary>Networks.</summary>
    public PaymentMethodUsBankAccountNetworks Networks { get; set; }

    /// <summary>Routing number.</summary>
    public string RoutingNumber { get; set; }

    /// <summary>Status details.</summary>
    public PaymentMethodUsBankAccountStatusDetails StatusDetails { get; set; }
}

/// <summary>Payment method us bank account networks.</summary>
public class PaymentMethodUsBankAccountNetworks : StripeEntity<PaymentMethodUsBankAccountNetworks>
{
    /// <summary>Preferred.</summary>
    public string Preferred { get; set; }

    /// <summary>Supported.</summary>
    public List<string> Supported { get; set; }
}

/// <summary>Payment method us bank account status details.</summary>
public class PaymentMethodUsBankAccountStatusDetails : StripeEntity<PaymentMethodUsBankAccountStatusDetails>
{
    /// <summary>Blocked.</summary>
    public PaymentMethodUsBankAccountStatusDetailsBlocked Blocked { get; set; }
}

/// <summary>Payment method us bank account status details blocked.</summary>
public class PaymentMethodUsBankAccountStatusDetailsBlocked
    : StripeEntity<PaymentMethodUsBankAccountStatusDetailsBlocked>
{
    /// <summary>Network code.</summary>
    public string NetworkCode { get; set; }

    /// <summary>Reason.</summary>
    public string Reason { get; set; }
}
