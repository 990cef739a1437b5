namespace Stripe;

/// <summary>Token.</summary>
public class Token : StripeEntity<Token>, IHasId, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Object.</summary>
    public string Object { get; set; }

    /// <summary>Bank account.</summary>
    public BankAccount BankAccount { get; set; }

    /// <summary>Card.</summary>
    public Card Card { get; set; }

    /// <summary>Client ip.</summary>
    public string ClientIp { get; set; }

    /// <summary>Created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Livemode or not.</summary>
    public bool Livemode { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }

    /// <summary>Used or not.</summary>
    public bool Used { get; set; }
}
