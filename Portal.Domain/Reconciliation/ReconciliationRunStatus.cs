namespace Portal.Domain.Reconciliation;

/// <summary>Where a run stands.</summary>
public enum ReconciliationRunStatus
{
    /// <summary>At work, or waiting for its next page.</summary>
    Running,

    /// <summary>Read to the end.</summary>
    Finished,

    /// <summary>Given up after Stripe did not answer again and again; what was found stands.</summary>
    Failed,
}
