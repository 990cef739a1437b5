namespace Portal.Domain.People;

/// <summary>Whose customer at Stripe it is.</summary>
public enum CustomerOwnerKind
{
    /// <summary>An employee's.</summary>
    Member,

    /// <summary>An employer's.</summary>
    Employer,

    /// <summary>One contract of an employer.</summary>
    EmployerContract,
}
