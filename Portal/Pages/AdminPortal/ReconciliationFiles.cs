using System.Globalization;
using Portal.Domain;
using Portal.Domain.Reconciliation;
using Portal.People;
using Portal.Reconciliation;
using Portal.Reports;

namespace Portal.Pages.AdminPortal;

/// <summary>Reconciliation as CSV files, with the same filters as the pages.</summary>
public static class ReconciliationFiles
{
    private const int Most = 50_000;

    /// <summary>Maps them, for administrators only.</summary>
    public static void MapReconciliationFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(AdminRoutes.DiscrepanciesFile, Exceptions).RequirePortal(PortalRole.Admin).ExcludeFromDescription();
        routes.MapGet(AdminRoutes.Reconciliation + "/{account}/{day}/records.csv", Records).RequirePortal(PortalRole.Admin).ExcludeFromDescription();
    }

    private static async Task<IResult> Exceptions(HttpRequest request, ReconciliationQueries queries, CancellationToken ct)
    {
        string? Filter(string name) => request.Query[name].ToString() is { Length: > 0 } value ? value : null;
        var open = await queries.Discrepancies(DiscrepancyStatus.Open, Filter("state"), Filter("account"), 0, Most, ct);
        return CsvReport.Of("reconciliation-exceptions", open.Rows.Select(row => row.Discrepancy),
            new("Exception", one => one.Id.ToString(CultureInfo.InvariantCulture)), new("Account", one => ReconciliationWords.Of(one.Account)), new("Day", one => Day(one.Day)),
            new("Kind", one => ReconciliationWords.Of(one.State).Text), new("Record", one => ReconciliationWords.Of(one.Kind)), new("Stripe id", one => one.ObjectId), new("About", one => one.About),
            new("Label", one => one.Label is { } label ? ReconciliationWords.Of(label) : ""), new("Currency", one => one.Currency), new("Stripe", one => Amount(one.StripeCents)),
            new("Stripe says", one => one.StripeSays), new("Ours", one => Amount(one.OursCents)), new("We say", one => one.OursSays), new("Difference", one => CsvReport.Amount(one.DifferenceCents)),
            new("Probably", one => one.Suggestion));
    }

    private static async Task<IResult> Records(string account, string day, string? state, string? label, ReconciliationQueries queries, CancellationToken ct)
    {
        if (!Enum.TryParse<StripeAccountName>(account, ignoreCase: true, out var known) || !Enum.IsDefined(known) || !DateOnly.TryParseExact(day, "yyyy-MM-dd", out var date))
            return Results.NotFound();
        return CsvReport.Of($"reconciliation-{known.ToString().ToLowerInvariant()}-{Day(date)}", (await queries.Records(known, date, state, label, 0, Most, ct)).Rows,
            new("Record", row => ReconciliationWords.Of(row.Kind)), new("Stripe id", row => row.ObjectId), new("About", row => row.About), new("At", row => CsvReport.Time(row.OccurredAt)),
            new("Label", row => row.Label is { } what ? ReconciliationWords.Of(what) : ""), new("Currency", row => row.Currency), new("Stripe", row => Amount(row.StripeCents)),
            new("Stripe says", row => row.StripeSays), new("Ours", row => Amount(row.OursCents)), new("We say", row => row.OursSays),
            new("Entry", row => row.EntryId?.ToString(CultureInfo.InvariantCulture)), new("Status", row => ReconciliationWords.Of(row.State).Text));
    }

    private static string Amount(long? cents) => cents is { } known ? CsvReport.Amount(known) : "";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
