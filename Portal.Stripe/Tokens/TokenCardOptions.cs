namespace Stripe;

/// <summary>Token card in a request.</summary>
public class TokenCardOptions : INestedOptions
{
    /// <summary>City.</summary>
    public string AddressCity { get; set; }

    /// <summary>Country.</summary>
    public string AddressCountry { get; set; }

    /// <summary>First line of the address.</summary>
    public string AddressLine1 { get; set; }

    /// <summary>Second line of the address.</summary>
    public string AddressLine2 { get; set; }

    /// <summary>State.</summary>
    public string AddressState { get; set; }

    /// <summary>Postal code.</summary>
    public string AddressZip { get; set; }

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>Security code.</summary>
    public string Cvc { get; set; }

    /// <summary>Month the card expires, 1 to 12.</summary>
    public string ExpMonth { get; set; }

    /// <summary>Year the card expires, four digits.</summary>
    public string ExpYear { get; set; }

    /// <summary>Full name.</summary>
    public string Name { get; set; }

    /// <summary>Networks the payment may go over.</summary>
    public TokenCardNetworksOptions Networks { get; set; }

    /// <summary>Card number.</summary>
    public string Number { get; set; }
}

/// <summary>Token card networks in a request.</summary>
public class TokenCardNetworksOptions : INestedOptions
{
    /// <summary>Preferred network.</summary>
    public string Preferred { get; set; }
}
