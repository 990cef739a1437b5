using System.Text;
using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.Payments;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Pages;

/// <summary>A stand-in for Stripe.js and its Payment Element, so that a form in somebody's own page works. Takes a publishable key (`pk_test_x` beside `sk_test_x`) and a client secret.</summary>
internal static class PaymentElementPage
{
    private const string Element = "/elements/payment";

    public static void Register(ApiTable table)
    {
        table.Page("GET", "/js/stripe.js", _ => PageAnswer.File(Encoding.UTF8.GetBytes(Layout.Resource("stripe.js")), "text/javascript; charset=utf-8"));
        table.Page("GET", Element, Show);
        table.Page("POST", Element, Confirm);
        table.Page("GET", "/elements/intent", visit => Answered(visit, open => Rendering.Public(open.Intent)));
    }

    private static PageAnswer Show(PageVisit visit)
    {
        var (_, intent) = Open(visit);
        var withBank = intent.Texts("payment_method_types").Contains("us_bank_account");
        return PageAnswer.Html(Layout.Frame("Secure payment input", $"""
            <p class="error" role="alert" hidden></p>
            <form novalidate>{PaymentForm.Fields([], withBank)}</form>
            <p class="muted">Sandbox: test cards only</p>
            <script>{Layout.Resource("payment-element.js")}</script>
            """));
    }

    private static PageAnswer Confirm(PageVisit visit) => Answered(visit, open =>
    {
        var method = PaymentForm.Read(open.Scope, visit);
        if (visit.Field("check") == "true")
        {
            open.Scope.Remove(method);
            return [];
        }
        open.Intent["payment_method"] = method.Id();
        var how = new Confirmation { ReturnUrl = visit.Field("return_url") };
        if (open.Intent.Text("object") == SetupIntents.Kind) SetupIntents.Confirm(open.Scope, open.Intent, how);
        else PaymentIntents.Confirm(open.Scope, open.Intent, how);
        return new JsonObject { ["intent"] = Rendering.Public(open.Intent) };
    });

    /// <summary>The outcome as JSON; a refusal in the words of the API.</summary>
    private static PageAnswer Answered(PageVisit visit, Func<(Scope Scope, JsonObject Intent), JsonObject> work)
    {
        var (status, body) = (200, new JsonObject());
        try
        {
            body = work(Open(visit));
        }
        catch (ApiError refused)
        {
            (status, body) = (refused.Status, refused.Body("req_element"));
        }
        return new PageAnswer(status, "text/json; charset=utf-8", Encoding.UTF8.GetBytes(body.ToJsonString())) { AnyOrigin = true };
    }

    /// <summary>The intent of a client secret, for the account of the publishable key.</summary>
    private static (Scope Scope, JsonObject Intent) Open(PageVisit visit)
    {
        var secret = visit.Field("client_secret");
        var id = secret.Split("_secret_")[0];
        var kind = id.StartsWith("seti_", StringComparison.Ordinal) ? SetupIntents.Kind : PaymentIntents.Kind;
        var (scope, intent) = visit.Open(kind, id);
        var key = visit.Field("key");
        var known = key.StartsWith("pk_test_", StringComparison.Ordinal) && Ids.AccountOf($"sk_{key[3..]}") == scope.Account;
        return known && intent.Text("client_secret") == secret ? (scope, intent) : throw ApiError.Missing(kind, id);
    }
}
