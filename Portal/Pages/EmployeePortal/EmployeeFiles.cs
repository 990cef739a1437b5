using Portal.Domain.Subscriptions;
using Portal.People;
using Portal.Reports;
using Portal.Subscriptions;

namespace Portal.Pages.EmployeePortal;

/// <summary>The employee's tables as CSV files, each person's own.</summary>
public static class EmployeeFiles
{
    private const int Most = 50_000;

    /// <summary>Address of the invoices' file.</summary>
    public const string Invoices = "/employee/invoices.csv";

    /// <summary>Address of the credit movements' file.</summary>
    public const string Credits = "/employee/credits.csv";

    /// <summary>Maps them.</summary>
    public static void MapEmployeeFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Invoices, WriteInvoices).RequirePortal(PortalRole.Employee).ExcludeFromDescription();
        routes.MapGet(Credits, WriteCredits).RequirePortal(PortalRole.Employee).ExcludeFromDescription();
    }

    private static async Task<IResult> WriteInvoices(HttpContext http, string? status, PlanQueries plans, CancellationToken ct)
    {
        if (PersonClaims.Read(http.User) is not { } person) return Results.Forbid();
        var wanted = Enum.TryParse<PlanInvoiceStatus>(status, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : (PlanInvoiceStatus?)null;
        return CsvReport.Of("invoices", (await plans.Invoices(person, wanted, 0, Most, ct)).Rows,
            new("Invoice", row => row.Number),
            new("Date", row => CsvReport.Time(row.CreatedAt)),
            new("From", row => CsvReport.Time(row.PeriodStart)),
            new("To", row => CsvReport.Time(row.PeriodEnd)),
            new("Status", row => row.Status.ToString()),
            new("Price (USD)", row => CsvReport.Amount(row.TotalCents)),
            new("Employer paid (USD)", row => CsvReport.Amount(row.SubsidyCents)),
            new("You pay (USD)", row => CsvReport.Amount(row.YouCents)));
    }

    private static async Task<IResult> WriteCredits(HttpContext http, PlanCreditQueries credits, CancellationToken ct) =>
        PersonClaims.Read(http.User) is not { } person ? Results.Forbid() : CsvReport.Of("credits", (await credits.Movements(person, 0, Most, ct)).Rows,
            new("Date", row => CsvReport.Time(row.At)),
            new("Reason", row => row.Reason),
            new("Session", row => CsvReport.Time(row.SessionAt)),
            new("Expires", row => CsvReport.Time(row.ExpiresAt)),
            new("Amount (USD)", row => CsvReport.Amount(row.Cents)));
}
