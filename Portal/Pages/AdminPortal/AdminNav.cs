using Portal.Pages.Ui.Layout;

namespace Portal.Pages.AdminPortal;

/// <summary>The places of the admin portal.</summary>
public static class AdminNav
{
    private const string MoneySection = "Money";
    private const string SystemSection = "System";

    /// <summary>Rail and bottom bar.</summary>
    public static readonly PortalNav Places = new("Operations", "/admin",
    [
        new("Home", "/admin", "home", Short: "Home"),
        new("Journal", "/admin/journal", "menu_book", Section: MoneySection, Short: "Journal"),
        new("Trial balance", "/admin/trial-balance", "account_balance_wallet", Section: MoneySection),
        new("Payout runs", "/admin/payout-runs", "payments", Section: MoneySection, Short: "Payouts"),
        new("Reconciliation", "/admin/reconciliation", "balance", Section: MoneySection, Short: "Reconcile"),
        new("Credit orders", "/admin/credit-orders", "toll", Section: MoneySection),
        new("Refunds", "/admin/refunds", "undo", Section: MoneySection),
        new("Disputes", "/admin/disputes", "gavel", Section: MoneySection),
        new("Adjustments", "/admin/adjustments", "edit_note", Section: MoneySection),
        new("Webhooks", "/admin/webhooks", "webhook", Section: SystemSection),
        new("Operations", "/admin/operations", "sync_alt", Section: SystemSection),
        new("Invariants", "/admin/invariants", "verified", Section: SystemSection),
        new("Administrators", "/admin/administrators", "shield_person", Section: SystemSection),
        new("Clock", "/admin/clock", "schedule", Section: SystemSection),
    ]);
}
