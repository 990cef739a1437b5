using System.Globalization;

namespace Portal.Pages.AdminPortal;

/// <summary>Addresses of the admin portal.</summary>
public static class AdminRoutes
{
    /// <summary>The first page.</summary>
    public const string Home = "/admin";

    /// <summary>All journal entries.</summary>
    public const string Journal = "/admin/journal";

    /// <summary>Balances of all accounts.</summary>
    public const string TrialBalance = "/admin/trial-balance";

    /// <summary>Credit orders of all employers.</summary>
    public const string CreditOrders = "/admin/credit-orders";

    /// <summary>Payments that a bank asked back.</summary>
    public const string Disputes = "/admin/disputes";

    /// <summary>Who may sign in here.</summary>
    public const string Administrators = "/admin/administrators";

    /// <summary>Journal entries made by hand.</summary>
    public const string Adjustments = "/admin/adjustments";

    /// <summary>Writes one.</summary>
    public const string NewAdjustment = "/admin/adjustments/new";

    /// <summary>One of them.</summary>
    public static string Adjustment(int id) => string.Create(CultureInfo.InvariantCulture, $"{Adjustments}/{id}");

    /// <summary>Every event received from Stripe.</summary>
    public const string Webhooks = "/admin/webhooks";

    /// <summary>Every write to Stripe.</summary>
    public const string Operations = "/admin/operations";

    /// <summary>What must always hold.</summary>
    public const string Invariants = "/admin/invariants";

    /// <summary>Stripe's statement against our ledger.</summary>
    public const string Reconciliation = "/admin/reconciliation";

    /// <summary>Open exceptions as a file.</summary>
    public const string DiscrepanciesFile = "/admin/reconciliation/exceptions.csv";

    /// <summary>Moves time, in Development with the sandbox.</summary>
    public const string Clock = "/admin/clock";

    /// <summary>Weekly payout runs, and what the next one would do.</summary>
    public const string PayoutRuns = "/admin/payout-runs";

    /// <summary>The runs as a file.</summary>
    public const string PayoutRunsFile = "/admin/payout-runs.csv";

    /// <summary>What the next run would do, as a file.</summary>
    public const string PayoutPreviewFile = "/admin/payout-runs/preview.csv";

    /// <summary>One run.</summary>
    public static string PayoutRun(int id) => string.Create(CultureInfo.InvariantCulture, $"{PayoutRuns}/{id}");

    /// <summary>Therapists who owe, as a file.</summary>
    public const string DebtsFile = "/admin/payout-runs/debts.csv";

    /// <summary>What one therapist owes.</summary>
    public static string Debt(int therapistId) => string.Create(CultureInfo.InvariantCulture, $"{PayoutRuns}/debts/{therapistId}");

    /// <summary>The page of what a fact is about, such as <c>payout-run:3</c>; null where it has none.</summary>
    public static string? PageOf(string? about) => about?.Split(':') is [var kind, var text] && int.TryParse(text, CultureInfo.InvariantCulture, out var id)
        ? kind switch { "payout-run" => PayoutRun(id), "therapist-debt" => Debt(id), _ => null }
        : null;

    /// <summary>One run's payouts as a file.</summary>
    public static string PayoutRunFile(int id) => string.Create(CultureInfo.InvariantCulture, $"{PayoutRuns}/{id}/payouts.csv");

    /// <summary>One journal entry.</summary>
    public static string Entry(long id) => string.Create(CultureInfo.InvariantCulture, $"{Journal}/{id}");

    /// <summary>The statement of one account.</summary>
    public static string Account(string code, string currency) => $"{TrialBalance}/{Uri.EscapeDataString(code)}/{currency}";

    /// <summary>One event.</summary>
    public static string Webhook(long id) => string.Create(CultureInfo.InvariantCulture, $"{Webhooks}/{id}");

    /// <summary>One write to Stripe.</summary>
    public static string Operation(long id) => string.Create(CultureInfo.InvariantCulture, $"{Operations}/{id}");

    /// <summary>The journal, filtered by what it says: a source, a Stripe object, a key.</summary>
    public static string JournalOf(string search) => $"{Journal}?q={Uri.EscapeDataString(search)}";

    /// <summary>Paid sessions and their refunds.</summary>
    public const string Refunds = "/admin/refunds";

    /// <summary>One session's payment and refunds.</summary>
    public static string SessionRefund(int bookingId) => string.Create(CultureInfo.InvariantCulture, $"{Refunds}/{bookingId}");

    /// <summary>One exception of a reconciliation.</summary>
    public static string Discrepancy(int id) => string.Create(CultureInfo.InvariantCulture, $"{Reconciliation}/exceptions/{id}");

    /// <summary>One day of a Stripe account.</summary>
    public static string ReconciliationDay(Domain.StripeAccountName account, DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{Reconciliation}/{account.ToString().ToLowerInvariant()}/{day:yyyy-MM-dd}");

    /// <summary>Its records as a file.</summary>
    public static string ReconciliationDayFile(Domain.StripeAccountName account, DateOnly day) => ReconciliationDay(account, day) + "/records.csv";
}
