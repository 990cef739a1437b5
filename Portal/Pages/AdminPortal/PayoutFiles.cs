using System.Globalization;
using Portal.Payouts;
using Portal.People;
using Portal.Reports;

namespace Portal.Pages.AdminPortal;

/// <summary>Payout runs as CSV files, for operations staff.</summary>
public static class PayoutFiles
{
    /// <summary>Maps them.</summary>
    public static void MapPayoutFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(AdminRoutes.PayoutRunsFile, AllRuns).RequirePortal(PortalRole.Admin).ExcludeFromDescription();
        routes.MapGet(AdminRoutes.PayoutPreviewFile, Preview).RequirePortal(PortalRole.Admin).ExcludeFromDescription();
        routes.MapGet(AdminRoutes.DebtsFile, Debts).RequirePortal(PortalRole.Admin).ExcludeFromDescription();
        routes.MapGet(AdminRoutes.PayoutRuns + "/{id:int}/payouts.csv", Items).RequirePortal(PortalRole.Admin).ExcludeFromDescription();
    }

    private static async Task<IResult> AllRuns(PayoutRunQueries runs, CancellationToken ct) => CsvReport.Of("payout-runs",
        (await runs.Runs(ListRequest.Whole(null, null), ct)).Rows,
        new("Run", run => run.Id.ToString(CultureInfo.InvariantCulture)),
        new("Week", run => run.WeekKey),
        new("Started", run => CsvReport.Time(run.StartedAt)),
        new("Finished", run => CsvReport.Time(run.FinishedAt)),
        new("Started by", run => run.StartedBy ?? "Schedule"),
        new("Paid", run => run.Paid.ToString(CultureInfo.InvariantCulture)),
        new("Failed", run => run.Failed.ToString(CultureInfo.InvariantCulture)),
        new("Carried forward", run => run.Skipped.ToString(CultureInfo.InvariantCulture)),
        new("Paid out (USD)", run => CsvReport.Amount(run.PaidCents)));

    private static async Task<IResult> Preview(PayoutRunQueries runs, CancellationToken ct) => CsvReport.Of("payout-preview",
        (await runs.Preview(ct)).Rows,
        new("Therapist", row => row.Name),
        new("Payable here (USD)", row => CsvReport.Amount(row.PayableCents)),
        new("At Stripe (USD)", row => CsvReport.Amount(row.AvailableCents)),
        new("Together (USD)", row => CsvReport.Amount(row.TotalCents)),
        new("Minimum (USD)", row => CsvReport.Amount(row.MinimumCents)),
        new("Oldest earning", row => CsvReport.Time(row.OldestSince)),
        new("Pays", row => row.Pays ? "yes" : "no"),
        new("Reason", row => row.Reason));

    private static async Task<IResult> Debts(string? q, DebtQueries debts, CancellationToken ct) => CsvReport.Of("therapist-debts",
        (await debts.List(ListRequest.Whole(q, null), ct)).Rows,
        new("Therapist", row => row.Name),
        new("Oldest debt", row => CsvReport.Time(row.OldestSince)),
        new("Currency", row => row.Currency),
        new("Owed", row => CsvReport.Amount(row.OwedCents)),
        new("Older than 180 days", row => CsvReport.Amount(row.OverdueCents)),
        new("Write-off proposed", row => row.ProposedCents is { } cents ? CsvReport.Amount(cents) : ""));

    private static async Task<IResult> Items(int id, string? q, string? status, PayoutRunQueries runs, CancellationToken ct) => CsvReport.Of($"payout-run-{id}",
        (await runs.Items(id, ListRequest.Whole(q, status), ct)).Rows,
        new("Therapist", item => item.Name),
        new("Had (USD)", item => CsvReport.Amount(item.StandingCents)),
        new("Transferred (USD)", item => CsvReport.Amount(item.TransferId is null ? 0 : item.TransferCents)),
        new("To the bank (USD)", item => CsvReport.Amount(item.PayoutId is null ? 0 : item.PayoutCents)),
        new("Status", item => PayoutRunWords.Of(item).Text),
        new("Reason", item => item.Reason),
        new("Transfer", item => item.TransferId),
        new("Bank payout", item => item.PayoutId));
}
