using System.Globalization;
using System.Text.Json.Nodes;
using Portal.Sandbox.Resources.Invoices;
using Portal.Sandbox.Resources.Products;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Subscriptions;

/// <summary>
/// Proration to the second: what is left of the old item as credit, the same time of the new one as debit.
/// Flexible billing credits what was debited for the time; classic billing credits the item's present price, less the last discounts.
/// </summary>
internal static class Proration
{
    public static void Credit(Scope scope, JsonObject subscription, JsonObject item, long at)
    {
        var debit = ItemDebit.Of(scope, item);
        var cents = subscription.TextAt("billing_mode.type") == "classic" || debit is null
            ? Classic(subscription, item, debit, at)
            : Period.Share(debit.NetCents, at, debit.Start, debit.End);
        if (cents == 0) return;
        var waiting = Waiting(scope, subscription, item, at, -cents, "Unused time on");
        waiting["_credited"] = debit?.Credited();
        scope.Emit("invoiceitem.created", waiting);
    }

    public static void Debit(Scope scope, JsonObject subscription, JsonObject item, long at)
    {
        var end = item.Long("current_period_end");
        var cents = Period.Share(Discounted(scope, subscription, item), at, WholeStart(subscription, item), end);
        if (cents == 0) return;
        var waiting = Waiting(scope, subscription, item, at, cents, "Remaining time on");
        ItemDebit.ByInvoiceItem(item, waiting, at, end);
        scope.Emit("invoiceitem.created", waiting);
    }

    /// <summary>Cents of an item's period that begins late, at <paramref name="start"/>: the part of a whole interval.</summary>
    public static long Part(JsonObject subscription, JsonObject item, long start) =>
        Period.Share(SubscriptionItems.Amount(item), start, WholeStart(subscription, item), item.Long("current_period_end"));

    private static long Classic(JsonObject subscription, JsonObject item, ItemDebit? debit, long at)
    {
        var price = SubscriptionItems.Amount(item);
        if (debit is { GrossCents: > 0 }) price = (long)Math.Round((decimal)price * debit.NetCents / debit.GrossCents, MidpointRounding.AwayFromZero);
        return Period.Share(price, at, WholeStart(subscription, item), item.Long("current_period_end"));
    }

    /// <summary>A proration is not discountable, so the percentages that last are in its amount already.</summary>
    private static long Discounted(Scope scope, JsonObject subscription, JsonObject item)
    {
        var cents = SubscriptionItems.Amount(item);
        foreach (var id in item.Texts("discounts").Concat(subscription.Texts("discounts")))
        {
            if (scope.Find("discount", id) is { } discount && Discounts.Discounts.Lasts(scope, discount) && Discounts.Discounts.IsPercentage(scope, discount))
                cents -= Discounts.Discounts.Off(scope, discount, cents);
        }
        return cents;
    }

    private static long WholeStart(JsonObject subscription, JsonObject item) =>
        Period.Start(item.Child("price")!.Child("recurring")!, subscription.Long("billing_cycle_anchor"), item.Long("current_period_end"));

    private static JsonObject Waiting(Scope scope, JsonObject subscription, JsonObject item, long at, long cents, string what)
    {
        var (price, quantity) = (item.Child("price")!, item.LongOrNull("quantity") ?? 1);
        var day = DateTimeOffset.FromUnixTimeSeconds(at).ToString("dd MMM yyyy", CultureInfo.InvariantCulture);
        var name = quantity == 1 ? Prices.NameOf(scope, price) : $"{quantity} × {Prices.NameOf(scope, price)}";
        var waiting = InvoiceItems.New(scope, subscription.Text("customer")!, cents, subscription.Text("currency")!, $"{what} {name} after {day}");
        waiting["proration"] = true;
        waiting["discountable"] = false;
        waiting["period"] = new JsonObject { ["start"] = at, ["end"] = item.Long("current_period_end") };
        waiting["pricing"] = Prices.Pricing(price);
        waiting["quantity"] = quantity;
        waiting["quantity_decimal"] = quantity.ToString(CultureInfo.InvariantCulture);
        InvoiceItems.Belong(waiting, subscription.Id(), item.Id());
        return waiting;
    }
}
