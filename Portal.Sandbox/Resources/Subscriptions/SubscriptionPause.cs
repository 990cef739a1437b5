using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.Invoices;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Subscriptions;

/// <summary>Two different rests: `pause_collection` (invoices go on, money isn't taken) and the status `paused` (nothing is billed until it is resumed).</summary>
internal static class SubscriptionPause
{
    private const string CollectionDue = "subscription.collection_resumes";
    private const string ResumptionDue = "subscription.resumption_expires";

    public static void Register(ApiTable table)
    {
        table.Due(CollectionDue, ResumeCollection);
        table.Due(ResumptionDue, ExpireResumption);
        table.Post("/v1/subscriptions/{id}/resume", Resume);
    }

    /// <summary>What becomes of an invoice of this subscription: null (collected), `keep_as_draft`, `mark_uncollectible` or `void`.</summary>
    public static string? BehaviorFor(Scope scope, JsonObject invoice) =>
        scope.Find(Subscriptions.Kind, Invoices.Invoices.SubscriptionOf(invoice))?.TextAt("pause_collection.behavior");

    /// <summary>Sets or clears `pause_collection`.</summary>
    public static void Set(Scope scope, JsonObject subscription, JsonObject given)
    {
        if (!given.ContainsKey("pause_collection")) return;
        scope.Unschedule(CollectionDue, subscription.Id());
        if (given.Child("pause_collection") is not { } pause)
        {
            subscription["pause_collection"] = null;
            return;
        }
        var resumes = pause.LongOrNull("resumes_at");
        if (resumes <= scope.Now) throw ApiError.Invalid("`resumes_at` must be in the future.", "pause_collection[resumes_at]");
        subscription["pause_collection"] = new JsonObject { ["behavior"] = pause.Text("behavior"), ["resumes_at"] = resumes };
        if (resumes is not null) scope.Schedule(CollectionDue, subscription.Id(), resumes.Value);
    }

    /// <summary>A finalized invoice of a subscription whose collection rests is closed instead of collected; true when it was.</summary>
    public static bool Close(Scope scope, JsonObject invoice)
    {
        if (invoice.Text("status") != "open") return false;
        switch (BehaviorFor(scope, invoice))
        {
            case "void":
                Invoices.Invoices.Void(scope, invoice);
                return true;
            case "mark_uncollectible":
                Invoices.Invoices.MarkUncollectible(scope, invoice);
                return true;
            default:
                return false;
        }
    }

    /// <summary>The invoice a resumption waited for is settled.</summary>
    public static void Resumed(Scope scope, JsonObject subscription)
    {
        subscription["_resumption"] = null;
        subscription["status"] = "active";
        scope.Unschedule(ResumptionDue, subscription.Id());
        Subscriptions.PlanCycle(scope, subscription);
        scope.Emit("customer.subscription.resumed", subscription);
    }

    /// <summary>
    /// Resumes a paused one. With a new cycle its first invoice must be settled before it is active; with the old cycle
    /// only the time left is prorated, and it is active at once.
    /// </summary>
    private static JsonObject Resume(Call call)
    {
        var (scope, subscription) = (call.Scope, call.Target(Subscriptions.Kind));
        if (subscription.Text("status") != "paused")
            throw ApiError.Invalid($"Only a paused subscription can be resumed; this one is {subscription.Text("status")}.");
        Begin(scope, subscription, call.Parameters);
        scope.EmitUpdate("customer.subscription.updated", subscription);
        return subscription;
    }

    /// <summary>The same, without an answer: what a preview of a resumption runs.</summary>
    public static void Begin(Scope scope, JsonObject subscription, JsonObject given)
    {
        if (scope.Find(Invoices.Invoices.Kind, subscription.Text("_resumption")) is { } open && open.Text("status") == "open") Invoices.Invoices.Void(scope, open);
        if (given.Text("billing_cycle_anchor") == "unchanged") ResumeInCycle(scope, subscription, given);
        else ResumeAnew(scope, subscription);
    }

    private static void ResumeAnew(Scope scope, JsonObject subscription)
    {
        subscription["billing_cycle_anchor"] = scope.Now;
        SubscriptionItems.SetPeriod(subscription, scope.Now, Period.End(SubscriptionItems.Recurring(subscription), scope.Now, scope.Now));
        var invoice = SubscriptionInvoices.Change(scope, subscription, newPeriod: true, "allow_incomplete");
        if (invoice is null || invoice.Text("status") == "paid")
        {
            Resumed(scope, subscription);
            return;
        }
        subscription["_resumption"] = invoice.Id();
        scope.Schedule(ResumptionDue, subscription.Id(), scope.Now + (long)scope.Options.Rules.IncompleteFor.TotalSeconds);
    }

    private static void ResumeInCycle(Scope scope, JsonObject subscription, JsonObject given)
    {
        var (recurring, anchor) = (SubscriptionItems.Recurring(subscription), subscription.Long("billing_cycle_anchor"));
        var end = Period.End(recurring, anchor, scope.Now);
        SubscriptionItems.SetPeriod(subscription, Period.Start(recurring, anchor, end), end);
        var at = given.LongOrNull("proration_date") ?? scope.Now;
        if (at < SubscriptionItems.PeriodOf(subscription).Start || at > end)
            throw ApiError.Invalid("Cannot specify `proration_date` outside of the current billing period.", "proration_date");
        var behavior = given.Text("proration_behavior") ?? "create_prorations";
        Resumed(scope, subscription);
        if (behavior == "none") return;
        foreach (var item in subscription.Items("items")) Proration.Debit(scope, subscription, item, at);
        if (behavior == "always_invoice") SubscriptionInvoices.Change(scope, subscription, newPeriod: false, "allow_incomplete");
    }

    private static void ResumeCollection(Scope scope, string id)
    {
        if (scope.Find(Subscriptions.Kind, id) is not { } subscription || subscription["ended_at"] is not null) return;
        subscription["pause_collection"] = null;
        scope.EmitUpdate("customer.subscription.updated", subscription);
    }

    /// <summary>Nobody paid in time: the invoice is voided and the subscription rests on.</summary>
    private static void ExpireResumption(Scope scope, string id)
    {
        if (scope.Find(Subscriptions.Kind, id) is not { } subscription || subscription.Text("status") != "paused") return;
        if (scope.Find(Invoices.Invoices.Kind, subscription.Text("_resumption")) is { } invoice && invoice.Text("status") == "open") Invoices.Invoices.Void(scope, invoice);
        subscription["_resumption"] = null;
    }
}
