namespace Stripe;

/// <summary>Parameters to read a balance transaction.</summary>
public class BalanceTransactionGetOptions : BaseOptions;

/// <summary>Parameters to list balance transactions.</summary>
public class BalanceTransactionListOptions : ListOptions
{
    /// <summary>Created.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Payout.</summary>
    public string Payout { get; set; }

    /// <summary>Source.</summary>
    public string Source { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}
