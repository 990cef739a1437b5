namespace Stripe.Checkout;

/// <summary>Session setup intent data in a request.</summary>
public class SessionSetupIntentDataOptions : INestedOptions, IHasMetadata
{
    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Account whose details are shown and which is the merchant of record.</summary>
    public string OnBehalfOf { get; set; }
}
