using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.Invoices;
using Portal.Sandbox.Resources.Payments;
using Portal.Sandbox.Resources.Products;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Subscriptions;

/// <summary>The life of a subscription: begun, on trial, active, past due, ended.</summary>
internal static class Subscriptions
{
    public const string Kind = "subscription";
    public const string CycleDue = "subscription.cycle";
    public const string TrialNoticeDue = "subscription.trial_will_end";
    public const string UpcomingDue = "subscription.upcoming";
    public const string ExpireDue = "subscription.expire";
    private const long Day = 86_400;

    /// <summary>Begins a subscription from the parameters of `POST /v1/subscriptions` (Checkout makes the same).</summary>
    public static JsonObject Create(Scope scope, JsonObject given)
    {
        var customer = scope.Refer("customer", given.Text("customer") ?? throw ApiError.MissingParameter("customer"), "customer");
        var behavior = given.Text("payment_behavior") ?? "allow_incomplete";
        if (behavior == PendingUpdates.Behavior) throw ApiError.Invalid("`pending_if_incomplete` is for updates only.", "payment_behavior");
        TestClocks.TestClocks.RequireRoomForSubscription(scope, customer);
        var subscription = scope.New(Kind, "sub");
        SubscriptionFields.Begin(scope, subscription, customer, given);
        SubscriptionItems.Set(subscription, given.Items("items").Select((item, i) => SubscriptionItems.New(scope, subscription, item, $"items[{i}]")).ToList());
        RequireCurrency(subscription, customer, given);
        var trialEnd = TrialEnd(scope, given, subscription.Items("items"));
        SubscriptionAnchor.Set(scope, subscription, given, trialEnd);
        SubscriptionFields.Apply(scope, subscription, given);
        if (trialEnd is null) RequireMethod(scope, subscription, behavior);
        else BeginTrial(scope, subscription, trialEnd.Value);
        SubscriptionInvoices.First(scope, subscription, given, behavior);
        PlanCycle(scope, subscription);
        return subscription;
    }

    /// <summary>Ends it now.</summary>
    public static void Cancel(Scope scope, JsonObject subscription, string reason, string status = "canceled")
    {
        foreach (var due in (string[])[CycleDue, TrialNoticeDue, UpcomingDue, ExpireDue]) scope.Unschedule(due, subscription.Id());
        subscription["status"] = status;
        subscription["canceled_at"] ??= scope.Now;
        subscription["ended_at"] = scope.Now;
        subscription["pending_setup_intent"] = null;
        PendingUpdates.Drop(scope, subscription);
        SubscriptionCancellation.StopCollecting(scope, subscription);
        if (subscription.Child("cancellation_details") is { } details) details["reason"] ??= reason;
        scope.Emit(status == "canceled" ? "customer.subscription.deleted" : "customer.subscription.updated", subscription);
    }

    public static void RequireLive(JsonObject subscription)
    {
        if (subscription.Text("status") is "canceled" or "incomplete_expired")
            throw ApiError.Invalid($"A {subscription.Text("status")} subscription can only update its cancellation_details and metadata.");
    }

    /// <summary>What pays it: its own method, or the customer's default.</summary>
    public static JsonObject? MethodOf(Scope scope, JsonObject subscription) =>
        scope.Find(PaymentMethods.Kind, subscription.Text("default_payment_method"))
        ?? scope.Find(PaymentMethods.Kind, scope.Find("customer", subscription.Text("customer"))?.TextAt("invoice_settings.default_payment_method"));

    /// <summary>Plans the end of the present period, and its notice.</summary>
    public static void PlanCycle(Scope scope, JsonObject subscription)
    {
        var (_, end) = SubscriptionItems.PeriodOf(subscription);
        var moment = subscription.LongOrNull("cancel_at") is { } cancelAt ? Math.Min(end, cancelAt) : end;
        if (subscription.Text("status") is "canceled" or "incomplete_expired" or "paused") return;
        scope.Schedule(CycleDue, subscription.Id(), moment);
        var notice = end - (long)scope.Options.Rules.UpcomingNotice.TotalSeconds;
        if (notice > scope.Now) scope.Schedule(UpcomingDue, subscription.Id(), notice);
    }

    public static void BeginTrial(Scope scope, JsonObject subscription, long end)
    {
        subscription["status"] = "trialing";
        subscription["trial_start"] ??= scope.Now;
        subscription["trial_end"] = end;
        if (MethodOf(scope, subscription) is null && subscription.Text("collection_method") == "charge_automatically" && subscription["pending_setup_intent"] is null)
            subscription["pending_setup_intent"] = SetupIntents.Create(scope, subscription.Text("customer")).Id();
        scope.Schedule(TrialNoticeDue, subscription.Id(), Math.Max(scope.Now, end - (long)scope.Options.Rules.TrialNotice.TotalSeconds));
    }

    /// <summary>The end of the trial asked for, or null for none; `trial_from_plan` takes the longest of the prices' own.</summary>
    public static long? TrialEnd(Scope scope, JsonObject given, IEnumerable<JsonObject> items)
    {
        if (given.LongOrNull("trial_end") is { } end)
            return end > scope.Now ? end : throw ApiError.Invalid("Invalid timestamp: must be an integer Unix timestamp in the future.", "trial_end");
        if (given.Text("trial_end") == "now") return null;
        var days = given.LongOrNull("trial_period_days")
            ?? (given.Flag("trial_from_plan") ? items.Max(item => item.Child("price")!.Child("recurring")!.LongOrNull("trial_period_days")) : null) ?? 0;
        return days is >= 0 and <= 730 ? (days == 0 ? null : scope.Now + (days * Day)) : throw ApiError.Invalid("A trial has between 0 and 730 days.", "trial_period_days");
    }

    /// <summary>A customer has one currency for all invoices.</summary>
    private static void RequireCurrency(JsonObject subscription, JsonObject customer, JsonObject given)
    {
        var currency = subscription.Text("currency")!;
        if (given.Text("currency")?.ToLowerInvariant() is { } wanted && wanted != currency)
            throw ApiError.Invalid($"The prices are in {currency}, not in {wanted}.", "currency");
        customer["currency"] ??= currency;
        if (customer.Text("currency") is { } own && own != currency)
            throw ApiError.Invalid($"You cannot combine currencies on a single customer. This customer has been billed in {own}.", "currency");
    }

    private static void RequireMethod(Scope scope, JsonObject subscription, string behavior)
    {
        subscription["status"] = subscription.Text("collection_method") == "send_invoice" ? "active" : "incomplete";
        var free = subscription.Items("items").Sum(SubscriptionItems.Amount) == 0 || subscription.Texts("discounts").Count > 0;
        if (free || behavior == "default_incomplete" || subscription.Text("status") == "active" || MethodOf(scope, subscription) is not null) return;
        throw ApiError.State("This customer has no attached payment source or default payment method. Please consider adding a default payment method. For more information, visit https://stripe.com/docs/billing/subscriptions/payment-methods-setting#payment-method-priority.", "resource_missing");
    }
}
