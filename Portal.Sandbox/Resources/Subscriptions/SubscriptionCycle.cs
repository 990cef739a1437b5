using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.Invoices;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Subscriptions;

/// <summary>What time and invoices do to a subscription.</summary>
internal static class SubscriptionCycle
{
    public static void Register(ApiTable table)
    {
        table.Due(Subscriptions.CycleDue, PeriodEnds);
        table.Due(Subscriptions.TrialNoticeDue, (scope, id) => Tell(scope, id, "trialing", "customer.subscription.trial_will_end"));
        table.Due(Subscriptions.UpcomingDue, Upcoming);
        table.Due(Subscriptions.ExpireDue, Expire);
        PendingUpdates.Register(table);
        SubscriptionPause.Register(table);
        table.AfterInvoice.Add(InvoiceChanged);
        table.BeforeCustomerDeleted.Add((scope, customer) =>
        {
            foreach (var subscription in scope.All(Subscriptions.Kind, "customer", customer.Id()).ToList())
            {
                if (subscription["ended_at"] is null) Subscriptions.Cancel(scope, subscription, "cancellation_requested");
            }
        });
    }

    private static void PeriodEnds(Scope scope, string id)
    {
        if (scope.Find(Subscriptions.Kind, id) is not { } subscription) return;
        var status = subscription.Text("status");
        if (status is not ("active" or "trialing" or "past_due" or "unpaid")) return;
        if (subscription.LongOrNull("cancel_at") <= scope.Now)
        {
            SubscriptionCancellation.Planned(scope, subscription);
            return;
        }
        if (status == "trialing" && EndsUnpaid(scope, subscription)) return;
        Renew(scope, subscription);
    }

    public static void Renew(Scope scope, JsonObject subscription)
    {
        var (start, end) = SubscriptionItems.PeriodOf(subscription);
        SubscriptionItems.SetPeriod(subscription, end, Period.End(SubscriptionItems.Recurring(subscription), subscription.Long("billing_cycle_anchor"), end));
        if (subscription.Text("status") == "trialing") subscription["status"] = "active";
        SubscriptionInvoices.Renewal(scope, subscription, start, end);
        scope.EmitUpdate("customer.subscription.updated", subscription);
        Subscriptions.PlanCycle(scope, subscription);
    }

    /// <summary>A trial that ends without a way to pay may cancel or pause instead of making an invoice.</summary>
    private static bool EndsUnpaid(Scope scope, JsonObject subscription)
    {
        if (Subscriptions.MethodOf(scope, subscription) is not null) return false;
        switch (subscription.TextAt("trial_settings.end_behavior.missing_payment_method"))
        {
            case "cancel":
                Subscriptions.Cancel(scope, subscription, "cancellation_requested");
                return true;
            case "pause":
                subscription["status"] = "paused";
                scope.Emit("customer.subscription.paused", subscription);
                scope.EmitUpdate("customer.subscription.updated", subscription);
                return true;
            default:
                return false;
        }
    }

    private static void Expire(Scope scope, string id)
    {
        if (scope.Find(Subscriptions.Kind, id) is not { } subscription || subscription.Text("status") != "incomplete") return;
        Subscriptions.Cancel(scope, subscription, "payment_failed", "incomplete_expired");
        if (scope.Find(Invoices.Invoices.Kind, subscription.Text("latest_invoice")) is { } invoice && invoice.Text("status") == "open")
            Invoices.Invoices.Void(scope, invoice);
    }

    private static void Tell(Scope scope, string id, string status, string type)
    {
        if (scope.Find(Subscriptions.Kind, id) is { } subscription && subscription.Text("status") == status) scope.Emit(type, subscription);
    }

    private static void Upcoming(Scope scope, string id)
    {
        if (scope.Find(Subscriptions.Kind, id) is not { } subscription || subscription["cancel_at"] is not null) return;
        if (subscription.Text("status") is "active" or "trialing") scope.Emit("invoice.upcoming", InvoicePreview.Next(scope, id));
    }

    private static void InvoiceChanged(Scope scope, JsonObject invoice)
    {
        if (scope.Find(Subscriptions.Kind, Invoices.Invoices.SubscriptionOf(invoice)) is not { } subscription || subscription["ended_at"] is not null) return;
        if (invoice.Flag(PendingUpdates.Mark))
        {
            if (invoice.Text("status") == "paid") PendingUpdates.Apply(scope, subscription, invoice);
            return;
        }
        var status = subscription.Text("status");
        switch (invoice.Text("status"))
        {
            case "paid" or "uncollectible" when status == "paused" && subscription.Text("_resumption") == invoice.Id():
                SubscriptionPause.Resumed(scope, subscription);
                break;
            case "paid" when status is "incomplete" or "past_due" or "unpaid" && IsNewest(scope, subscription, invoice):
                Paid(scope, subscription, invoice);
                break;
            case "void" when status == "incomplete":
                Subscriptions.Cancel(scope, subscription, "payment_failed", "incomplete_expired");
                return;
            case "void" or "uncollectible" when status == "past_due" && IsNewest(scope, subscription, invoice):
                subscription["status"] = "active";
                break;
            case "open" when invoice.Flag("_processing") && status == "incomplete":
                subscription["status"] = "active";
                break;
            case "open" when !invoice.Flag("_processing") && status is "active" or "past_due":
                Unpaid(scope, subscription, invoice);
                break;
        }
        scope.EmitUpdate("customer.subscription.updated", subscription);
    }

    /// <summary>The newest finalized invoice decides; a draft after it doesn't yet.</summary>
    private static bool IsNewest(Scope scope, JsonObject subscription, JsonObject invoice) =>
        subscription.Text("latest_invoice") == invoice.Id() || scope.Find(Invoices.Invoices.Kind, subscription.Text("latest_invoice"))?.Text("status") is not "open";

    private static void Paid(Scope scope, JsonObject subscription, JsonObject invoice)
    {
        subscription["status"] = "active";
        scope.Unschedule(Subscriptions.ExpireDue, subscription.Id());
        if (subscription.TextAt("payment_settings.save_default_payment_method") != "on_subscription") return;
        if (InvoicePayments.IntentOf(scope, invoice)?.Text("payment_method") is { } method) subscription["default_payment_method"] = method;
    }

    private static void Unpaid(Scope scope, JsonObject subscription, JsonObject invoice)
    {
        subscription["status"] = "past_due";
        var exhausted = invoice["next_payment_attempt"] is null && invoice.Long("attempt_count") > scope.Options.Rules.CollectionRetries.Count;
        if (!exhausted || invoice.Flag("_overdue")) return;
        switch (scope.Options.Rules.AfterLastRetry)
        {
            case "canceled":
                Subscriptions.Cancel(scope, subscription, "payment_failed");
                break;
            case "unpaid":
                subscription["status"] = "unpaid";
                break;
        }
    }
}
