namespace Portal.Domain.Adjustments;

/// <summary>Where a manual adjustment stands.</summary>
public enum AdjustmentState
{
    /// <summary>Written down; waits for a second person.</summary>
    Proposed,

    /// <summary>Approved and posted.</summary>
    Approved,

    /// <summary>Turned down or withdrawn; nothing was posted.</summary>
    Rejected,
}
