namespace Portal.Domain.Reconciliation;

/// <summary>Where an exception stands.</summary>
public enum DiscrepancyStatus
{
    /// <summary>Waits for a person.</summary>
    Open,

    /// <summary>A person closed it with a note; it opens again when the facts change.</summary>
    Resolved,

    /// <summary>Both sides agree by now.</summary>
    Cleared,
}
