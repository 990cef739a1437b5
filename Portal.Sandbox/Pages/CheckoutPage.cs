using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Money;
using Portal.Sandbox.Resources.Checkout;
using Portal.Sandbox.Resources.Discounts;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Pages;

/// <summary>Checkout: what it costs, how to pay, one submit.</summary>
internal static class CheckoutPage
{
    private const string Path = "/checkout/{id}";

    public static void Register(ApiTable table)
    {
        table.Page("GET", Path, visit => Show(visit, error: null));
        table.Page("POST", Path, Submit);
        table.Page("POST", Path + "/code", ApplyCode);
    }

    private static PageAnswer Submit(PageVisit visit)
    {
        var (scope, session) = visit.Open(CheckoutSessions.Kind, visit.Route("id"));
        if (session.Text("status") != "open") return Show(visit, error: null);
        try
        {
            var method = NeedsMethod(session) ? PaymentForm.Read(scope, visit) : null;
            var email = visit.Field("email");
            if (AsksEmail(session) && !email.Contains('@', StringComparison.Ordinal)) throw ApiError.Invalid("Write your e-mail address.");
            var name = visit.Field(visit.Field("with") == "bank" ? "holder" : "name");
            var intent = CheckoutCompletion.Submit(scope, session, method, name.Length > 0 ? name : null, email.Length > 0 ? email : null);
            return intent?.At("next_action.redirect_to_url.url") is JsonValue url ? PageAnswer.Redirect(url.GetValue<string>()) : Show(visit, error: null);
        }
        catch (ApiError refused)
        {
            return Show(visit, refused.Message);
        }
    }

    private static PageAnswer ApplyCode(PageVisit visit)
    {
        var (scope, session) = visit.Open(CheckoutSessions.Kind, visit.Route("id"));
        if (session.Text("status") != "open" || !session.Flag("allow_promotion_codes")) return Show(visit, error: null);
        if (PromotionCodes.Typed(scope, visit.Field("code")) is not { } code) return Show(visit, "This promotion code is invalid.");
        try
        {
            CheckoutSessions.SetDiscounts(scope, session, new JsonArray(new JsonObject { ["promotion_code"] = code.Id() }));
            CheckoutTotals.Count(scope, session);
            return Show(visit, error: null);
        }
        catch (ApiError refused)
        {
            return Show(visit, refused.Message);
        }
    }

    private static PageAnswer Show(PageVisit visit, string? error)
    {
        var (scope, session) = visit.Open(CheckoutSessions.Kind, visit.Route("id"));
        if (session.Text("status") == "complete")
            return PageAnswer.Redirect(session.Text("success_url")!.Replace("{CHECKOUT_SESSION_ID}", session.Id(), StringComparison.Ordinal));
        if (session.Text("status") == "expired")
            return PageAnswer.Html(Layout.Page("This checkout has expired", $"<p>Go back and begin again.</p>{Back(session)}"), 410);
        if (visit.Field("redirect_status") == "failed") error ??= Failure(scope, session);
        return PageAnswer.Html(Layout.Page(Title(session), $"""
            {Summary(session)}
            {Layout.Error(error)}
            {Code(session)}
            <form method="post" action="/checkout/{session.Id()}" novalidate>
            {(NeedsMethod(session) ? PaymentForm.Fields(visit.Form, OffersBank(session), AsksEmail(session) ? visit.Field("email") : null) : "")}
            {Note(session, "submit")}
            <button type="submit">{Verb(session)}</button>
            </form>
            {Note(session, "after_submit")}
            {Back(session)}
            """), error is null ? 200 : 402);
    }

    /// <summary>The last refusal, for a person who comes back from the 3-D Secure screen.</summary>
    private static string? Failure(Scope scope, JsonObject session)
    {
        var payment = scope.Find("payment_intent", session.Text("payment_intent"));
        var setup = scope.Find("setup_intent", session.Text("_setup"));
        return payment?.TextAt("last_payment_error.message") ?? setup?.TextAt("last_setup_error.message");
    }

    private static string Summary(JsonObject session)
    {
        if (session.Text("mode") == "setup") return "<p>Save a way to pay. Nothing is charged today.</p>";
        var rows = session.Items("_items").Select(item =>
            $"<tr><td>{item.Long("quantity")} × {Layout.Text(item.Text("description"))}</td><td class=\"money\">{Price(item)}</td></tr>");
        var off = session.Child("total_details")!.Long("amount_discount");
        var discount = off > 0 ? $"<tr><td>Discount</td><td class=\"money\">−{Amounts.Shown(off, session.Text("currency")!)}</td></tr>" : "";
        var trial = session.Child("_subscription_data")?.LongOrNull("trial_period_days") is { } days and > 0 ? $"<p class=\"notice\">{days} days free. You can cancel before they end.</p>" : "";
        return $"""
            <table><tbody>{string.Concat(rows)}{discount}</tbody></table>
            <p class="muted">Due today</p><p class="total">{Amounts.Shown(session.Long("amount_total"), session.Text("currency")!)}</p>{trial}
            """;
    }

    private static string Price(JsonObject item)
    {
        var amount = Amounts.Shown(item.Long("amount_subtotal"), item.Text("currency")!);
        return item.TextAt("price.recurring.interval") is { } interval ? $"{amount} a {interval}" : amount;
    }

    private static string Code(JsonObject session) => !session.Flag("allow_promotion_codes") ? "" : $"""
        <form method="post" action="/checkout/{session.Id()}/code">
        <label for="code">Promotion code</label><input id="code" name="code" autocomplete="off">
        <button class="quiet" type="submit">Apply code</button>
        </form>
        """;

    private static string Title(JsonObject session) => session.Text("mode") switch
    {
        "setup" => "Save a payment method",
        "subscription" => "Subscribe",
        _ => "Pay",
    };

    private static string Verb(JsonObject session) => session.Text("mode") switch
    {
        "setup" => "Save",
        "subscription" => CheckoutTotals.HasTrial(session) ? "Start trial" : "Subscribe",
        _ => session.Text("submit_type") is ("book" or "donate") and { } verb
            ? $"{char.ToUpperInvariant(verb[0])}{verb[1..]} {Amounts.Shown(session.Long("amount_total"), session.Text("currency")!)}"
            : $"Pay {Amounts.Shown(session.Long("amount_total"), session.Text("currency")!)}",
    };

    private static string Back(JsonObject session) =>
        session.Text("cancel_url") is { } url ? $"<p><a href=\"{Layout.Text(url)}\">Go back without paying</a></p>" : "";

    /// <summary>`custom_text`: the merchant's own words beside the button.</summary>
    private static string Note(JsonObject session, string place) =>
        session.TextAt($"custom_text.{place}.message") is { } text ? $"<p class=\"muted\">{Layout.Text(text)}</p>" : "";

    private static bool NeedsMethod(JsonObject session) => session.Text("mode") switch
    {
        "payment" => session.Long("amount_total") > 0,
        "subscription" => session.Long("amount_total") > 0 || session.Text("payment_method_collection") != "if_required",
        _ => true,
    };

    private static bool OffersBank(JsonObject session) => session.Texts("payment_method_types").Contains("us_bank_account");

    private static bool AsksEmail(JsonObject session) => session.Text("customer") is null && session.Text("customer_email") is null && session.Text("mode") != "setup";
}
