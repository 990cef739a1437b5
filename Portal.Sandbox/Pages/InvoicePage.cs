using System.Globalization;
using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Money;
using Portal.Sandbox.Resources.Invoices;
using Portal.Sandbox.Resources.Payments;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Pages;

/// <summary>The hosted invoice: what is on it, paying it by card or bank, its PDF.</summary>
internal static class InvoicePage
{
    private const string Path = "/invoice/{id}";

    public static void Register(ApiTable table)
    {
        table.Page("GET", Path, visit => Show(visit, error: null));
        table.Page("POST", Path, Pay);
        table.Page("GET", Path + "/pdf", visit =>
        {
            var (_, invoice) = Open(visit);
            return PageAnswer.File(InvoicePdf.Of(invoice), "application/pdf");
        });
    }

    private static PageAnswer Pay(PageVisit visit)
    {
        var (scope, invoice) = Open(visit);
        if (!CanBePaid(scope, invoice)) return Show(visit, error: null);
        try
        {
            var intent = InvoicePayments.IntentOf(scope, invoice)!;
            intent["payment_method"] = PaymentForm.Read(scope, visit).Id();
            PaymentIntents.Confirm(scope, intent, new Confirmation { ReturnUrl = $"{Engine.BaseToken}/invoice/{invoice.Id()}" });
            return intent.At("next_action.redirect_to_url.url") is JsonValue url
                ? PageAnswer.Redirect(url.GetValue<string>())
                : PageAnswer.Redirect($"{Engine.BaseToken}/invoice/{invoice.Id()}");
        }
        catch (ApiError refused)
        {
            return Show(visit, refused.Message);
        }
    }

    private static PageAnswer Show(PageVisit visit, string? error)
    {
        var (scope, invoice) = Open(visit);
        return PageAnswer.Html(Layout.Page($"Invoice {invoice.Text("number")}", $"""
            <p class="notice" role="status">{State(scope, invoice)}</p>
            <p class="total">{Shown(invoice, "amount_due")}</p>
            <p>To {Layout.Text(invoice.Text("customer_name") ?? invoice.Text("customer_email") ?? "you")}{Due(invoice)}</p>
            <table><thead><tr><th>What</th><th class="money">Amount</th></tr></thead><tbody>
            {string.Concat(invoice.Items("lines").Select(line => Row(line.Text("description"), Amounts.Shown(line.Long("amount"), invoice.Text("currency")!))))}
            {(invoice.Long("total") == invoice.Long("subtotal") ? "" : Row("Discount", Amounts.Shown(invoice.Long("total") - invoice.Long("subtotal"), invoice.Text("currency")!)))}
            {Row("Total", Shown(invoice, "total"))}
            {(invoice.Long("amount_due") == invoice.Long("total") ? "" : Row("From or to your balance", Amounts.Shown(invoice.Long("amount_due") - invoice.Long("total"), invoice.Text("currency")!)))}
            {Row("Amount due", Shown(invoice, "amount_due"))}
            {(invoice.Text("status") == "open" && invoice.Long("amount_paid") > 0 ? Row("Paid so far", Shown(invoice, "amount_paid")) : "")}
            </tbody></table>
            {Words(invoice)}
            <p><a href="/invoice/{invoice.Id()}/pdf">Download PDF</a></p>
            {Layout.Error(error)}
            {(CanBePaid(scope, invoice) ? Form(visit, invoice) : "")}
            """), error is null ? 200 : 402);
    }

    /// <summary>What the merchant wrote on it: description, fields of their own, footer.</summary>
    private static string Words(JsonObject invoice)
    {
        var fields = invoice.Items("custom_fields").Select(field => $"{field.Text("name")}: {field.Text("value")}");
        string?[] words = [invoice.Text("description"), .. fields, invoice.Text("footer")];
        return string.Concat(words.Where(text => !string.IsNullOrEmpty(text)).Select(text => $"<p>{Layout.Text(text)}</p>"));
    }

    private static string Form(PageVisit visit, JsonObject invoice)
    {
        var types = (invoice.Child("payment_settings")?["payment_method_types"] as JsonArray)?.Select(t => t!.GetValue<string>()).ToList();
        return $"""
            <h2>Pay</h2>
            <form method="post" action="/invoice/{invoice.Id()}" novalidate>
            {PaymentForm.Fields(visit.Form, withBank: types is null || types.Contains("us_bank_account"))}
            <button type="submit">Pay {Shown(invoice, "amount_remaining")}</button>
            </form>
            """;
    }

    private static (Scope Scope, JsonObject Invoice) Open(PageVisit visit)
    {
        var (scope, invoice) = visit.Open(Invoices.Kind, visit.Route("id"));
        return invoice.Text("status") == "draft" ? throw ApiError.Missing(Invoices.Kind, invoice.Id()) : (scope, invoice);
    }

    private static bool CanBePaid(Scope scope, JsonObject invoice) => invoice.Text("status") is "open" or "uncollectible"
        && InvoicePayments.IntentOf(scope, invoice)?.Text("status") is not (null or "processing");

    private static string State(Scope scope, JsonObject invoice) => invoice.Text("status") switch
    {
        "paid" => "Paid. Thank you.",
        "void" => "This invoice was voided. Nothing is due.",
        _ when !CanBePaid(scope, invoice) => "Your payment is on its way. Banks take some days.",
        _ => "This invoice is open.",
    };

    private static string Due(JsonObject invoice) => invoice.LongOrNull("due_date") is { } due
        ? $", due {DateTimeOffset.FromUnixTimeSeconds(due).ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}"
        : "";

    private static string Row(string? what, string amount) => $"<tr><td>{Layout.Text(what)}</td><td class=\"money\">{amount}</td></tr>";

    private static string Shown(JsonObject invoice, string field) => Amounts.Shown(invoice.Long(field), invoice.Text("currency")!);
}
