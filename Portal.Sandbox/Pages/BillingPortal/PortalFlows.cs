using System.Text.Json.Nodes;
using Portal.Sandbox.Resources.Subscriptions;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Pages.BillingPortal;

/// <summary>The pages of one step each that a session's `flow` leads to.</summary>
internal static class PortalFlows
{
    public static (string Title, string Body) Of(PortalVisit portal)
    {
        var type = portal.Session.TextAt("flow.type")!;
        var subscription = portal.Scope.Find(Subscriptions.Kind, portal.Session.TextAt($"flow.{type}.subscription"));
        if (type == "payment_method_update") return ("Change your card", PortalHome.CardForm(portal));
        if (subscription is null || subscription["ended_at"] is not null) return ("This plan has ended", $"<p>There is nothing left to do here.</p><p><a href=\"{portal.Url}?home=1\">Your billing</a></p>");
        return type switch
        {
            "subscription_cancel" => ("Cancel your plan", $"<p>{Plans(portal, subscription)}</p>{CancelForm(portal, subscription)}"),
            "subscription_update" => ("Change your plan", $"<p>{Plans(portal, subscription)}</p>{PlanChange.Form(portal, subscription)}"),
            _ => ("Confirm your change", PlanChange.Confirm(portal, subscription, portal.Session["flow"]![type]!.AsObject())),
        };
    }

    /// <summary>Cancelling, with its reason where the configuration asks for one.</summary>
    public static string CancelForm(PortalVisit portal, JsonObject subscription)
    {
        var settings = portal.Configuration.Child("features")!.Child("subscription_cancel")!;
        var reasons = settings.At("cancellation_reason.enabled")?.GetValue<bool>() is true && settings.At("cancellation_reason.options") is JsonArray { Count: > 0 } options
            ? $"<label for=\"reason\">Why do you leave?</label><select id=\"reason\" name=\"reason\"><option value=\"\">No answer</option>{string.Concat(options.Select(o => $"<option value=\"{o}\">{Words(o!.ToString())}</option>"))}</select>"
            : "";
        var when = settings.Text("mode") == "immediately" ? "It ends at once." : $"It goes on until {PortalVisit.Day(SubscriptionItems.PeriodOf(subscription).End)}.";
        return $"""
            <form method="post" action="{portal.Url}/cancel"><input type="hidden" name="subscription" value="{subscription.Id()}">
            {reasons}<p class="muted">{when}</p><button class="danger" type="submit">Cancel plan</button></form>
            """;
    }

    private static string Plans(PortalVisit portal, JsonObject subscription) =>
        string.Join("<br>", subscription.Items("items").Select(item => PortalHome.Plan(portal.Scope, item, subscription.Text("currency")!)));

    private static string Words(string name) => $"{char.ToUpperInvariant(name[0])}{name[1..].Replace('_', ' ')}";
}
