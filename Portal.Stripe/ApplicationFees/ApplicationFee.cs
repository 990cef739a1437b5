using Stripe.Wire;

namespace Stripe;

/// <summary>The platform's share of a charge.</summary>
public class ApplicationFee : StripeEntity<ApplicationFee>, IBalanceTransactionSource
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>Id of the account.</summary>
    [Expandable]
    public string AccountId { get; set; }

    /// <summary>The account, when expanded.</summary>
    public Account Account { get; set; }

    /// <summary>In the currency's smallest unit.</summary>
    public long Amount { get; set; }

    /// <summary>Refunded so far, in the smallest currency unit.</summary>
    public long AmountRefunded { get; set; }

    /// <summary>Id of the application.</summary>
    [Expandable]
    public string ApplicationId { get; set; }

    /// <summary>The application, when expanded.</summary>
    public Application Application { get; set; }

    /// <summary>Id of the balance transaction.</summary>
    [Expandable]
    public string BalanceTransactionId { get; set; }

    /// <summary>The balance transaction, when expanded.</summary>
    public BalanceTransaction BalanceTransaction { get; set; }

    /// <summary>Id of the charge.</summary>
    [Expandable]
    public string ChargeId { get; set; }

    /// <summary>The charge, when expanded.</summary>
    public Charge Charge { get; set; }

    /// <summary>When it was created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>What the fee was taken from.</summary>
    public ApplicationFeeFeeSource FeeSource { get; set; }

    /// <summary>True for live, false for test.</summary>
    public bool Livemode { get; set; }

    /// <summary>Id of the originating transaction.</summary>
    [Expandable]
    public string OriginatingTransactionId { get; set; }

    /// <summary>The originating transaction, when expanded.</summary>
    public Charge OriginatingTransaction { get; set; }

    /// <summary>Whether it was refunded in full.</summary>
    public bool Refunded { get; set; }

    /// <summary>The refunds.</summary>
    public StripeList<ApplicationFeeRefund> Refunds { get; set; }
}

/// <summary>Application fee fee source.</summary>
public class ApplicationFeeFeeSource : StripeEntity<ApplicationFeeFeeSource>
{
    /// <summary>Id of the charge.</summary>
    public string Charge { get; set; }

    /// <summary>Only those paid out in this payout.</summary>
    public string Payout { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}
