using Portal.Pages.Ui.Layout;

namespace Portal.Pages.TherapistPortal;

/// <summary>The places of the therapist portal.</summary>
public static class TherapistNav
{
    /// <summary>Rail and bottom bar.</summary>
    public static readonly PortalNav Places = new("Therapist", "/therapist",
    [
        new("Home", "/therapist", "home"),
        new("Sessions", "/therapist/sessions", "calendar_month", Short: "Sessions"),
        new("Inbox", "/therapist/inbox", "inbox", Short: "Inbox"),
        new("Earnings", "/therapist/earnings", "payments", Short: "Earnings"),
        new("Payouts", "/therapist/payouts", "account_balance", Short: "Payouts"),
        new("Profile and hours", "/therapist/profile", "person"),
    ]);
}
