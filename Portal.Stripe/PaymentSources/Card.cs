using Stripe.Wire;

namespace Stripe;

/// <summary>Card.</summary>
public class Card : StripeEntity<Card>, IExternalAccount, IHasMetadata, IPaymentSource
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Object.</summary>
    public string Object { get; set; }

    /// <summary>Id of the account.</summary>
    [Expandable]
    public string AccountId { get; set; }

    /// <summary>The account, when expanded.</summary>
    public Account Account { get; set; }

    /// <summary>Address city.</summary>
    public string AddressCity { get; set; }

    /// <summary>Address country.</summary>
    public string AddressCountry { get; set; }

    /// <summary>Address line1.</summary>
    public string AddressLine1 { get; set; }

    /// <summary>Address line1 check.</summary>
    public string AddressLine1Check { get; set; }

    /// <summary>Address line2.</summary>
    public string AddressLine2 { get; set; }

    /// <summary>Address state.</summary>
    public string AddressState { get; set; }

    /// <summary>Address zip.</summary>
    public string AddressZip { get; set; }

    /// <summary>Address zip check.</summary>
    public string AddressZipCheck { get; set; }

    /// <summary>Allow redisplay.</summary>
    public string AllowRedisplay { get; set; }

    /// <summary>Available payout methods.</summary>
    public List<string> AvailablePayoutMethods { get; set; }

    /// <summary>Brand.</summary>
    public string Brand { get; set; }

    /// <summary>Country.</summary>
    public string Country { get; set; }

    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Id of the customer.</summary>
    [Expandable]
    public string CustomerId { get; set; }

    /// <summary>The customer, when expanded.</summary>
    public Customer Customer { get; set; }

    /// <summary>Cvc check.</summary>
    public string CvcCheck { get; set; }

    /// <summary>Default for currency or not.</summary>
    public bool? DefaultForCurrency { get; set; }

    /// <summary>Deleted or not.</summary>
    public bool? Deleted { get; set; }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Dynamic last4.</summary>
    public string DynamicLast4 { get; set; }

    /// <summary>Exp month.</summary>
    public long ExpMonth { get; set; }

    /// <summary>Exp year.</summary>
    public long ExpYear { get; set; }

    /// <summary>Fingerprint.</summary>
    public string Fingerprint { get; set; }

    /// <summary>Funding.</summary>
    public string Funding { get; set; }

    /// <summary>Iin.</summary>
    public string Iin { get; set; }

    /// <summary>Issuer.</summary>
    public string Issuer { get; set; }

    /// <summary>Last4.</summary>
    public string Last4 { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; }

    /// <summary>Networks.</summary>
    public CardNetworks Networks { get; set; }

    /// <summary>Regulated status.</summary>
    public string RegulatedStatus { get; set; }

    /// <summary>Status.</summary>
    public string Status { get; set; }

    /// <summary>Tokenization method.</summary>
    public string TokenizationMethod { get; set; }
}

/// <summary>Card networks.</summary>
public class CardNetworks : StripeEntity<CardNetworks>
{
    /// <summary>Preferred.</summary>
    public string Preferred { get; set; }
}
