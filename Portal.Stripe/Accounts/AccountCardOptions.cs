namespace Stripe;

/// <summary>Account card in a request.</summary>
public class AccountCardOptions : INestedOptions, IHasMetadata
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

    /// <summary>Whether payouts in this currency go here.</summary>
    public bool? DefaultForCurrency { get; set; }

    /// <summary>Month the card expires, 1 to 12.</summary>
    public long? ExpMonth { get; set; }

    /// <summary>Year the card expires, four digits.</summary>
    public long? ExpYear { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Full name.</summary>
    public string Name { get; set; }

    /// <summary>Card number.</summary>
    public string Number { get; set; }

    /// <summary>Kind of what is given, such as card or bank_account.</summary>
    public string Object { get; set; }
}
