using System.Globalization;
using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Money;
using Portal.Sandbox.Resources.Connect;
using Portal.Sandbox.Resources.Payouts;
using Portal.Sandbox.Storage;
using static Portal.Sandbox.Pages.Layout;

namespace Portal.Sandbox.Pages;

/// <summary>What a connected account's owner sees behind a login link: balance, payouts, payments received.</summary>
internal static class ExpressDashboard
{
    private const int Rows = 20;

    public static void Register(ApiTable table) => table.Page("GET", "/express/{token}", Show);

    private static PageAnswer Show(PageVisit page)
    {
        var (owner, link) = page.Open(AccountLinks.LoginKind, page.Route("token"));
        if (link.Long("expires_at") <= owner.Now) throw ApiError.Missing(AccountLinks.LoginKind, link.Id());
        var account = AccountDocument.Own(owner);
        var body = Balance(owner, account) + Bank(owner, account)
            + Table("Payouts", ["Date", "Amount", "Status", "Arrives"], owner.All(Payouts.Kind).Take(Rows).Select(Payout))
            + Table("Payments received", ["Date", "Amount", "Fee", "Taken back"], owner.All("charge").Take(Rows).Select(payment => Payment(owner, payment)));
        return PageAnswer.Html(Page("Express dashboard", body));
    }

    /// <summary>One pair of lines for each currency in which there is or was money; the account's own comes first.</summary>
    private static string Balance(Scope owner, JsonObject account)
    {
        var own = account.Text("default_currency")!;
        var others = Ledger.Balances(owner).Select(balance => balance.Text("currency")!).Where(currency => currency != own).Order(StringComparer.Ordinal);
        return "<h2>Balance</h2>" + string.Concat(others.Prepend(own).Select(currency => $"""
            <p class="total">{Amounts.Shown(Ledger.Available(owner, currency), currency)} <span class="muted">available</span></p>
            <p>{Amounts.Shown(Ledger.Pending(owner, currency), currency)} on its way to your balance</p>
            """));
    }

    private static string Bank(Scope owner, JsonObject account)
    {
        var schedule = account.TextAt("settings.payouts.schedule.interval") == "manual" ? "Payouts are made by the platform." : $"Payouts are made {account.TextAt("settings.payouts.schedule.interval")}.";
        var where = BankAccounts.DefaultFor(owner, account.Text("default_currency")!) switch
        {
            null => "No bank account yet.",
            var bank when BankAccounts.IsRefused(bank) => $"The last payout to {BankAccounts.Named(bank)} failed; it must be replaced.",
            var bank => $"To {BankAccounts.Named(bank)}.",
        };
        return $"<p class=\"muted\">{Text(schedule)} {Text(where)}</p>";
    }

    private static string[] Payout(JsonObject payout) =>
        [Day(payout.Long("created")), Shown(payout, "amount"), payout.Text("status")!.Replace('_', ' ') + (payout.Text("failure_message") is { } why ? $": {why}" : ""), Day(payout.Long("arrival_date"))];

    private static string[] Payment(Scope owner, JsonObject payment)
    {
        var fee = owner.Find(payment.Text("balance_transaction"))?.Long("fee") ?? 0;
        return [Day(payment.Long("created")), Shown(payment, "amount"), Amounts.Shown(fee, payment.Text("currency")!), Shown(payment, "amount_refunded")];
    }

    private static string Table(string title, string[] heads, IEnumerable<string[]> rows)
    {
        var lines = rows.Select(row => $"<tr>{string.Concat(row.Select(cell => $"<td>{Text(cell)}</td>"))}</tr>").ToList();
        if (lines.Count == 0) return $"<h2>{title}</h2><p class=\"muted\">None yet.</p>";
        return $"<h2>{title}</h2><table class=\"dated\"><thead><tr>{string.Concat(heads.Select(head => $"<th scope=\"col\">{head}</th>"))}</tr></thead><tbody>{string.Concat(lines)}</tbody></table>";
    }

    private static string Shown(JsonObject document, string field) => Amounts.Shown(document.Long(field), document.Text("currency")!);

    private static string Day(long seconds) => DateTimeOffset.FromUnixTimeSeconds(seconds).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
