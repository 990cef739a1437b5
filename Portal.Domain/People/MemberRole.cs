namespace Portal.Domain.People;

/// <summary>What a member may do for the employer.</summary>
public enum MemberRole
{
    /// <summary>Uses the benefit.</summary>
    Employee,

    /// <summary>Also sees the employer's figures.</summary>
    Viewer,

    /// <summary>Also pays and orders.</summary>
    Billing,

    /// <summary>May do everything the employer can.</summary>
    Owner,
}
