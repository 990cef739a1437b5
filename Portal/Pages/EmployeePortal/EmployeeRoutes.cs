namespace Portal.Pages.EmployeePortal;

/// <summary>Addresses of the employee portal.</summary>
public static class EmployeeRoutes
{
    /// <summary>The first page.</summary>
    public const string Home = "/employee";

    /// <summary>Booked and past sessions.</summary>
    public const string Sessions = "/employee/sessions";

    /// <summary>Therapists to book.</summary>
    public const string Therapists = "/employee/therapists";

    /// <summary>Questions to therapists.</summary>
    public const string Questions = "/employee/questions";

    /// <summary>The employer's money set aside for the member.</summary>
    public const string Credits = "/employee/credits";

    /// <summary>Plan, cards and invoices.</summary>
    public const string Plan = "/employee/plan";
}
