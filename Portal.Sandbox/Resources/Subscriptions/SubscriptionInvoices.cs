using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.Invoices;
using Portal.Sandbox.Resources.Payments;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Subscriptions;

/// <summary>The invoices a subscription makes: the first one, renewals, changes.</summary>
internal static class SubscriptionInvoices
{
    /// <summary>The first invoice is finalized and charged at once (a trial's is zero); one to be sent waits its hour.</summary>
    public static void First(Scope scope, JsonObject subscription, JsonObject given, string behavior)
    {
        var invoice = SubscriptionDraft.New(scope, subscription, "subscription_create");
        // Told with its invoice's id, and before anything is told of that invoice.
        scope.Emit("customer.subscription.created", subscription);
        SubscriptionExtras.Add(scope, subscription, given);
        SubscriptionDraft.AddPeriod(scope, invoice, subscription);
        InvoiceItems.Sweep(scope, invoice);
        Finish(scope, invoice, subscription);
        Settle(scope, invoice, subscription, behavior, given.Flag("off_session"));
        if (subscription.Text("status") == "incomplete")
            scope.Schedule(Subscriptions.ExpireDue, subscription.Id(), scope.Now + (long)scope.Options.Rules.IncompleteFor.TotalSeconds);
    }

    /// <summary>A renewal: draft first, finalized about an hour later or by the client.</summary>
    public static JsonObject Renewal(Scope scope, JsonObject subscription, long oldStart, long oldEnd, bool onlyRecurring = false)
    {
        var invoice = SubscriptionDraft.New(scope, subscription, "subscription_cycle");
        (invoice["period_start"], invoice["period_end"]) = (oldStart, oldEnd);
        SubscriptionDraft.AddPeriod(scope, invoice, subscription);
        if (!onlyRecurring) InvoiceItems.Sweep(scope, invoice);
        if (!scope.Work.IsPreview && !StaysDraft(subscription)) Collection.FinalizeLater(scope, invoice, scope.Options.Rules.DraftInvoiceFor);
        Finish(scope, invoice, subscription);
        return invoice;
    }

    /// <summary>A change billed now: waiting prorations and, after a reset of the cycle, the new period. Null when there is nothing to bill.</summary>
    public static JsonObject? Change(Scope scope, JsonObject subscription, bool newPeriod, string behavior, bool offSession = false)
    {
        var before = subscription["latest_invoice"]?.DeepClone();
        var invoice = SubscriptionDraft.New(scope, subscription, "subscription_update");
        invoice[PendingUpdates.Mark] = behavior == PendingUpdates.Behavior;
        if (newPeriod) SubscriptionDraft.AddPeriod(scope, invoice, subscription);
        InvoiceItems.Sweep(scope, invoice);
        if (invoice.Items("lines").Count == 0)
        {
            subscription["latest_invoice"] = before;
            scope.Remove(invoice);
            return null;
        }
        Finish(scope, invoice, subscription);
        Settle(scope, invoice, subscription, behavior, offSession);
        return invoice;
    }

    private static bool StaysDraft(JsonObject subscription) =>
        subscription.TextAt("pause_collection.behavior") == "keep_as_draft" || subscription.Text("status") == "unpaid";

    private static void Finish(Scope scope, JsonObject invoice, JsonObject subscription)
    {
        if (StaysDraft(subscription)) invoice["auto_advance"] = false;
        InvoiceTotals.Recount(scope, invoice);
        SpendOnce(scope, subscription);
        scope.Emit("invoice.created", invoice);
    }

    /// <summary>A coupon with `duration: once` has done its work with the first invoice that has an amount.</summary>
    private static void SpendOnce(Scope scope, JsonObject subscription)
    {
        if (subscription.Text("status") == "trialing") return;
        foreach (var owner in subscription.Items("items").Append(subscription))
        {
            var kept = owner.Texts("discounts").Where(id => scope.Find("coupon", scope.Find("discount", id)?.TextAt("source.coupon"))?.Text("duration") != "once");
            owner["discounts"] = Documents.Array(kept.Select(id => (JsonNode?)id));
        }
    }

    /// <summary>Finalizes and charges in the same request, as far as the behavior asked for allows.</summary>
    private static void Settle(Scope scope, JsonObject invoice, JsonObject subscription, string behavior, bool offSession)
    {
        if (scope.Work.IsPreview || StaysDraft(subscription)) return;
        if (invoice.Text("collection_method") == "send_invoice" && invoice.Long("total") > 0)
        {
            Collection.FinalizeLater(scope, invoice, scope.Options.Rules.DraftInvoiceFor);
            return;
        }
        Invoices.Invoices.Finalize(scope, invoice);
        if (SubscriptionPause.Close(scope, invoice) || invoice.Text("status") != "open" || behavior == "default_incomplete") return;
        if (InvoicePayments.DefaultMethod(scope, invoice) is { } method) Charge(scope, invoice, method, behavior, offSession);
        else if (behavior != PendingUpdates.Behavior) Collection.CollectSoon(scope, invoice);
    }

    private static void Charge(Scope scope, JsonObject invoice, JsonObject method, string behavior, bool offSession)
    {
        try
        {
            InvoicePayments.Charge(scope, invoice, method, mayWait: !offSession);
        }
        catch (ApiError refused) when (refused.KeepsChanges && behavior != "error_if_incomplete")
        {
            // Recorded: the subscription is incomplete or past due, or the change waits; the answer shows it.
        }
        catch (ApiError refused) when (refused.KeepsChanges)
        {
            throw new ApiError(402, refused.Type, refused.Message, refused.Code) { More = refused.More };
        }
    }
}
