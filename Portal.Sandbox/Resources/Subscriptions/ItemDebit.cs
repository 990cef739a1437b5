using System.Text.Json.Nodes;
using Portal.Sandbox.Resources.Invoices;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Subscriptions;

/// <summary>What was debited last for an item's running period: cents before and after discounts, for which seconds, and on which line.</summary>
internal sealed record ItemDebit(long GrossCents, long NetCents, long Start, long End, string? Invoice, string? Line)
{
    private const string Note = "_debit";

    /// <summary>An invoice's line pays the item from <paramref name="start"/> to <paramref name="end"/> (unix seconds).</summary>
    public static void ByLine(JsonObject item, JsonObject invoice, JsonObject line, long start, long end) =>
        item[Note] = new JsonObject { ["invoice"] = invoice.Id(), ["line"] = line.Id(), ["start"] = start, ["end"] = end };

    /// <summary>A proration that still waits for its invoice does.</summary>
    public static void ByInvoiceItem(JsonObject item, JsonObject waiting, long start, long end) =>
        item[Note] = new JsonObject { ["item"] = waiting.Id(), ["start"] = start, ["end"] = end };

    /// <summary>Null when nothing was ever debited for it (an item from before, a change without proration).</summary>
    public static ItemDebit? Of(Scope scope, JsonObject item)
    {
        if (item.Child(Note) is not { } note) return null;
        var waiting = scope.Find(InvoiceItems.Kind, note.Text("item"));
        var invoice = scope.Find(Invoices.Invoices.Kind, note.Text("invoice") ?? waiting?.Text("invoice"));
        var line = invoice?.Items("lines").Find(candidate => waiting is null ? candidate.Id() == note.Text("line") : InvoiceLines.ItemOf(candidate) == waiting.Id());
        var gross = line?.Long("amount") ?? waiting?.Long("amount") ?? 0;
        var off = line?.Items("discount_amounts").Sum(discount => discount.Long("amount")) ?? 0;
        return new ItemDebit(gross, gross - off, note.Long("start"), note.Long("end"), line is null ? null : invoice!.Id(), line?.Id());
    }

    /// <summary>The line a credit gives back, as `credited_items` shows it.</summary>
    public JsonObject? Credited() =>
        Line is null ? null : new JsonObject { ["invoice"] = Invoice, ["invoice_line_items"] = new JsonArray(Line) };
}
