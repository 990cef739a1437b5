namespace Stripe;

/// <summary>Balance.</summary>
public class Balance : StripeEntity<Balance>, IHasObject
{
    /// <summary>Object.</summary>
    public string Object { get; set; }

    /// <summary>Available.</summary>
    public List<BalanceAmount> Available { get; set; }

    /// <summary>Instant available.</summary>
    public List<BalanceInstantAvailable> InstantAvailable { get; set; }

    /// <summary>Livemode or not.</summary>
    public bool Livemode { get; set; }

    /// <summary>Pending.</summary>
    public List<BalanceAmount> Pending { get; set; }
}

/// <summary>Balance amount.</summary>
public class BalanceAmount : StripeEntity<BalanceAmount>
{
    /// <summary>Amount.</summary>
    public long Amount { get; set; }

    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Source types.</summary>
    public Dictionary<string, long> SourceTypes { get; set; }
}

/// <summary>Balance instant available.</summary>
public class BalanceInstantAvailable : StripeEntity<BalanceInstantAvailable>
{
    /// <summary>Amount.</summary>
    public long Amount { get; set; }

    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Source types.</summary>
    public BalanceInstantAvailableSourceTypes SourceTypes { get; set; }
}

/// <summary>Balance instant available source types.</summary>
public class BalanceInstantAvailableSourceTypes : StripeEntity<BalanceInstantAvailableSourceTypes>
{
    /// <summary>Bank account.</summary>
    public long BankAccount { get; set; }

    /// <summary>Card.</summary>
    public long Card { get; set; }
}
