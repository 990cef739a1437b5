namespace Stripe;

/// <summary>Token card in a request.</summary>
public class TokenCardOptions : INestedOptions
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

    /// <summary>Exp month.</summary>
    public string ExpMonth { get; set; }

    /// <summary>Exp year.</summary>
    public string ExpYear { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; }

    /// <summary>Networks.</summary>
    public TokenCardNetworksOptions Networks { get; set; }

    /// <summary>Number.</summary>
    public string Number { get; set; }
}

/// <summary>Token card networks in a request.</summary>
public class TokenCardNetworksOptions : INestedOptions
{
    /// <summary>Preferred.</summary>
    public string Preferred { get; set; }
}
