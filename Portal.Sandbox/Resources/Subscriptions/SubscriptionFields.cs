using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.Discounts;
using Portal.Sandbox.Resources.Payments;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Subscriptions;

/// <summary>The plain fields of a subscription: defaults, and what a client sets.</summary>
internal static class SubscriptionFields
{
    private static readonly string[] Plain =
    [
        "description", "collection_method", "days_until_due", "application_fee_percent", "on_behalf_of", "transfer_data",
    ];

    public static void Begin(Scope scope, JsonObject subscription, JsonObject customer, JsonObject given)
    {
        subscription["customer"] = customer.Id();
        subscription["collection_method"] = given.Text("collection_method") ?? "charge_automatically";
        SetMode(subscription, given.Child("billing_mode")?.Text("type") ?? "flexible");
        subscription["start_date"] = scope.Now;
        subscription["metadata"] = new JsonObject();
        subscription["cancellation_details"] = new JsonObject { ["comment"] = null, ["feedback"] = null, ["reason"] = null };
        subscription["payment_settings"] = new JsonObject { ["payment_method_options"] = null, ["payment_method_types"] = null, ["save_default_payment_method"] = "off" };
        subscription["trial_settings"] = new JsonObject { ["end_behavior"] = new JsonObject { ["missing_payment_method"] = "create_invoice" } };
        subscription["invoice_settings"] = new JsonObject { ["account_tax_ids"] = null, ["custom_fields"] = null, ["description"] = null, ["footer"] = null, ["issuer"] = new JsonObject { ["type"] = "self" } };
        subscription["test_clock"] = customer["test_clock"]?.DeepClone();
        if (subscription.Text("collection_method") == "send_invoice" && !given.ContainsKey("days_until_due")) throw ApiError.MissingParameter("days_until_due");
    }

    /// <summary>Classic or flexible billing; flexible prorations include their discounts.</summary>
    public static void SetMode(JsonObject subscription, string type) => subscription["billing_mode"] = new JsonObject
    {
        ["type"] = type,
        ["flexible"] = type == "flexible" ? new JsonObject { ["proration_discounts"] = "included" } : null,
    };

    public static void Apply(Scope scope, JsonObject subscription, JsonObject given)
    {
        foreach (var name in Plain)
        {
            if (given.ContainsKey(name)) subscription[name] = given[name]?.DeepClone();
        }
        if (subscription.Child("transfer_data") is { } transfer) transfer.TryAdd("amount_percent", null);
        foreach (var name in (string[])["payment_settings", "trial_settings", "invoice_settings", "cancellation_details"])
        {
            foreach (var (field, value) in given.Child(name) ?? []) subscription[name]![field] = value?.DeepClone();
        }
        if (subscription.Text("collection_method") == "send_invoice" && subscription["days_until_due"] is null) throw ApiError.MissingParameter("days_until_due");
        SubscriptionPause.Set(scope, subscription, given);
        Metadata.Merge(subscription, given);
        SetMethod(scope, subscription, given);
        SetDiscounts(scope, subscription, given);
        SetCancellation(scope, subscription, given);
    }

    private static void SetDiscounts(Scope scope, JsonObject subscription, JsonObject given)
    {
        if (given["discounts"] is not JsonArray discounts) return;
        var cents = subscription.Items("items").Sum(SubscriptionItems.Amount);
        var use = new DiscountUse(scope.Find("customer", subscription.Text("customer")), subscription.Text("currency"), cents, Subscriptions.Kind, subscription.Id());
        subscription["discounts"] = Discounts.Discounts.Make(scope, discounts, use, "discounts");
    }

    private static void SetMethod(Scope scope, JsonObject subscription, JsonObject given)
    {
        if (!given.ContainsKey("default_payment_method")) return;
        if (given.Text("default_payment_method") is not { } id)
        {
            subscription["default_payment_method"] = null;
            return;
        }
        var method = PaymentMethods.Resolve(scope, id, "default_payment_method");
        if (method.Text("customer") != subscription.Text("customer"))
            throw ApiError.Invalid("The customer does not have a payment method with the ID " + id + ". The payment method must be attached to the customer.", "default_payment_method", "resource_missing");
        subscription["default_payment_method"] = method.Id();
        subscription["pending_setup_intent"] = null;
    }

    private static void SetCancellation(Scope scope, JsonObject subscription, JsonObject given)
    {
        if (given.ContainsKey("cancel_at"))
        {
            subscription["cancel_at"] = given["cancel_at"] switch
            {
                null => null,
                JsonValue value when Documents.AsLong(value) is { } moment => moment > scope.Now ? moment : throw ApiError.Invalid("`cancel_at` must be in the future.", "cancel_at"),
                _ => SubscriptionItems.PeriodOf(subscription).End,
            };
            subscription["_cancel_prorations"] = given.Text("proration_behavior");
            Mark(scope, subscription, subscription["cancel_at"] is not null);
        }
        if (!given.ContainsKey("cancel_at_period_end") || given.Flag("cancel_at_period_end") == subscription.Flag("cancel_at_period_end")) return;
        var ends = given.Flag("cancel_at_period_end");
        subscription["cancel_at_period_end"] = ends;
        subscription["cancel_at"] = ends && subscription.Items("items").Count > 0 ? SubscriptionItems.PeriodOf(subscription).End : null;
        Mark(scope, subscription, ends);
    }

    private static void Mark(Scope scope, JsonObject subscription, bool ends)
    {
        subscription["canceled_at"] = ends ? scope.Now : null;
        subscription["cancellation_details"]!["reason"] = ends ? "cancellation_requested" : null;
    }
}
