using Stripe.Wire;

namespace Stripe;

/// <summary>Application fee.</summary>
public class ApplicationFee : StripeEntity<ApplicationFee>, IBalanceTransactionSource
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Object.</summary>
    public string Object { get; set; }

    /// <summary>Id of the account.</summary>
    [Expandable]
    public string AccountId { get; set; }

    /// <summary>The account, when expanded.</summary>
    public Account Account { get; set; }

    /// <summary>Amount.</summary>
    public long Amount { get; set; }

    /// <summary>Amount refunded.</summary>
    public long AmountRefunded { get; set; }

    /// <summary>Id of the application.</summary>
    [Expandable]
    public string ApplicationId { get; set; }

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

    /// <summary>Created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Fee source.</summary>
    public ApplicationFeeFeeSource FeeSource { get; set; }

    /// <summary>Livemode or not.</summary>
    public bool Livemode { get; set; }

    /// <summary>Id of the originating transaction.</summary>
    [Expandable]
    public string OriginatingTransactionId { get; set; }

    /// <summary>The originating transaction, when expanded.</summary>
    public Charge OriginatingTransaction { get; set; }

    /// <summary>Refunded or not.</summary>
    public bool Refunded { get; set; }

    /// <summary>Refunds.</summary>
    public StripeList<ApplicationFeeRefund> Refunds { get; set; }
}

/// <summary>Application fee fee source.</summary>
public class ApplicationFeeFeeSource : StripeEntity<ApplicationFeeFeeSource>
{
    /// <summary>Charge.</summary>
    public string Charge { get; set; }

    /// <summary>Payout.</summary>
    public string Payout { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}
