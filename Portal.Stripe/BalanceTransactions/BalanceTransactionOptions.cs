namespace Stripe;

/// <summary>Parameters to read a balance transaction.</summary>
public class BalanceTransactionGetOptions : BaseOptions;

/// <summary>Parameters to list balance transactions.</summary>
public class BalanceTransactionListOptions : ListOptions
{
    /// <summary>Only those made at this moment or in this span.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Only those of this currency.</summary>
    public string Currency { get; set; }

    /// <summary>Only those of this payout.</summary>
    public string Payout { get; set; }

    /// <summary>Only those of this source.</summary>
    public string Source { get; set; }

    /// <summary>Only those of this type.</summary>
    public string Type { get; set; }
}
