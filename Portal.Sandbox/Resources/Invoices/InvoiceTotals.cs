using System.Text.Json.Nodes;
using Portal.Sandbox.Resources.Customers;
using Portal.Sandbox.Resources.Discounts;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Invoices;

/// <summary>An invoice's arithmetic: lines, discounts, customer balance.</summary>
internal static class InvoiceTotals
{
    /// <summary>Sums the lines and discounts; while a draft, shows what the customer's balance would do.</summary>
    public static void Recount(Scope scope, JsonObject invoice)
    {
        var lines = invoice.Items("lines");
        var subtotal = lines.Sum(line => line.Long("amount"));
        var off = InvoiceDiscounts.Apply(scope, invoice, lines);
        var balance = scope.Find("customer", invoice.Text("customer"))?.Long("balance") ?? 0;
        invoice["subtotal"] = subtotal;
        invoice["subtotal_excluding_tax"] = subtotal;
        invoice["total"] = subtotal - off;
        invoice["total_excluding_tax"] = subtotal - off;
        invoice["total_taxes"] = new JsonArray();
        invoice["starting_balance"] = balance;
        Owe(invoice, Math.Max(subtotal - off + balance, 0));
    }

    /// <summary>
    /// Settles with the customer balance at finalization. With s = total + starting balance:
    /// due is max(s, 0) and min(s, 0) stays as credit; an s below the smallest charge becomes a debt instead.
    /// </summary>
    public static void ApplyBalance(Scope scope, JsonObject invoice, JsonObject customer)
    {
        Recount(scope, invoice);
        var (total, starting) = (invoice.Long("total"), customer.Long("balance"));
        var sum = total + starting;
        var tooSmall = sum > 0 && sum < scope.Options.Rules.MinimumChargeCents;
        Owe(invoice, tooSmall ? 0 : Math.Max(sum, 0));
        var ending = tooSmall ? sum : Math.Min(sum, 0);
        invoice["ending_balance"] = ending;
        var applied = (tooSmall ? 0 : ending) - starting;
        var currency = invoice.Text("currency")!;
        if (applied != 0) CustomerBalance.Change(scope, customer, applied, "applied_to_invoice", currency, invoice.Id());
        if (tooSmall) CustomerBalance.Change(scope, customer, sum, "invoice_too_small", currency, invoice.Id());
    }

    /// <summary>What was paid before it was invoiced leaves the customer's balance alone.</summary>
    public static void WithoutBalance(JsonObject invoice)
    {
        (invoice["starting_balance"], invoice["ending_balance"]) = (0, 0);
        Owe(invoice, Math.Max(invoice.Long("total"), 0));
    }

    /// <summary>A voided invoice gives back what it took from the balance.</summary>
    public static void ReturnBalance(Scope scope, JsonObject invoice, JsonObject customer)
    {
        var returned = invoice.Long("starting_balance") - invoice.Long("ending_balance");
        if (returned == 0) return;
        CustomerBalance.Change(scope, customer, returned, "unapplied_from_invoice", invoice.Text("currency")!, invoice.Id());
        scope.EmitUpdate("customer.updated", customer);
    }

    private static void Owe(JsonObject invoice, long cents)
    {
        invoice["amount_due"] = cents;
        invoice["amount_remaining"] = cents - invoice.Long("amount_paid");
    }
}
