namespace Stripe.Checkout;

/// <summary>Session setup intent data in a request.</summary>
public class SessionSetupIntentDataOptions : INestedOptions, IHasMetadata
{
    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>On behalf of.</summary>
    public string OnBehalfOf { get; set; }
}
