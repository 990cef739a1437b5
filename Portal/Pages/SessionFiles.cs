using Portal.Pages.Ui;
using Portal.People;
using Portal.Reports;
using Portal.Sessions;

namespace Portal.Pages;

/// <summary>Tables of sessions as CSV files, each person's own.</summary>
public static class SessionFiles
{
    private const int Most = 50_000;

    /// <summary>Address of the employee's file.</summary>
    public const string Employee = "/employee/sessions.csv";

    /// <summary>Address of the therapist's file.</summary>
    public const string Therapist = "/therapist/sessions.csv";

    /// <summary>Address of the admins' file of paid sessions and refunds.</summary>
    public const string Refunds = "/admin/refunds.csv";

    /// <summary>Maps them.</summary>
    public static void MapSessionFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Employee, OfEmployee).RequirePortal(PortalRole.Employee).ExcludeFromDescription();
        routes.MapGet(Therapist, OfTherapist).RequirePortal(PortalRole.Therapist).ExcludeFromDescription();
        routes.MapGet(Refunds, OfRefunds).RequirePortal(PortalRole.Admin).ExcludeFromDescription();
    }

    private static async Task<IResult> OfEmployee(HttpContext http, SessionQueries sessions, CancellationToken ct) =>
        PersonClaims.Read(http.User) is not { } person ? Results.Forbid()
            : Sessions((await sessions.OfEmployee(Query(http, "when"), person, ct)).Rows, "Therapist", "You pay");

    private static async Task<IResult> OfTherapist(HttpContext http, SessionQueries sessions, CancellationToken ct) =>
        PersonClaims.Read(http.User) is not { } person ? Results.Forbid()
            : Sessions((await sessions.OfTherapist(Query(http, "when"), person, ct)).Rows, "Employee", "You get");

    private static async Task<IResult> OfRefunds(HttpContext http, RefundQueries refunds, CancellationToken ct) =>
        CsvReport.Of("refunds", (await refunds.List(Query(http, TableQuery.SearchName, "refunded"), ct)).Rows,
            new("Session", row => $"{row.Id}"),
            new("Start", row => CsvReport.Time(row.StartsAt)),
            new("Employee", row => row.MemberName),
            new("Therapist", row => row.TherapistName),
            new("Currency", row => row.Currency),
            new("Paid", row => CsvReport.Amount(row.PaidCents)),
            new("Refunded", row => CsvReport.Amount(row.RefundedCents)));

    private static IResult Sessions(IReadOnlyList<SessionRow> rows, string with, string share) => CsvReport.Of("sessions", rows,
        new("Start", row => CsvReport.Time(row.StartsAt)),
        new("End", row => CsvReport.Time(row.EndsAt)),
        new(with, row => row.With),
        new("Session", row => row.State.ToString()),
        new("Card part", row => row.CardPart.ToString()),
        new("Currency", row => row.Currency),
        new("Price", row => CsvReport.Amount(row.PriceCents)),
        new(share, row => CsvReport.Amount(row.ShareCents)));

    /// <summary>The table's own filters, without its pages.</summary>
    private static TableQuery Query(HttpContext http, params string[] filters) => new(
        Most, 1, null, null, null, false,
        filters.Where(name => !string.IsNullOrEmpty(http.Request.Query[name])).ToDictionary(name => name, name => http.Request.Query[name].ToString()));
}
