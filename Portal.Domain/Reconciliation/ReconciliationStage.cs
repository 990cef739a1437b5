namespace Portal.Domain.Reconciliation;

/// <summary>The parts of a run, in their order.</summary>
public enum ReconciliationStage
{
    /// <summary>Balance transactions.</summary>
    Movements,

    /// <summary>Transfers.</summary>
    Transfers,

    /// <summary>Payouts to our bank.</summary>
    Payouts,

    /// <summary>Payouts to therapists' banks.</summary>
    BankPayouts,

    /// <summary>Customers' balances.</summary>
    CustomerBalances,

    /// <summary>Subscriptions.</summary>
    Subscriptions,

    /// <summary>Stripe's Balance against the sum of everything read.</summary>
    Balance,

    /// <summary>Counts and sums of the days.</summary>
    Days,
}
