using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.Payments;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Pages;

/// <summary>The 3-D Secure screen: the card's holder says yes or no.</summary>
internal static class AuthenticationPage
{
    private const string Path = "/3ds/{id}";

    public static void Register(ApiTable table)
    {
        table.Page("GET", Path, Show);
        table.Page("POST", Path, Decide);
    }

    private static PageAnswer Show(PageVisit visit)
    {
        var (_, intent) = Open(visit);
        if (intent.Text("status") != "requires_action") return Leave(visit, intent);
        return PageAnswer.Html(Layout.Page("Confirm with your bank", $"""
            <p>Your bank asks whether it is you. This is the 3-D Secure test screen.</p>
            <form method="post" action="/3ds/{intent.Id()}">
            <input type="hidden" name="return_url" value="{Layout.Text(visit.Field("return_url"))}">
            <button name="answer" value="yes" type="submit">Complete authentication</button>
            <button name="answer" value="no" class="quiet" type="submit">Fail authentication</button>
            </form>
            """));
    }

    private static PageAnswer Decide(PageVisit visit)
    {
        var (scope, intent) = Open(visit);
        if (intent.Text("status") != "requires_action") return Leave(visit, intent);
        var isPayment = intent.Text("object") == PaymentIntents.Kind;
        try
        {
            if (visit.Field("answer") != "yes")
            {
                if (isPayment) PaymentIntents.FailAuthentication(scope, intent);
                else SetupIntents.FailAuthentication(scope, intent);
            }
            else if (isPayment)
            {
                PaymentIntents.Authenticate(scope, intent);
            }
            else
            {
                SetupIntents.Confirm(scope, intent, new Confirmation { Authenticated = true });
            }
        }
        catch (ApiError refused) when (refused.KeepsChanges)
        {
            // The card itself said no; the page the person returns to shows it.
        }
        return Leave(visit, intent);
    }

    private static (Scope Scope, JsonObject Intent) Open(PageVisit visit) =>
        visit.Open(visit.Route("id").StartsWith("seti_", StringComparison.Ordinal) ? SetupIntents.Kind : PaymentIntents.Kind, visit.Route("id"));

    /// <summary>Back to where the payment was begun, with its outcome.</summary>
    private static PageAnswer Leave(PageVisit visit, JsonObject intent)
    {
        var back = visit.Field("return_url");
        var outcome = intent.Text("status") is "succeeded" or "processing" or "requires_capture" or "requires_confirmation" ? "succeeded" : "failed";
        if (back.Length == 0)
        {
            return PageAnswer.Html(Layout.Page(outcome == "succeeded" ? "Confirmed" : "Not confirmed",
                "<p>You can close this page.</p>"));
        }
        var name = intent.Text("object");
        var join = back.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        return PageAnswer.Redirect($"{back}{join}{name}={intent.Id()}&{name}_client_secret={intent.Text("client_secret")}&redirect_status={outcome}");
    }
}
