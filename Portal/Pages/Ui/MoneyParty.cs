namespace Portal.Pages.Ui;

/// <summary>Whose money it is. The colours of parties are never used for status.</summary>
public enum MoneyParty
{
    /// <summary>The employee who takes a session.</summary>
    Employee,

    /// <summary>The employer who subsidises it.</summary>
    Employer,

    /// <summary>The therapist who gives it.</summary>
    Therapist,

    /// <summary>Renavest.</summary>
    Platform,

    /// <summary>Stripe's fee.</summary>
    Stripe,

    /// <summary>Nobody's yet: what is left of a budget.</summary>
    Rest,
}
