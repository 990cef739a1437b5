namespace Stripe;

/// <summary>Payment method us bank account in a request.</summary>
public class PaymentMethodUsBankAccountOptions : INestedOptions
{
    /// <summary>individual or company.</summary>
    public string AccountHolderType { get; set; }

    /// <summary>Account number.</summary>
    public string AccountNumber { get; set; }

    /// <summary>checking or savings.</summary>
    public string AccountType { get; set; }

    /// <summary>Id of the linked account it came from.</summary>
    public string FinancialConnectionsAccount { get; set; }

    /// <summary>Routing number of the bank.</summary>
    public string RoutingNumber { get; set; }
}
