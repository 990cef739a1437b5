namespace Stripe;

/// <summary>Balance refund and dispute prefunding.</summary>
public class BalanceRefundAndDisputePrefunding : StripeEntity<BalanceRefundAndDisputePrefunding>
{
    /// <summary>Can be paid out.</summary>
    public List<BalanceRefundAndDisputePrefundingAvailable> Available { get; set; }

    /// <summary>Only those that are pending, or are not.</summary>
    public List<BalanceRefundAndDisputePrefundingPending> Pending { get; set; }
}

/// <summary>Balance refund and dispute prefunding available.</summary>
public class BalanceRefundAndDisputePrefundingAvailable : StripeEntity<BalanceRefundAndDisputePrefundingAvailable>
{
    /// <summary>In the currency's smallest unit.</summary>
    public long Amount { get; set; }

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>The same by kind of source.</summary>
    public BalanceRefundAndDisputePrefundingAvailableSourceTypes SourceTypes { get; set; }
}

/// <summary>Balance refund and dispute prefunding pending.</summary>
public class BalanceRefundAndDisputePrefundingPending : StripeEntity<BalanceRefundAndDisputePrefundingPending>
{
    /// <summary>In the currency's smallest unit.</summary>
    public long Amount { get; set; }

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>The same by kind of source.</summary>
    public BalanceRefundAndDisputePrefundingPendingSourceTypes SourceTypes { get; set; }
}

/// <summary>Balance refund and dispute prefunding available source types.</summary>
public class BalanceRefundAndDisputePrefundingAvailableSourceTypes : StripeEntity<BalanceRefundAndDisputePrefundingAvailableSourceTypes>
{
    /// <summary>Details of a bank account.</summary>
    public long BankAccount { get; set; }

    /// <summary>Details of a card.</summary>
    public long Card { get; set; }
}

/// <summary>Balance refund and dispute prefunding pending source types.</summary>
public class BalanceRefundAndDisputePrefundingPendingSourceTypes : StripeEntity<BalanceRefundAndDisputePrefundingPendingSourceTypes>
{
    /// <summary>Details of a bank account.</summary>
    public long BankAccount { get; set; }

    /// <summary>Details of a card.</summary>
    public long Card { get; set; }
}
