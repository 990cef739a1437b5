namespace Stripe;

/// <summary>Money held by Stripe.</summary>
public class Balance : StripeEntity<Balance>, IHasObject
{
    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>Can be paid out.</summary>
    public List<BalanceAmount> Available { get; set; }

    /// <summary>Held back to cover negative balances of connected accounts.</summary>
    public List<BalanceAmount> ConnectReserved { get; set; }

    /// <summary>Can be paid out at once.</summary>
    public List<BalanceInstantAvailable> InstantAvailable { get; set; }

    /// <summary>True for live, false for test.</summary>
    public bool Livemode { get; set; }

    /// <summary>Not yet available.</summary>
    public List<BalanceAmount> Pending { get; set; }

    /// <summary>Put aside for refunds and disputes.</summary>
    public BalanceRefundAndDisputePrefunding RefundAndDisputePrefunding { get; set; }
}

/// <summary>Balance amount.</summary>
public class BalanceAmount : StripeEntity<BalanceAmount>
{
    /// <summary>In the currency's smallest unit.</summary>
    public long Amount { get; set; }

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>The same by kind of source.</summary>
    public Dictionary<string, long> SourceTypes { get; set; }
}

/// <summary>Balance instant available.</summary>
public class BalanceInstantAvailable : StripeEntity<BalanceInstantAvailable>
{
    /// <summary>In the currency's smallest unit.</summary>
    public long Amount { get; set; }

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>The same by kind of source.</summary>
    public BalanceInstantAvailableSourceTypes SourceTypes { get; set; }
}

/// <summary>Balance instant available source types.</summary>
public class BalanceInstantAvailableSourceTypes : StripeEntity<BalanceInstantAvailableSourceTypes>
{
    /// <summary>Details of a bank account.</summary>
    public long BankAccount { get; set; }

    /// <summary>Details of a card.</summary>
    public long Card { get; set; }
}
