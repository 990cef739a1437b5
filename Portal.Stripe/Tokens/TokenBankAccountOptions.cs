namespace Stripe;

/// <summary>Token bank account in a request.</summary>
public class TokenBankAccountOptions : INestedOptions
{
    /// <summary>Name of the account's owner.</summary>
    public string AccountHolderName { get; set; }

    /// <summary>individual or company.</summary>
    public string AccountHolderType { get; set; }

    /// <summary>Account number.</summary>
    public string AccountNumber { get; set; }

    /// <summary>checking or savings.</summary>
    public string AccountType { get; set; }

    /// <summary>Two-letter country code.</summary>
    public string Country { get; set; }

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>Id of the payment method.</summary>
    public string PaymentMethod { get; set; }

    /// <summary>Routing number of the bank.</summary>
    public string RoutingNumber { get; set; }
}
