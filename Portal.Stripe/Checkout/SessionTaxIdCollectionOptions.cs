namespace Stripe.Checkout;

/// <summary>Session tax id collection in a request.</summary>
public class SessionTaxIdCollectionOptions : INestedOptions
{
    /// <summary>Whether this is on.</summary>
    public bool? Enabled { get; set; }

    /// <summary>Required.</summary>
    public string Required { get; set; }
}
