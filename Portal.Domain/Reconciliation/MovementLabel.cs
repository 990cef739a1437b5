namespace Portal.Domain.Reconciliation;

/// <summary>What a balance transaction is. A closed list: the opening balance and the sums of all labels make the closing balance.</summary>
public enum MovementLabel
{
    /// <summary>A card paid an employee's plan.</summary>
    SubscriptionCharge,

    /// <summary>A card paid its share of a session.</summary>
    SessionCharge,

    /// <summary>An employer paid subsidy in.</summary>
    SubsidyPayment,

    /// <summary>An employer paid a credit order.</summary>
    CreditPayment,

    /// <summary>Any other payment of a customer.</summary>
    OtherCharge,

    /// <summary>Money given back to a customer.</summary>
    Refund,

    /// <summary>A refund that failed; its money is back.</summary>
    RefundReturned,

    /// <summary>A bank took a payment back.</summary>
    PaymentReturned,

    /// <summary>A transfer to a therapist's account.</summary>
    Transfer,

    /// <summary>A transfer taken back.</summary>
    TransferReversal,

    /// <summary>Our part of a charge that went to a therapist.</summary>
    ApplicationFee,

    /// <summary>That part given back.</summary>
    ApplicationFeeRefund,

    /// <summary>A payout to our bank.</summary>
    Payout,

    /// <summary>A payout that failed or was cancelled; its money is back.</summary>
    PayoutReturned,

    /// <summary>Money from our bank.</summary>
    TopUp,

    /// <summary>A top-up taken back.</summary>
    TopUpReversal,

    /// <summary>Withdrawn or given back by a dispute.</summary>
    Dispute,

    /// <summary>A fee that Stripe takes by itself.</summary>
    StripeFee,

    /// <summary>Stripe's type is not known here: it lies in suspense until somebody says what it is.</summary>
    Unknown,
}
