using Portal.People;
using Portal.Reports;
using Portal.Sessions;

namespace Portal.Pages;

/// <summary>Tables of sessions as CSV files, each person's own.</summary>
public static class SessionFiles
{
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

    private static async Task<IResult> OfEmployee(HttpContext http, string? when, SessionQueries sessions, CancellationToken ct) =>
        PersonClaims.Read(http.User) is not { } person ? Results.Forbid()
            : Sessions((await sessions.OfEmployee(ListRequest.Whole(null, when), person, ct)).Rows, "Therapist", "You pay");

    private static async Task<IResult> OfTherapist(HttpContext http, string? when, SessionQueries sessions, CancellationToken ct) =>
        PersonClaims.Read(http.User) is not { } person ? Results.Forbid()
            : Sessions((await sessions.OfTherapist(ListRequest.Whole(null, when), person, ct)).Rows, "Employee", "You get");

    private static async Task<IResult> OfRefunds(string? q, string? refunded, RefundQueries refunds, CancellationToken ct) =>
        CsvReport.Of("refunds", (await refunds.List(ListRequest.Whole(q, refunded), ct)).Rows,
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
}
