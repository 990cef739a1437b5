using Portal.Pages.Ui.Layout;

namespace Portal.Pages.EmployerPortal;

/// <summary>The places of the employer portal.</summary>
public static class EmployerNav
{
    /// <summary>Rail and bottom bar.</summary>
    public static readonly PortalNav Places = new("Employer", "/employer",
    [
        new("Home", "/employer", "home", Short: "Home"),
        new("Members", "/employer/members", "groups", Short: "Members"),
        new("Subsidies", "/employer/subsidies", "volunteer_activism", Short: "Subsidies"),
        new("Credits", "/employer/credits", "toll", Short: "Credits"),
    ]);
}
