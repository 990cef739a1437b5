using System.Globalization;
using Portal.Domain;
using Portal.Payouts;
using Portal.People;
using Portal.Reports;

namespace Portal.Pages.TherapistPortal;

/// <summary>A therapist's earnings and payouts as CSV files, for the same person as the pages.</summary>
public static class EarningsFiles
{
    private const int Everything = 50_000;

    /// <summary>Maps them.</summary>
    public static void MapEarningsFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(TherapistRoutes.EarningsFile, Earnings).RequirePortal(PortalRole.Therapist).ExcludeFromDescription();
        routes.MapGet(TherapistRoutes.PayoutsFile, Payouts).RequirePortal(PortalRole.Therapist).ExcludeFromDescription();
    }

    /// <summary>Which lines a page or file asks for; days are the therapist's own, the last one included.</summary>
    public static EarningsRequest Request(int skip, int take, string? source, DateOnly? from, DateOnly? to, string timeZone)
    {
        var zone = IanaZone.Find(timeZone);
        DateTimeOffset? Start(DateOnly? day) => day is { } first ? IanaZone.ToUtc(first.ToDateTime(TimeOnly.MinValue), zone) : null;
        return new EarningsRequest(skip, take, Enum.TryParse<EarningsSource>(source, ignoreCase: true, out var only) && Enum.IsDefined(only) ? only : null,
            Start(from), Start(to?.AddDays(1)));
    }

    private static async Task<IResult> Earnings(HttpContext http, string? source, string? from, string? to, EarningsQueries earnings, CancellationToken ct) =>
        PersonClaims.Read(http.User) is not { } person ? Results.Forbid() : CsvReport.Of("earnings",
            (await earnings.Lines(Request(0, Everything, source, Day(from), Day(to), person.TimeZone), person, ct)).Rows,
            new("Posted", line => CsvReport.Time(line.At)),
            new("Source", line => PayoutWords.Of(line.Source)),
            new("Part", line => line.What),
            new("With", line => line.With),
            new("Price (USD)", line => CsvReport.Amount(line.PriceCents)),
            new("Commission (USD)", line => CsvReport.Amount(line.CommissionCents)),
            new("You earn (USD)", line => CsvReport.Amount(line.EarnedCents)),
            new("Status", line => PayoutWords.Of(line.Stage).Text),
            new("Journal entry", line => line.EntryId.ToString(CultureInfo.InvariantCulture)));

    private static async Task<IResult> Payouts(HttpContext http, string? status, PayoutQueries payouts, CancellationToken ct) =>
        PersonClaims.Read(http.User) is not { } person ? Results.Forbid() : CsvReport.Of("payouts",
            (await payouts.History(ListRequest.Whole(null, status), person, ct)).Rows,
            new("Payout", row => row.Id.ToString(CultureInfo.InvariantCulture)),
            new("Stripe", row => row.StripeId),
            new("Made", row => CsvReport.Time(row.CreatedAt)),
            new("Arrives", row => CsvReport.Time(row.ArrivesAt)),
            new("Amount (USD)", row => CsvReport.Amount(row.AmountCents)),
            new("Stripe's fee (USD)", row => CsvReport.Amount(row.FeeCents)),
            new("Status", row => PayoutWords.Of(row.Status).Text),
            new("Why it came back", row => row.FailureReason));

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) ? day : null;
}
