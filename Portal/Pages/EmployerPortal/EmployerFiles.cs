using System.Globalization;
using Portal.Credits;
using Portal.Members;
using Portal.People;
using Portal.Reports;
using Portal.Subsidies;

namespace Portal.Pages.EmployerPortal;

/// <summary>The employer's tables as CSV files, for the same people as the pages.</summary>
public static class EmployerFiles
{
    /// <summary>Maps them.</summary>
    public static void MapEmployerFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(EmployerRoutes.MembersFile, Members).RequirePortal(PortalRole.Employer).ExcludeFromDescription();
        routes.MapGet(EmployerRoutes.FundingsFile, Fundings).RequirePortal(PortalRole.Employer).ExcludeFromDescription();
        routes.MapGet(EmployerRoutes.OrdersFile, Orders).RequirePortal(PortalRole.Employer).ExcludeFromDescription();
    }

    private static async Task<IResult> Members(HttpContext http, string? q, string? status, MemberQueries members, CancellationToken ct) =>
        await Acting(http, members, ct) is not { } acting ? Results.Forbid() : CsvReport.Of("members",
            (await members.Page(acting.EmployerId, ListRequest.Whole(q, status), ct)).Rows,
            new("Name", row => row.Name),
            new("E-mail", row => row.Email),
            new("Role", row => EmployerWords.Of(row.Role)),
            new("Status", row => row.Status.ToString()),
            new("Since", row => CsvReport.Time(row.Since)),
            new("Plan subsidy a month", row => row.PlanSubsidyCents is { } cents ? CsvReport.Amount(cents) : ""));

    private static async Task<IResult> Fundings(HttpContext http, string? status, MemberQueries members, SubsidyQueries subsidies, CancellationToken ct) =>
        await Acting(http, members, ct) is not { } acting ? Results.Forbid() : CsvReport.Of("fundings",
            (await subsidies.Fundings(acting.EmployerId, ListRequest.Whole(null, status), ct)).Rows,
            new("Funding", row => row.Id.ToString(CultureInfo.InvariantCulture)),
            new("Amount (USD)", row => CsvReport.Amount(row.AmountCents)),
            new("Status", row => row.Status.ToString()),
            new("Ordered by", row => row.OrderedBy),
            new("Ordered", row => CsvReport.Time(row.OrderedAt)),
            new("Paid", row => CsvReport.Time(row.PaidAt)));

    private static async Task<IResult> Orders(HttpContext http, string? status, MemberQueries members, CreditQueries credits, CancellationToken ct) =>
        await Acting(http, members, ct) is not { } acting ? Results.Forbid() : CsvReport.Of("credit-orders",
            (await credits.Orders(acting.EmployerId, ListRequest.Whole(null, status), ct)).Rows,
            new("Order", row => row.Id.ToString(CultureInfo.InvariantCulture)),
            new("Invoice", row => row.Number),
            new("Credits", row => row.Credits.ToString(CultureInfo.InvariantCulture)),
            new("Amount (USD)", row => CsvReport.Amount(row.AmountCents)),
            new("Status", row => row.Status.ToString()),
            new("Ordered", row => CsvReport.Time(row.OrderedAt)),
            new("Due", row => CsvReport.Time(row.DueAt)),
            new("Paid", row => CsvReport.Time(row.PaidAt)));

    private static async Task<ActingMember?> Acting(HttpContext http, MemberQueries members, CancellationToken ct)
    {
        if (PersonClaims.Read(http.User) is not { } person) return null;
        var acting = await members.Acting(person, ct);
        return acting.IsRefused ? null : acting.Value;
    }
}
