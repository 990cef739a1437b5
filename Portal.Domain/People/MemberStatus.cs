namespace Portal.Domain.People;

/// <summary>Where a membership stands.</summary>
public enum MemberStatus
{
    /// <summary>Invited, not accepted.</summary>
    Invited,

    /// <summary>Accepted.</summary>
    Active,

    /// <summary>Removed by the employer.</summary>
    Removed,
}
