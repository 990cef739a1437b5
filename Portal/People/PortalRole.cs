namespace Portal.People;

/// <summary>The four kinds of people; each has a portal of its own.</summary>
public enum PortalRole
{
    /// <summary>Uses financial therapy.</summary>
    Employee,

    /// <summary>Pays part of it for its members.</summary>
    Employer,

    /// <summary>Gives it and is paid for it.</summary>
    Therapist,

    /// <summary>Operates the platform.</summary>
    Admin,
}
