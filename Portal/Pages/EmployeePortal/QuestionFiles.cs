using Portal.Pages.TherapistPortal;
using Portal.People;
using Portal.Questions;
using Portal.Reports;

namespace Portal.Pages.EmployeePortal;

/// <summary>Lists of questions as CSV files, for the two who may read them. The texts stay in the threads.</summary>
public static class QuestionFiles
{
    /// <summary>Maps them.</summary>
    public static void MapQuestionFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(QuestionRoutes.File, async (HttpContext http, string? status, QuestionQueries queries, CancellationToken ct) =>
            PersonClaims.Read(http.User) is { } person
                ? Write("questions", "Therapist", (await queries.Mine(person, ListRequest.Whole(null, status), ct)).Rows) : Results.Forbid())
            .RequirePortal(PortalRole.Employee).ExcludeFromDescription();
        routes.MapGet(TherapistRoutes.InboxFile, async (HttpContext http, string? status, QuestionQueries queries, CancellationToken ct) =>
            PersonClaims.Read(http.User) is { } person
                ? Write("inbox", "Employee", (await queries.Inbox(person, ListRequest.Whole(null, status), ct)).Rows, new CsvColumn<QuestionRow>("Earned (USD)", row => CsvReport.Amount(row.EarnedCents)))
                : Results.Forbid())
            .RequirePortal(PortalRole.Therapist).ExcludeFromDescription();
    }

    private static IResult Write(string name, string with, IEnumerable<QuestionRow> rows, params CsvColumn<QuestionRow>[] more) => CsvReport.Of(name, rows,
    [
        new("Subject", row => row.Subject),
        new(with, row => row.With),
        new("Asked", row => CsvReport.Time(row.AskedAt)),
        new("Answered", row => CsvReport.Time(row.AnsweredAt)),
        new("Status", row => row.Status.ToString()),
        .. more,
    ]);
}
