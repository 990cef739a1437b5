namespace Stripe.Checkout;

/// <summary>Session automatic tax in a request.</summary>
public class SessionAutomaticTaxOptions : INestedOptions
{
    /// <summary>Enabled or not.</summary>
    public bool? Enabled { get; set; }

    /// <summary>Liability.</summary>
    public SessionAutomaticTaxLiabilityOptions Liability { get; set; }
}

/// <summary>Session automatic tax liability in a request.</summary>
public class SessionAutomaticTaxLiabilityOptions : INestedOptions
{
    /// <summary>Account.</summary>
    public string Account { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}
