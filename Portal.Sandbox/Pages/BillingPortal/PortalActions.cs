using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.Payments;
using Portal.Sandbox.Resources.Subscriptions;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Pages.BillingPortal;

/// <summary>What a customer's submit does.</summary>
internal static class PortalActions
{
    public static void AddCard(PortalVisit portal)
    {
        var method = PaymentForm.Read(portal.Scope, portal.Visit);
        PaymentMethods.Attach(portal.Scope, method, portal.Customer);
        method["_set_up"] = true;
        SetDefault(portal, method);
    }

    public static void MakeDefault(PortalVisit portal) => SetDefault(portal, portal.Own(PaymentMethods.Kind, portal.Visit.Field("method")));

    public static void RemoveCard(PortalVisit portal) => PaymentMethods.Detach(portal.Scope, portal.Own(PaymentMethods.Kind, portal.Visit.Field("method")));

    /// <summary>Ends a subscription as the configuration says: with its period, or at once.</summary>
    public static void Cancel(PortalVisit portal)
    {
        var subscription = portal.Own(Subscriptions.Kind, portal.Visit.Field("subscription"));
        var settings = portal.Configuration.Child("features")!.Child("subscription_cancel")!;
        var feedback = portal.Visit.Field("reason");
        if (feedback.Length > 0 && settings.At("cancellation_reason.options") is JsonArray options && options.Any(o => o?.ToString() == feedback))
            subscription["cancellation_details"]!["feedback"] = feedback;
        if (settings.Text("mode") == "immediately")
        {
            var behavior = settings.Text("proration_behavior");
            SubscriptionCancellation.End(portal.Scope, subscription, prorate: behavior != "none", invoiceNow: behavior == "always_invoice");
            return;
        }
        new SubscriptionChange(portal.Scope, subscription, new JsonObject { ["cancel_at_period_end"] = true }).Apply();
    }

    /// <summary>Takes a planned end back.</summary>
    public static void Keep(PortalVisit portal)
    {
        var subscription = portal.Own(Subscriptions.Kind, portal.Visit.Field("subscription"));
        new SubscriptionChange(portal.Scope, subscription, new JsonObject { ["cancel_at_period_end"] = false, ["cancel_at"] = null }).Apply();
    }

    public static void ChangeDetails(PortalVisit portal)
    {
        var allowed = PortalDetails.Allowed(portal);
        foreach (var name in allowed.Where(name => name is "name" or "email" or "phone")) portal.Customer[name] = Given(portal, name);
        if (allowed.Contains("email") && portal.Customer.Text("email")?.Contains('@', StringComparison.Ordinal) is not true) throw ApiError.Invalid("Write your e-mail address.");
        if (allowed.Contains("address"))
        {
            var address = new JsonObject();
            foreach (var (field, _, _) in PortalDetails.Address) address[field] = Given(portal, field);
            portal.Customer["address"] = address;
        }
        portal.Scope.EmitUpdate("customer.updated", portal.Customer);
    }

    private static string? Given(PortalVisit portal, string field) => portal.Visit.Field(field) is { Length: > 0 } text ? text : null;

    private static void SetDefault(PortalVisit portal, JsonObject method)
    {
        portal.Customer["invoice_settings"]!["default_payment_method"] = method.Id();
        portal.Scope.EmitUpdate("customer.updated", portal.Customer);
        // A subscription's own method would win over the default the person has just chosen.
        foreach (var subscription in portal.Subscriptions.Where(s => s.Text("default_payment_method") is not null))
        {
            subscription["default_payment_method"] = method.Id();
            portal.Scope.EmitUpdate("customer.subscription.updated", subscription);
        }
    }
}
