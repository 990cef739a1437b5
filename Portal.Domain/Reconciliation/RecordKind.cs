namespace Portal.Domain.Reconciliation;

/// <summary>What a reconciliation compares, one list of Stripe's each.</summary>
public enum RecordKind
{
    /// <summary>A balance transaction against its <c>stripe:*</c> line.</summary>
    Movement,

    /// <summary>A transfer against the line of its balance transaction, its destination and the rows that name it.</summary>
    Transfer,

    /// <summary>A payout of one of our Stripe accounts to our bank.</summary>
    Payout,

    /// <summary>A payout of a therapist's Stripe account to the therapist's bank.</summary>
    BankPayout,

    /// <summary>A customer's balance at Stripe.</summary>
    CustomerBalance,

    /// <summary>A subscription's status.</summary>
    Subscription,
}
