using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.Invoices;
using Portal.Sandbox.Resources.Payments;
using Portal.Sandbox.Resources.Products;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Subscriptions;

/// <summary>The invoices a subscription makes: the first one, renewals, changes.</summary>
internal static class SubscriptionInvoices
{
    /// <summary>The first invoice is finalized and charged at once (a trial's is zero); one to be sent waits its hour.</summary>
    public static void First(Scope scope, JsonObject subscription, string behavior)
    {
        var invoice = Draft(scope, subscription, "subscription_create");
        AddPeriod(scope, invoice, subscription, free: subscription.Text("status") == "trialing");
        InvoiceItems.Sweep(scope, invoice);
        Finish(scope, invoice, subscription);
        Settle(scope, invoice, subscription, behavior);
        if (subscription.Text("status") == "incomplete")
            scope.Schedule(Subscriptions.ExpireDue, subscription.Id(), scope.Now + (long)scope.Options.Rules.IncompleteFor.TotalSeconds);
    }

    /// <summary>A renewal: draft first, finalized about an hour later or by the client.</summary>
    public static JsonObject Renewal(Scope scope, JsonObject subscription, long oldStart, long oldEnd)
    {
        var invoice = Draft(scope, subscription, "subscription_cycle");
        (invoice["period_start"], invoice["period_end"]) = (oldStart, oldEnd);
        AddPeriod(scope, invoice, subscription, free: false);
        InvoiceItems.Sweep(scope, invoice);
        var paused = subscription.Child("pause_collection")?.Text("behavior");
        if (!scope.Work.IsPreview && paused != "keep_as_draft" && subscription.Text("status") != "unpaid")
            Collection.FinalizeLater(scope, invoice, scope.Options.Rules.DraftInvoiceFor);
        Finish(scope, invoice, subscription);
        return invoice;
    }

    /// <summary>A change billed now: waiting prorations and, after a reset of the cycle, the new period.</summary>
    public static void Change(Scope scope, JsonObject subscription, bool newPeriod, string behavior)
    {
        var invoice = Draft(scope, subscription, "subscription_update");
        if (newPeriod) AddPeriod(scope, invoice, subscription, free: false);
        InvoiceItems.Sweep(scope, invoice);
        Finish(scope, invoice, subscription);
        Settle(scope, invoice, subscription, behavior);
    }

    private static JsonObject Draft(Scope scope, JsonObject subscription, string reason)
    {
        var customer = scope.Get("customer", subscription.Text("customer")!);
        var invoice = Invoices.Invoices.Draft(scope, customer, subscription.Text("currency")!, reason);
        invoice["parent"] = InvoiceParent.Of(subscription);
        invoice["auto_advance"] = true;
        invoice["collection_method"] = subscription.Text("collection_method");
        invoice["_days_until_due"] = subscription["days_until_due"]?.DeepClone();
        invoice["_transfer_data"] = TransferData(subscription);
        invoice["_fee_percent"] = subscription["application_fee_percent"]?.DeepClone();
        invoice["_on_behalf_of"] = subscription["on_behalf_of"]?.DeepClone();
        var lasting = subscription.Texts("discounts").Where(id => scope.Find("discount", id) is { } d && Discounts.Discounts.Lasts(scope, d)).ToList();
        invoice["discounts"] = Documents.Array(lasting.Select(id => (JsonNode?)id));
        subscription["latest_invoice"] = invoice.Id();
        return invoice;
    }

    private static JsonObject? TransferData(JsonObject subscription) =>
        subscription.TextAt("transfer_data.destination") is { } destination
            ? new JsonObject { ["destination"] = destination, ["_percent"] = subscription.At("transfer_data.amount_percent")?.DeepClone() }
            : null;

    private static void AddPeriod(Scope scope, JsonObject invoice, JsonObject subscription, bool free)
    {
        foreach (var item in subscription.Items("items"))
        {
            var (price, quantity) = (item.Child("price")!, item.LongOrNull("quantity") ?? 1);
            var name = Prices.NameOf(scope, price);
            var line = InvoiceLines.New(scope, invoice, free ? 0 : SubscriptionItems.Amount(item), free ? $"Trial period for {name}" : $"{quantity} × {name}");
            line["period"] = new JsonObject { ["start"] = item.Long("current_period_start"), ["end"] = item.Long("current_period_end") };
            line["pricing"] = Prices.Pricing(price);
            line["quantity"] = quantity;
            line["subscription"] = subscription.Id();
            line["metadata"] = subscription["metadata"]?.DeepClone();
            line["parent"] = new JsonObject
            {
                ["type"] = "subscription_item_details",
                ["invoice_item_details"] = null,
                ["subscription_item_details"] = new JsonObject { ["invoice_item"] = null, ["proration"] = false, ["proration_details"] = null, ["subscription"] = subscription.Id(), ["subscription_item"] = item.Id() },
            };
            InvoiceLines.Append(invoice, line);
        }
    }

    private static void Finish(Scope scope, JsonObject invoice, JsonObject subscription)
    {
        InvoiceTotals.Recount(scope, invoice);
        SpendOnce(scope, subscription);
        scope.Emit("invoice.created", invoice);
    }

    /// <summary>A coupon with `duration: once` has done its work with the first invoice that has an amount.</summary>
    private static void SpendOnce(Scope scope, JsonObject subscription)
    {
        if (subscription.Text("status") == "trialing") return;
        var kept = subscription.Texts("discounts").Where(id => scope.Find("coupon", scope.Find("discount", id)?.TextAt("source.coupon"))?.Text("duration") != "once");
        subscription["discounts"] = Documents.Array(kept.Select(id => (JsonNode?)id));
    }

    /// <summary>Finalizes and charges in the same request, as far as the behavior asked for allows.</summary>
    private static void Settle(Scope scope, JsonObject invoice, JsonObject subscription, string behavior)
    {
        if (scope.Work.IsPreview) return;
        if (invoice.Text("collection_method") == "send_invoice" && invoice.Long("total") > 0)
        {
            Collection.FinalizeLater(scope, invoice, scope.Options.Rules.DraftInvoiceFor);
            return;
        }
        Invoices.Invoices.Finalize(scope, invoice);
        if (invoice.Text("status") != "open" || behavior == "default_incomplete") return;
        if (InvoicePayments.DefaultMethod(scope, invoice) is not { } method)
        {
            Collection.CollectSoon(scope, invoice);
            return;
        }
        try
        {
            InvoicePayments.Charge(scope, invoice, method);
        }
        catch (ApiError refused) when (refused.KeepsChanges && behavior is not ("error_if_incomplete" or "pending_if_incomplete"))
        {
            // Recorded: the subscription is incomplete or past due, and the answer shows it.
        }
        catch (ApiError refused) when (refused.KeepsChanges)
        {
            throw new ApiError(402, refused.Type, refused.Message, refused.Code) { More = refused.More };
        }
    }
}
