using Stripe.Wire;

namespace Stripe;

/// <summary>Balance transaction.</summary>
public class BalanceTransaction : StripeEntity<BalanceTransaction>, IHasId, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Object.</summary>
    public string Object { get; set; }

    /// <summary>Amount.</summary>
    public long Amount { get; set; }

    /// <summary>Available on, UTC.</summary>
    public DateTime AvailableOn { get; set; } = DateTime.UnixEpoch;

    /// <summary>Balance type.</summary>
    public string BalanceType { get; set; }

    /// <summary>Created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Exchange rate.</summary>
    public decimal? ExchangeRate { get; set; }

    /// <summary>Fee.</summary>
    public long Fee { get; set; }

    /// <summary>Fee details.</summary>
    public List<BalanceTransactionFeeDetail> FeeDetails { get; set; }

    /// <summary>Net.</summary>
    public long Net { get; set; }

    /// <summary>Reporting category.</summary>
    public string ReportingCategory { get; set; }

    /// <summary>Id of the source.</summary>
    [Expandable]
    public string SourceId { get; set; }

    /// <summary>The source, when expanded.</summary>
    public IBalanceTransactionSource Source { get; set; }

    /// <summary>Status.</summary>
    public string Status { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}

/// <summary>Balance transaction fee detail.</summary>
public class BalanceTransactionFeeDetail : StripeEntity<BalanceTransactionFeeDetail>
{
    /// <summary>Amount.</summary>
    public long Amount { get; set; }

    /// <summary>Application.</summary>
    public string Application { get; set; }

    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}
