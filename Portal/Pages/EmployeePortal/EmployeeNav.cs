using Portal.Pages.Ui.Layout;

namespace Portal.Pages.EmployeePortal;

/// <summary>The places of the employee portal.</summary>
public static class EmployeeNav
{
    /// <summary>Rail and bottom bar.</summary>
    public static readonly PortalNav Places = new("Employee", "/employee",
    [
        new("Home", "/employee", "home", Short: "Home"),
        new("Sessions", "/employee/sessions", "calendar_month", Short: "Sessions"),
        new("Therapists", "/employee/therapists", "person"),
        new("Questions", "/employee/questions", "forum", Short: "Questions"),
        new("Credits", "/employee/credits", "savings", Short: "Credits"),
        new("Plan and payment", "/employee/plan", "credit_card"),
    ]);
}
