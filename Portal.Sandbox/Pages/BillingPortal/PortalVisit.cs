using System.Globalization;
using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.CustomerPortal;
using Portal.Sandbox.Resources.Subscriptions;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Pages.BillingPortal;

/// <summary>A customer in their portal session: what is theirs, and what the session's configuration offers them.</summary>
internal sealed record PortalVisit(PageVisit Visit, Scope Scope, JsonObject Session, JsonObject Customer)
{
    /// <summary>The page's path.</summary>
    public string Url => $"/customer-portal/{Session.Id()}";

    public JsonObject Configuration => Scope.Get(CustomerPortalApi.Configuration, Session.Text("configuration")!);

    /// <summary>Subscriptions that have not ended, newest first.</summary>
    public List<JsonObject> Subscriptions => Scope.All(Resources.Subscriptions.Subscriptions.Kind, "customer", Customer.Id()).Where(s => s["ended_at"] is null).ToList();

    public static PortalVisit Open(PageVisit visit)
    {
        var (scope, session) = visit.Open(CustomerPortalApi.Session, visit.Route("id"));
        return new PortalVisit(visit, scope, session, scope.Get("customer", session.Text("customer")!));
    }

    /// <summary>Whether the configuration switches a feature on.</summary>
    public bool Offers(string feature) => Configuration.At($"features.{feature}.enabled")?.GetValue<bool>() ?? false;

    /// <summary>Nobody changes what isn't theirs.</summary>
    public JsonObject Own(string kind, string id) =>
        Scope.Find(kind, id) is { } found && found.Text("customer") == Customer.Id() ? found : throw ApiError.Missing(kind, id, "id");

    public string Back() => Session.Text("return_url") is { } url ? $"<p><a href=\"{Layout.Text(url)}\">Return to the site</a></p>" : "";

    /// <summary>A form of hidden fields and one button.</summary>
    public string Button(string verb, string field, string id, string label, string style) =>
        $"<form class=\"inline\" method=\"post\" action=\"{Url}/{verb}\"><input type=\"hidden\" name=\"{field}\" value=\"{Layout.Text(id)}\"><button class=\"{style}\" type=\"submit\">{label}</button></form>";

    public static string Day(long seconds) => DateTimeOffset.FromUnixTimeSeconds(seconds).ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
