using System.Globalization;
using Portal.Domain.Catalog;
using Portal.Domain.Credits;
using Portal.Domain.People;
using Portal.Domain.Subsidies;
using Portal.Pages.Ui;
using Portal.Reports;
using Portal.Subsidies;

namespace Portal.Pages.EmployerPortal;

/// <summary>Words of the employer portal for states and terms.</summary>
internal static class EmployerWords
{
    public static StatusWord Of(MemberStatus status) => status switch
    {
        MemberStatus.Invited => StatusWord.Invited,
        MemberStatus.Active => StatusWord.Active,
        MemberStatus.Removed => StatusWord.Ended,
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static StatusWord Of(FundingStatus status) => status switch
    {
        FundingStatus.Pending => StatusWord.Pending,
        FundingStatus.Paid => StatusWord.Paid,
        FundingStatus.Expired => StatusWord.Expired,
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static StatusWord Of(CreditOrderStatus status, bool pastDue = false) => status switch
    {
        CreditOrderStatus.Draft => StatusWord.Draft,
        CreditOrderStatus.Open => pastDue ? StatusWord.PastDue : StatusWord.Open,
        CreditOrderStatus.Paid => StatusWord.Paid,
        CreditOrderStatus.Voiding => StatusWord.Processing,
        CreditOrderStatus.Voided => StatusWord.Voided,
        CreditOrderStatus.Uncollectible => StatusWord.Unpaid,
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Of(MemberRole role) => role == MemberRole.Employee ? "Member" : role.ToString();

    /// <summary>"Starter plan", "Sessions".</summary>
    public static string NameOf(ProgrammeRow programme, CatalogOptions catalog) => programme.Kind == SubsidyKind.Session
        ? "Sessions"
        : $"{catalog.Plan(programme.PlanCode) switch { { IsRefused: false } plan => plan.Value.Name, _ => programme.PlanCode }} plan";

    /// <summary>"$2.00 a month", "50 % of each session, up to $100.00".</summary>
    public static string TermsOf(ProgrammeRow programme)
    {
        var terms = programme.Terms;
        var yearly = terms.YearlyCapCents is { } cap ? $", at most {MoneyText.Format(cap)} a year for each member" : "";
        if (programme.Kind == SubsidyKind.Plan) return $"{MoneyText.Format(terms.AmountCents ?? 0)} a month{yearly}";
        var given = terms.AmountCents is { } amount
            ? $"Up to {MoneyText.Format(amount)} of each session"
            : $"{Percent(terms.ShareBasisPoints ?? 0)} of each session, up to {MoneyText.Format(terms.CapCents ?? 0)}";
        return given + yearly + (terms.UsedForMissedSessions ? "" : "; not used for missed sessions");
    }

    public static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public static string Plural(long number, string one, string many) => $"{Count(number)} {(number == 1 ? one : many)}";

    public static ListRequest Request(TableQuery query) => new(query.Skip, query.PageSize, query.Search, query.Filter("status"), query.Sort, query.Descending);

    private static string Percent(int basisPoints) => (basisPoints / 100m).ToString("0.##", CultureInfo.InvariantCulture) + " %";
}
