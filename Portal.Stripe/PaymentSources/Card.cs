using Stripe.Wire;

namespace Stripe;

/// <summary>A card, to pay from or to be paid out to.</summary>
public class Card : StripeEntity<Card>, IExternalAccount, IHasMetadata, IPaymentSource
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>Id of the account.</summary>
    [Expandable]
    public string AccountId { get; set; }

    /// <summary>The account, when expanded.</summary>
    public Account Account { get; set; }

    /// <summary>City.</summary>
    public string AddressCity { get; set; }

    /// <summary>Country.</summary>
    public string AddressCountry { get; set; }

    /// <summary>First line of the address.</summary>
    public string AddressLine1 { get; set; }

    /// <summary>Result of checking the first address line.</summary>
    public string AddressLine1Check { get; set; }

    /// <summary>Second line of the address.</summary>
    public string AddressLine2 { get; set; }

    /// <summary>State.</summary>
    public string AddressState { get; set; }

    /// <summary>Postal code.</summary>
    public string AddressZip { get; set; }

    /// <summary>Result of checking the postal code.</summary>
    public string AddressZipCheck { get; set; }

    /// <summary>Whether it may be offered again: always, limited or unspecified.</summary>
    public string AllowRedisplay { get; set; }

    /// <summary>standard, and instant where possible.</summary>
    public List<string> AvailablePayoutMethods { get; set; }

    /// <summary>Card brand.</summary>
    public string Brand { get; set; }

    /// <summary>Two-letter country code.</summary>
    public string Country { get; set; }

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>Id of the customer.</summary>
    [Expandable]
    public string CustomerId { get; set; }

    /// <summary>The customer, when expanded.</summary>
    public Customer Customer { get; set; }

    /// <summary>Result of checking the security code.</summary>
    public string CvcCheck { get; set; }

    /// <summary>Whether payouts in this currency go here.</summary>
    public bool? DefaultForCurrency { get; set; }

    /// <summary>True on an object that has been deleted.</summary>
    public bool? Deleted { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Last four digits of the device's number.</summary>
    public string DynamicLast4 { get; set; }

    /// <summary>Month the card expires, 1 to 12.</summary>
    public long ExpMonth { get; set; }

    /// <summary>Year the card expires, four digits.</summary>
    public long ExpYear { get; set; }

    /// <summary>The same for the same card or account number.</summary>
    public string Fingerprint { get; set; }

    /// <summary>credit, debit, prepaid or unknown.</summary>
    public string Funding { get; set; }

    /// <summary>First digits of the number.</summary>
    public string Iin { get; set; }

    /// <summary>Who issues the invoice.</summary>
    public string Issuer { get; set; }

    /// <summary>Last four digits.</summary>
    public string Last4 { get; set; }

    /// <summary>The caller's own opaque facts.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Full name.</summary>
    public string Name { get; set; }

    /// <summary>Networks the payment may go over.</summary>
    public CardNetworks Networks { get; set; }

    /// <summary>Whether interchange on the card is regulated.</summary>
    public string RegulatedStatus { get; set; }

    /// <summary>State.</summary>
    public string Status { get; set; }

    /// <summary>Wallet the card came from.</summary>
    public string TokenizationMethod { get; set; }
}

/// <summary>Card networks.</summary>
public class CardNetworks : StripeEntity<CardNetworks>
{
    /// <summary>Preferred network.</summary>
    public string Preferred { get; set; }
}
