using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.Invoices;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Subscriptions;

/// <summary>Ends of a subscription that a client asks for: at once (perhaps with credit and a last invoice), or at a planned moment.</summary>
internal static class SubscriptionCancellation
{
    /// <summary>`DELETE /v1/subscriptions/{id}`.</summary>
    public static JsonObject Now(Call call)
    {
        var (scope, subscription) = (call.Scope, call.Target(Subscriptions.Kind));
        if (subscription["ended_at"] is not null) throw ApiError.Missing(Subscriptions.Kind, subscription.Id());
        foreach (var (name, value) in call.Parameters.Child("cancellation_details") ?? []) subscription["cancellation_details"]![name] = value?.DeepClone();
        End(scope, subscription, call.Parameters.Flag("prorate"), call.Parameters.Flag("invoice_now"));
        return subscription;
    }

    /// <summary>Ends it now. `prorate` credits the time left; `invoice_now` bills what waits, or turns a credit into customer balance.</summary>
    public static void End(Scope scope, JsonObject subscription, bool prorate, bool invoiceNow)
    {
        if (prorate && subscription.Text("status") is "active" or "past_due") CreditFrom(scope, subscription, scope.Now);
        if (invoiceNow) SubscriptionInvoices.Change(scope, subscription, newPeriod: false, "allow_incomplete");
        Subscriptions.Cancel(scope, subscription, "cancellation_requested");
    }

    /// <summary>`cancel_at` has come; one inside a period credits the rest of it unless prorations were switched off.</summary>
    public static void Planned(Scope scope, JsonObject subscription)
    {
        var early = subscription.Long("cancel_at") < SubscriptionItems.PeriodOf(subscription).End;
        var behavior = subscription.Text("_cancel_prorations") ?? "create_prorations";
        var credits = early && behavior != "none" && subscription.Text("status") is "active" or "past_due";
        if (credits) CreditFrom(scope, subscription, scope.Now);
        if (credits && behavior == "always_invoice") SubscriptionInvoices.Change(scope, subscription, newPeriod: false, "allow_incomplete");
        Subscriptions.Cancel(scope, subscription, "cancellation_requested");
    }

    /// <summary>What is open is no longer collected by itself; a client may still have it paid.</summary>
    public static void StopCollecting(Scope scope, JsonObject subscription)
    {
        foreach (var invoice in scope.All(Invoices.Invoices.Kind, "parent.subscription_details.subscription", subscription.Id()).Where(i => i.Text("status") == "open").ToList())
        {
            invoice["auto_advance"] = false;
            invoice["next_payment_attempt"] = null;
            scope.Unschedule(Invoices.Invoices.CollectDue, invoice.Id());
            scope.EmitUpdate("invoice.updated", invoice);
        }
    }

    private static void CreditFrom(Scope scope, JsonObject subscription, long at)
    {
        foreach (var item in subscription.Items("items")) Proration.Credit(scope, subscription, item, at);
    }
}
