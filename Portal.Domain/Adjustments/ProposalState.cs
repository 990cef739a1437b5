namespace Portal.Domain.Adjustments;

/// <summary>Where a <see cref="Proposal"/> stands.</summary>
public enum ProposalState
{
    /// <summary>Written down; waits for a second person.</summary>
    Proposed,

    /// <summary>Approved and posted.</summary>
    Approved,

    /// <summary>Turned down or withdrawn; nothing was posted.</summary>
    Rejected,
}
