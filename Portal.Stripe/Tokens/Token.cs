namespace Stripe;

/// <summary>Card or bank details that never reach our server.</summary>
public class Token : StripeEntity<Token>, IHasId, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>Details of a bank account.</summary>
    public BankAccount BankAccount { get; set; }

    /// <summary>Details of a card.</summary>
    public Card Card { get; set; }

    /// <summary>Address it was made from.</summary>
    public string ClientIp { get; set; }

    /// <summary>When it was created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>True for live, false for test.</summary>
    public bool Livemode { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }

    /// <summary>Whether it was used.</summary>
    public bool Used { get; set; }
}
