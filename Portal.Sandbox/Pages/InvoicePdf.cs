using System.Globalization;
using System.Text.Json.Nodes;
using Portal.Sandbox.Money;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Pages;

/// <summary>An invoice on paper.</summary>
internal static class InvoicePdf
{
    private const int Left = 60;
    private const int Right = 535;
    private const int LinesOnPage = 30;

    public static byte[] Of(JsonObject invoice)
    {
        var currency = invoice.Text("currency")!;
        var pdf = new PdfDocument();
        var lines = invoice.Items("lines");
        for (var first = 0; first == 0 || first < lines.Count; first += LinesOnPage)
        {
            pdf.NewPage();
            Head(pdf, invoice, first);
            var y = 620;
            foreach (var line in lines.Skip(first).Take(LinesOnPage))
            {
                pdf.Text(Left, y, 10, line.Text("description") ?? "");
                pdf.TextRight(Right, y, 10, Amounts.Shown(line.Long("amount"), currency));
                y -= 16;
            }
            if (first + LinesOnPage >= lines.Count) Totals(pdf, invoice, y - 16);
        }
        return pdf.ToBytes();
    }

    private static void Head(PdfDocument pdf, JsonObject invoice, int first)
    {
        pdf.Text(Left, 780, 20, first == 0 ? "Invoice" : "Invoice, continued", bold: true);
        pdf.Text(Left, 752, 10, $"Number {invoice.Text("number")}");
        pdf.Text(Left, 737, 10, $"Date {Day(invoice.LongOrNull("effective_at") ?? invoice.Long("created"))}");
        if (invoice.LongOrNull("due_date") is { } due) pdf.Text(Left, 722, 10, $"Due {Day(due)}");
        pdf.Text(Left, 695, 10, $"To {invoice.Text("customer_name") ?? ""} {invoice.Text("customer_email") ?? ""}".TrimEnd());
        pdf.TextRight(Right, 780, 10, $"{invoice.Text("account_name")} (sandbox, no real money)");
        pdf.Text(Left, 645, 10, "What", bold: true);
        pdf.TextRight(Right, 645, 10, "Amount");
    }

    private static void Totals(PdfDocument pdf, JsonObject invoice, int y)
    {
        foreach (var (label, field) in new[] { ("Subtotal", "subtotal"), ("Total", "total"), ("Amount due", "amount_due"), ("Amount paid", "amount_paid") })
        {
            pdf.Text(350, y, 10, label, bold: field == "amount_due");
            pdf.TextRight(Right, y, 10, Amounts.Shown(invoice.Long(field), invoice.Text("currency")!));
            y -= 16;
        }
    }

    private static string Day(long seconds) => DateTimeOffset.FromUnixTimeSeconds(seconds).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
