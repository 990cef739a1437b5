namespace Stripe;

/// <summary>Account card in a request.</summary>
public class AccountCardOptions : INestedOptions, IHasMetadata
{
    /// <summary>Address city.</summary>
    public string AddressCity { get; set; }

    /// <summary>Address country.</summary>
    public string AddressCountry { get; set; }

    /// <summary>Address line1.</summary>
    public string AddressLine1 { get; set; }

    /// <summary>Address line2.</summary>
    public string AddressLine2 { get; set; }

    /// <summary>Address state.</summary>
    public string AddressState { get; set; }

    /// <summary>Address zip.</summary>
    public string AddressZip { get; set; }

    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Cvc.</summary>
    public string Cvc { get; set; }

    /// <summary>Default for currency or not.</summary>
    public bool? DefaultForCurrency { get; set; }

    /// <summary>Exp month.</summary>
    public long? ExpMonth { get; set; }

    /// <summary>Exp year.</summary>
    public long? ExpYear { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; }

    /// <summary>Number.</summary>
    public string Number { get; set; }

    /// <summary>Object.</summary>
    public string Object { get; set; }
}
