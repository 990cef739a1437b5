namespace Stripe;

/// <summary>Payment method us bank account.</summary>
public class PaymentMethodUsBankAccount : StripeEntity<PaymentMethodUsBankAccount>
{
    /// <summary>individual or company.</summary>
    public string AccountHolderType { get; set; }

    /// <summary>checking or savings.</summary>
    public string AccountType { get; set; }

    /// <summary>Name of the bank.</summary>
    public string BankName { get; set; }

    /// <summary>Id of the linked account it came from.</summary>
    public string FinancialConnectionsAccount { get; set; }

    /// <summary>The same for the same card or account number.</summary>
    public string Fingerprint { get; set; }

    /// <summary>Last four digits.</summary>
    public string Last4 { get; set; }

    /// <summary>Networks the payment may go over.</summary>
    public PaymentMethodUsBankAccountNetworks Networks { get; set; }

    /// <summary>Routing number of the bank.</summary>
    public string RoutingNumber { get; set; }

    /// <summary>Why the state is so.</summary>
    public PaymentMethodUsBankAccountStatusDetails StatusDetails { get; set; }
}

/// <summary>Payment method us bank account networks.</summary>
public class PaymentMethodUsBankAccountNetworks : StripeEntity<PaymentMethodUsBankAccountNetworks>
{
    /// <summary>Preferred network.</summary>
    public string Preferred { get; set; }

    /// <summary>Networks supported.</summary>
    public List<string> Supported { get; set; }
}

/// <summary>Payment method us bank account status details.</summary>
public class PaymentMethodUsBankAccountStatusDetails : StripeEntity<PaymentMethodUsBankAccountStatusDetails>
{
    /// <summary>Why the account is blocked.</summary>
    public PaymentMethodUsBankAccountStatusDetailsBlocked Blocked { get; set; }
}

/// <summary>Payment method us bank account status details blocked.</summary>
public class PaymentMethodUsBankAccountStatusDetailsBlocked
    : StripeEntity<PaymentMethodUsBankAccountStatusDetailsBlocked>
{
    /// <summary>Code of the network.</summary>
    public string NetworkCode { get; set; }

    /// <summary>Why.</summary>
    public string Reason { get; set; }
}
