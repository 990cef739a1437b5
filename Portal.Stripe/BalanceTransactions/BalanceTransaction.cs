using Stripe.Wire;

namespace Stripe;

/// <summary>One move of the balance.</summary>
public class BalanceTransaction : StripeEntity<BalanceTransaction>, IHasId, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>In the currency's smallest unit.</summary>
    public long Amount { get; set; }

    /// <summary>When it becomes available, UTC.</summary>
    public DateTime AvailableOn { get; set; } = DateTime.UnixEpoch;

    /// <summary>Which balance was moved.</summary>
    public string BalanceType { get; set; }

    /// <summary>When it was created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Rate between the two currencies.</summary>
    public decimal? ExchangeRate { get; set; }

    /// <summary>Fees, in the smallest currency unit.</summary>
    public long Fee { get; set; }

    /// <summary>What the fees are made of.</summary>
    public List<BalanceTransactionFeeDetail> FeeDetails { get; set; }

    /// <summary>Amount less fees, in the smallest currency unit.</summary>
    public long Net { get; set; }

    /// <summary>Group for reports.</summary>
    public string ReportingCategory { get; set; }

    /// <summary>Id of the source.</summary>
    [Expandable]
    public string SourceId { get; set; }

    /// <summary>The source, when expanded.</summary>
    public IBalanceTransactionSource Source { get; set; }

    /// <summary>State.</summary>
    public string Status { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}

/// <summary>Balance transaction fee detail.</summary>
public class BalanceTransactionFeeDetail : StripeEntity<BalanceTransactionFeeDetail>
{
    /// <summary>In the currency's smallest unit.</summary>
    public long Amount { get; set; }

    /// <summary>Id of the application.</summary>
    public string Application { get; set; }

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}
