namespace Stripe.Checkout;

/// <summary>Session automatic tax in a request.</summary>
public class SessionAutomaticTaxOptions : INestedOptions
{
    /// <summary>Whether this is on.</summary>
    public bool? Enabled { get; set; }

    /// <summary>Who owes the tax.</summary>
    public SessionAutomaticTaxLiabilityOptions Liability { get; set; }
}

/// <summary>Session automatic tax liability in a request.</summary>
public class SessionAutomaticTaxLiabilityOptions : INestedOptions
{
    /// <summary>Id of the account.</summary>
    public string Account { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}
