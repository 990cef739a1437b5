using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Pages.BillingPortal;

/// <summary>The Customer Portal: a customer's own page, or the one step (`flow`) they were sent to do. Every change is a submit of the person's.</summary>
internal static class BillingPortalPage
{
    private const string Path = "/customer-portal/{id}";

    public static void Register(ApiTable table)
    {
        table.Page("GET", Path, visit => Show(visit, error: null));
        table.Page("POST", Path + "/card", visit => Do(visit, "payment_method_update", PortalActions.AddCard));
        table.Page("POST", Path + "/default", visit => Do(visit, "payment_method_update", PortalActions.MakeDefault));
        table.Page("POST", Path + "/remove", visit => Do(visit, "payment_method_update", PortalActions.RemoveCard));
        table.Page("POST", Path + "/cancel", visit => Do(visit, "subscription_cancel", PortalActions.Cancel));
        table.Page("POST", Path + "/resume", visit => Do(visit, "subscription_cancel", PortalActions.Keep));
        table.Page("POST", Path + "/details", visit => Do(visit, "customer_update", PortalActions.ChangeDetails));
        table.Page("POST", Path + "/review", Review);
        table.Page("POST", Path + "/change", visit => Do(visit, "subscription_update", PlanChange.Apply));
    }

    private static PageAnswer Do(PageVisit visit, string feature, Action<PortalVisit> action)
    {
        var portal = PortalVisit.Open(visit);
        try
        {
            if (!portal.Offers(feature)) throw ApiError.Invalid("This isn't offered here.");
            visit.Attempt(attempt => action(PortalVisit.Open(attempt)));
            return After(portal);
        }
        catch (ApiError refused)
        {
            return Show(visit, refused.Message);
        }
    }

    /// <summary>Back to the page; a finished flow goes where its maker said.</summary>
    private static PageAnswer After(PortalVisit portal) => portal.Session.TextAt("flow.after_completion.type") switch
    {
        "redirect" => PageAnswer.Redirect(portal.Session.TextAt("flow.after_completion.redirect.return_url")!),
        "hosted_confirmation" => PageAnswer.Redirect($"{Engine.BaseToken}{portal.Url}?done=1"),
        not null => PageAnswer.Redirect($"{Engine.BaseToken}{portal.Url}?home=1"),
        _ => PageAnswer.Redirect(Engine.BaseToken + portal.Url),
    };

    /// <summary>What a change of plan would cost, before it is confirmed.</summary>
    private static PageAnswer Review(PageVisit visit)
    {
        var portal = PortalVisit.Open(visit);
        try
        {
            if (!portal.Offers("subscription_update")) throw ApiError.Invalid("This isn't offered here.");
            return PageAnswer.Html(Layout.Page("Confirm your change", PlanChange.Review(portal)));
        }
        catch (ApiError refused)
        {
            return Show(visit, refused.Message);
        }
    }

    private static PageAnswer Show(PageVisit visit, string? error)
    {
        var portal = PortalVisit.Open(visit);
        if (visit.Field("done") == "1")
        {
            var words = portal.Session.TextAt("flow.after_completion.hosted_confirmation.custom_message") ?? "Your change has been made.";
            return PageAnswer.Html(Layout.Page("Done", $"<p role=\"status\" class=\"notice\">{Layout.Text(words)}</p>{portal.Back()}"));
        }
        var (title, body) = visit.Field("home") == "1" || portal.Session.Child("flow") is null ? ("Your billing", PortalHome.Of(portal)) : PortalFlows.Of(portal);
        return PageAnswer.Html(Layout.Page(title, $"{portal.Back()}{Layout.Error(error)}{body}"), error is null ? 200 : 402);
    }
}
