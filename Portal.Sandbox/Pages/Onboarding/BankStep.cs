using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.Connect;
using Portal.Sandbox.Storage;
using static Portal.Sandbox.Pages.Layout;
using static Portal.Sandbox.Pages.Onboarding.Inputs;

namespace Portal.Sandbox.Pages.Onboarding;

/// <summary>Step 2: the bank account that payouts go to.</summary>
internal static class BankStep
{
    public static PageAnswer Show(Scope owner, JsonObject account, JsonObject visit, IReadOnlyCollection<string> complaints, int status = 200)
    {
        var known = BankAccounts.DefaultFor(owner, account.Text("default_currency")!);
        var kept = known is not null && !BankAccounts.IsRefused(known);
        var body = $"""
            <p class="muted">Step 2 of 3 · Where we send your money.</p>
            {(known is not null && kept ? $"<p class=\"notice\">Your payouts go to {Text(BankAccounts.Named(known))}. Leave the fields empty to keep it.</p>" : "")}
            {Complaints(complaints)}
            """ + Form(
            (account.Text("country") == "US" ? Field("routing_number", "Routing number", "", $"Test bank: {BankAccounts.TestRouting}", mode: "numeric", required: !kept) : "")
            + Field("account_number", account.Text("country") == "US" ? "Account number" : "Account number or IBAN", "", $"Test bank: {BankAccounts.TestNumber} (000111111116 makes payouts fail)", mode: "numeric", required: !kept),
            "Continue", Later(visit));
        return PageAnswer.Html(Page("Bank account", body), status);
    }

    public static PageAnswer Take(PageVisit page, Scope owner, JsonObject account, JsonObject visit)
    {
        var known = BankAccounts.DefaultFor(owner, account.Text("default_currency")!);
        var empty = page.Field("routing_number").Length + page.Field("account_number").Length == 0;
        if (!empty || known is null || BankAccounts.IsRefused(known))
        {
            try
            {
                Add(page, owner, account);
            }
            catch (ApiError error)
            {
                return Show(owner, account, visit, [error.Message], 422);
            }
        }
        Verification.Refresh(owner);
        return PageAnswer.Redirect($"/onboarding/{visit.Id()}/review");
    }

    /// <summary>The way out: what is still due stays due.</summary>
    public static string Later(JsonObject visit) => $"<p><a href=\"{Text(visit.Text("return_url"))}\">Finish later</a></p>";

    private static void Add(PageVisit page, Scope owner, JsonObject account) => BankAccounts.Add(owner, account, new JsonObject
    {
        ["country"] = account.Text("country"),
        ["routing_number"] = page.Field("routing_number") is { Length: > 0 } routing ? routing : null,
        ["account_number"] = page.Field("account_number").Replace(" ", "", StringComparison.Ordinal),
        ["account_holder_name"] = HolderOf(account),
        ["account_holder_type"] = account.Text("business_type") == "company" ? "company" : "individual",
    }, makeDefault: true, "external_account");

    private static string HolderOf(JsonObject account)
    {
        var person = Requirements.PersonOf(account);
        return account.TextAt("company.name") ?? $"{person?.Text("first_name")} {person?.Text("last_name")}".Trim();
    }
}
