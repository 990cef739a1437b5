using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.Payments;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Pages;

/// <summary>Where a bank account's holder says what the two small deposits were (`hosted_verification_url`).</summary>
internal static class DepositsPage
{
    private const string Path = "/deposits/{id}";

    public static void Register(ApiTable table)
    {
        table.Page("GET", Path, visit => Show(Open(visit).Intent, "", 200));
        table.Page("POST", Path, Verify);
    }

    private static PageAnswer Verify(PageVisit visit)
    {
        var (scope, intent) = Open(visit);
        var amounts = new JsonArray();
        foreach (var name in (string[])["first", "second"])
        {
            if (!long.TryParse(visit.Field(name), System.Globalization.CultureInfo.InvariantCulture, out var cents))
                return Show(intent, "Enter both amounts in cents, for example 32 and 45.", 422);
            amounts.Add(cents);
        }
        var given = new JsonObject { ["amounts"] = amounts };
        try
        {
            if (intent.Kind() == SetupIntents.Kind) SetupIntents.VerifyDeposits(scope, intent, given);
            else PaymentIntents.VerifyDeposits(scope, intent, given);
        }
        catch (ApiError refused) when (refused.KeepsChanges)
        {
            return Show(intent, refused.Message, 422);
        }
        return Show(intent, "", 200);
    }

    private static PageAnswer Show(JsonObject intent, string complaint, int status)
    {
        if (!MicroDeposits.AreAwaited(intent))
        {
            var verified = intent.Text("status") is "succeeded" or "processing";
            return PageAnswer.Html(Layout.Page(verified ? "Bank account verified" : "Bank account not verified", Layout.Error(complaint)
                + (verified ? "<p>You can close this page.</p>" : "<p>Go back to the site that sent you here and enter the account again.</p>")), status);
        }
        return PageAnswer.Html(Layout.Page("Verify your bank account", $"""
            <p>Two small deposits were sent to your account. Enter both amounts in cents. In the sandbox they are 32 and 45.</p>
            {Layout.Error(complaint)}
            <form method="post" novalidate>
            <div class="row">
            <div><label for="first">First deposit (cents)</label><input id="first" name="first" inputmode="numeric" autocomplete="off" required></div>
            <div><label for="second">Second deposit (cents)</label><input id="second" name="second" inputmode="numeric" autocomplete="off" required></div>
            </div>
            <button type="submit">Verify</button>
            </form>
            """), status);
    }

    private static (Scope Scope, JsonObject Intent) Open(PageVisit visit) =>
        visit.Open(visit.Route("id").StartsWith("seti_", StringComparison.Ordinal) ? SetupIntents.Kind : PaymentIntents.Kind, visit.Route("id"));
}
