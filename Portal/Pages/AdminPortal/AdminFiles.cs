using System.Globalization;
using Portal.Adjustments;
using Portal.Credits;
using Portal.Disputes;
using Portal.Ledger;
using Portal.Pages.Ui;
using Portal.Payments.Operations;
using Portal.Payments.Webhooks;
using Portal.People;
using Portal.Reports;
using Portal.Time;

namespace Portal.Pages.AdminPortal;

/// <summary>The admin portal's tables as CSV files, with the same filters as the pages.</summary>
public static class AdminFiles
{
    /// <summary>The journal, a row for each line.</summary>
    public const string Journal = "/admin/journal.csv";

    /// <summary>The trial balance.</summary>
    public const string TrialBalance = "/admin/trial-balance.csv";

    /// <summary>Received events.</summary>
    public const string Webhooks = "/admin/webhooks.csv";

    /// <summary>Writes to Stripe.</summary>
    public const string Operations = "/admin/operations.csv";

    /// <summary>Credit orders.</summary>
    public const string CreditOrders = "/admin/credit-orders.csv";

    /// <summary>Disputes.</summary>
    public const string Disputes = "/admin/disputes.csv";

    /// <summary>Manual adjustments.</summary>
    public const string Adjustments = "/admin/adjustments.csv";

    private const string StatementPath = "/admin/statement.csv";
    private const int Most = 50_000;
    private const int Batch = 1_000;

    /// <summary>The statement of one account.</summary>
    public static string Statement(string code, string currency) => $"{StatementPath}?code={Uri.EscapeDataString(code)}&currency={currency}";

    /// <summary>Maps them, for administrators only.</summary>
    public static void MapAdminFiles(this IEndpointRouteBuilder routes)
    {
        (string Path, Delegate Answer)[] files =
        [
            (Journal, AllEntries), (TrialBalance, AllAccounts), (StatementPath, AllLines), (Webhooks, AllEvents), (Operations, AllOperations), (CreditOrders, AllOrders),
            (Disputes, AllDisputes), (Adjustments, AllAdjustments),
        ];
        foreach (var (path, answer) in files) routes.MapGet(path, answer).RequirePortal(PortalRole.Admin).ExcludeFromDescription();
    }

    private static async Task<IResult> AllEntries(HttpContext http, JournalQueries journal, PortalClock clock, CancellationToken ct)
    {
        var (filter, rows) = (Filter(http, clock), new List<(JournalRow Entry, JournalLineView Line)>());
        long? after = null;
        do
        {
            var part = await journal.Page(filter with { After = after }, ct);
            rows.AddRange(part.Rows.SelectMany(entry => entry.Lines, (entry, line) => (entry, line)));
            after = part.Older;
        }
        while (after is not null && rows.Count < Most);
        return CsvReport.Of("journal", rows,
            new("Entry", row => Text(row.Entry.Id)), new("Posted", row => CsvReport.Time(row.Entry.PostedAt)), new("Event", row => row.Entry.Title),
            new("Description", row => row.Entry.Description), new("Key", row => row.Entry.Key), new("Source", row => row.Entry.Source), new("Stripe object", row => row.Entry.StripeObject),
            new("Posted by", row => row.Entry.Who), new("Account", row => row.Line.Account), new("Currency", row => row.Line.Currency),
            new("Debit", row => row.Line.Cents > 0 ? CsvReport.Amount(row.Line.Cents) : ""), new("Credit", row => row.Line.Cents < 0 ? CsvReport.Amount(-row.Line.Cents) : ""),
            new("Balance transaction", row => row.Line.BalanceTransaction));
    }

    private static async Task<IResult> AllAccounts(string? q, string? currency, string? show, AccountQueries accounts, CancellationToken ct) =>
        CsvReport.Of("trial-balance", (await accounts.TrialBalance(currency ?? "usd", q, show == "all", 0, Most, ct)).Rows,
            new("Account", row => row.Code), new("Title", row => row.Title), new("Currency", row => row.Currency),
            new("Debit", row => row.DebitCents > 0 ? CsvReport.Amount(row.DebitCents) : ""), new("Credit", row => row.CreditCents > 0 ? CsvReport.Amount(row.CreditCents) : ""));

    private static async Task<IResult> AllLines(HttpContext http, string code, string currency, AccountQueries accounts, PortalClock clock, CancellationToken ct) =>
        CsvReport.Of("statement", (await accounts.Statement(code, currency, Filter(http, clock) with { Take = Most }, ct)).Rows,
            new("Entry", row => Text(row.EntryId)), new("Posted", row => CsvReport.Time(row.PostedAt)), new("Event", row => EntryTitles.Of(row.Kind)), new("Description", row => row.Description),
            new("Debit", row => row.Cents > 0 ? CsvReport.Amount(row.Cents) : ""), new("Credit", row => row.Cents < 0 ? CsvReport.Amount(-row.Cents) : ""),
            new("Balance", row => CsvReport.Amount(row.BalanceCents)));

    private static async Task<IResult> AllEvents(string? q, string? state, string? type, string? endpoint, WebhookQueries webhooks, CancellationToken ct) =>
        CsvReport.Of("webhooks", (await webhooks.Page(new EventFilter(0, Most, q, state, type, endpoint), ct)).Rows,
            new("Event", row => row.StripeId), new("Type", row => row.Type), new("Account", row => row.Account.ToString()), new("Connected account", row => row.ConnectedAccount),
            new("Object", row => row.ObjectId), new("Made", row => CsvReport.Time(row.Created)), new("Received", row => CsvReport.Time(row.ReceivedAt)),
            new("State", row => row.State?.ToString() ?? WebhookQueries.Waiting), new("Failed tries", row => Text(row.Attempts)), new("Reason", row => row.Reason));

    private static async Task<IResult> AllOperations(string? q, string? state, string? kind, OperationQueries operations, CancellationToken ct) =>
        CsvReport.Of("operations", (await operations.Page(0, Most, q, state, kind, ct)).Rows,
            new("Key", row => row.Key), new("Kind", row => row.Kind), new("For", row => row.Subject), new("State", row => row.State.ToString()), new("Tries", row => Text(row.Attempts)),
            new("Recorded", row => CsvReport.Time(row.CreatedAt)), new("Ended", row => CsvReport.Time(row.SettledAt)), new("Code", row => row.ErrorCode), new("Stripe said", row => row.ErrorMessage));

    private static async Task<IResult> AllOrders(string? q, string? status, AllCreditOrders orders, CancellationToken ct) =>
        CsvReport.Of("credit-orders", (await orders.Page(ListRequest.Whole(q, status), ct)).Rows,
            new("Order", row => Text(row.Id)), new("Employer", row => row.Employer), new("Invoice", row => row.Number), new("Credits", row => Text(row.Credits)),
            new("Amount (USD)", row => CsvReport.Amount(row.AmountCents)), new("Status", row => row.Status.ToString()), new("Ordered", row => CsvReport.Time(row.OrderedAt)),
            new("Due", row => CsvReport.Time(row.DueAt)), new("Paid", row => CsvReport.Time(row.PaidAt)));

    private static async Task<IResult> AllDisputes(string? q, string? status, DisputeQueries disputes, CancellationToken ct) =>
        CsvReport.Of("disputes", (await disputes.List(ListRequest.Whole(q, status), ct)).Rows,
            new("Dispute", row => row.StripeId), new("Of", row => row.About), new("Status", row => row.Status.ToString()), new("Reason", row => row.Reason),
            new("Opened", row => CsvReport.Time(row.OpenedAt)), new("Evidence due", row => CsvReport.Time(row.EvidenceDueAt)), new("Currency", row => row.Currency),
            new("Amount", row => CsvReport.Amount(row.AmountCents)), new("Fee", row => CsvReport.Amount(row.FeeCents)));

    private static async Task<IResult> AllAdjustments(string? q, string? state, AdjustmentQueries adjustments, CancellationToken ct) =>
        CsvReport.Of("adjustments", (await adjustments.List(ListRequest.Whole(q, state), ct)).Rows,
            new("Adjustment", row => Text(row.Id)), new("Reason", row => row.Reason), new("Status", row => row.State.ToString()), new("Written by", row => row.Author),
            new("Written", row => CsvReport.Time(row.WrittenAt)), new("Currency", row => row.Currency), new("Amount", row => CsvReport.Amount(row.AmountCents)));

    /// <summary>The journal filter in an address, read as the page reads it, in the person's own zone.</summary>
    private static JournalFilter Filter(HttpContext http, PortalClock clock)
    {
        var filters = http.Request.Query.Where(pair => pair.Value.ToString().Length > 0).ToDictionary(pair => pair.Key, pair => pair.Value.ToString());
        var zone = Domain.IanaZone.Find(PersonClaims.Read(http.User)?.TimeZone ?? "UTC");
        return AccountFilters.Of(new TableQuery(Batch, 1, null, null, null, false, filters), new Viewer(zone, clock));
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
