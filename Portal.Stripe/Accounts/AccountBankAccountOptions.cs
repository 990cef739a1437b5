namespace Stripe;

/// <summary>Account bank account in a request.</summary>
public class AccountBankAccountOptions : INestedOptions
{
    /// <summary>Account holder name.</summary>
    public string AccountHolderName { get; set; }

    /// <summary>Account holder type.</summary>
    public string AccountHolderType { get; set; }

    /// <summary>Account number.</summary>
    public string AccountNumber { get; set; }

    /// <summary>Country.</summary>
    public string Country { get; set; }

    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Object.</summary>
    public string Object { get; set; }

    /// <summary>Routing number.</summary>
    public string RoutingNumber { get; set; }
}
