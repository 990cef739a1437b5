using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.Connect;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Pages.Onboarding;

/// <summary>
/// Hosted onboarding of an Express account in three steps: who you are, bank account, review and submit.
/// The link itself shows the first step and is used up when that is sent; the rest happens in a visit of its own.
/// </summary>
internal static class OnboardingPages
{
    private const string VisitKind = "_onboarding";
    private const long VisitSeconds = 3600;

    public static void Register(ApiTable table)
    {
        table.Page("GET", "/setup/{token}", page => WithLink(page, (link, account) => PersonStep.Show(account, link, PersonStep.Known(account), [])));
        table.Page("POST", "/setup/{token}", page => WithLink(page, (link, account) => Begin(page, link, account)));
        table.Page("GET", "/onboarding/{visit}/bank", page => WithVisit(page, (owner, account, visit) => BankStep.Show(owner, account, visit, [])));
        table.Page("POST", "/onboarding/{visit}/bank", page => WithVisit(page, (owner, account, visit) => BankStep.Take(page, owner, account, visit)));
        table.Page("GET", "/onboarding/{visit}/review", page => WithVisit(page, (owner, account, visit) => ReviewStep.Show(owner, account, visit, [])));
        table.Page("POST", "/onboarding/{visit}/review", page => WithVisit(page, (owner, account, visit) => ReviewStep.Submit(page, owner, account, visit)));
    }

    private static PageAnswer Begin(PageVisit page, JsonObject link, JsonObject account)
    {
        var owner = page.Work.In(account.Id());
        var complaints = PersonStep.Take(page, owner, account);
        if (complaints.Count > 0) return PersonStep.Show(account, link, page.Form, complaints, 422);
        link["used"] = true;
        var visit = new JsonObject
        {
            ["id"] = Ids.New("vis"), ["object"] = VisitKind, ["created"] = owner.Now, ["expires_at"] = owner.Now + VisitSeconds,
            ["return_url"] = link.Text("return_url"), ["refresh_url"] = link.Text("refresh_url"),
        };
        owner.Add(visit);
        Verification.Refresh(owner);
        return PageAnswer.Redirect($"/onboarding/{visit.Id()}/bank");
    }

    /// <summary>A used or expired link leads to the platform's refresh address.</summary>
    private static PageAnswer WithLink(PageVisit page, Func<JsonObject, JsonObject, PageAnswer> show)
    {
        var (scope, link) = page.Open(AccountLinks.LinkKind, page.Route("token"));
        if (link.Flag("used") || link.Long("expires_at") <= scope.Now) return PageAnswer.Redirect(link.Text("refresh_url")!);
        return show(link, scope.Get(AccountDocument.Kind, link.Text("account")!));
    }

    private static PageAnswer WithVisit(PageVisit page, Func<Scope, JsonObject, JsonObject, PageAnswer> show)
    {
        var (owner, visit) = page.Open(VisitKind, page.Route("visit"));
        return visit.Long("expires_at") <= owner.Now || visit.Flag("done")
            ? PageAnswer.Redirect(visit.Text("refresh_url")!)
            : show(owner, AccountDocument.Own(owner), visit);
    }
}
