namespace Stripe;

/// <summary>Payment method us bank account in a request.</summary>
public class PaymentMethodUsBankAccountOptions : INestedOptions
{
    /// <summary>Account holder type.</summary>
    public string AccountHolderType { get; set; }

    /// <summary>Account number.</summary>
    public string AccountNumber { get; set; }

    /// <summary>Account type.</summary>
    public string AccountType { get; set; }

    /// <summary>Routing number.</summary>
    public string RoutingNumber { get; set; }
}
