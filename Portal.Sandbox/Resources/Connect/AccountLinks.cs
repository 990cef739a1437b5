using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Connect;

/// <summary>Links into the hosted onboarding (short-lived, for one use) and into the Express dashboard.</summary>
internal static class AccountLinks
{
    public const string LinkKind = "_account_link";
    public const string LoginKind = "_login_link";

    public static void Register(ApiTable table)
    {
        table.Post("/v1/account_links", Create);
        table.Post("/v1/accounts/{id}/login_links", Login);
    }

    private static JsonObject Create(Call call)
    {
        var account = AccountDocument.Connected(call.Scope, call.Required("account"))
            ?? throw ApiError.Missing("account", call.Required("account"), "account");
        foreach (var name in (string[])["refresh_url", "return_url"]) RequireUrl(call, name);
        if (call.Required("type") == "account_update" && !account.Flag("details_submitted"))
            throw ApiError.Invalid("You cannot create `account_update` type Account Links for this account: it has not been onboarded yet.", "type");
        var expires = call.Scope.Now + (long)call.Scope.Options.Rules.AccountLinkLives.TotalSeconds;
        var token = Ids.New("onb");
        call.Scope.Add(new JsonObject
        {
            ["id"] = token, ["object"] = LinkKind, ["created"] = call.Scope.Now, ["account"] = account.Id(), ["expires_at"] = expires,
            ["refresh_url"] = call.Text("refresh_url"), ["return_url"] = call.Text("return_url"), ["used"] = false,
        });
        return new JsonObject
        {
            ["object"] = "account_link", ["created"] = call.Scope.Now, ["expires_at"] = expires, ["url"] = $"{Engine.BaseToken}/setup/{token}",
        };
    }

    private static JsonObject Login(Call call)
    {
        var account = AccountsApi.Target(call, "id");
        if (account.TextAt("controller.stripe_dashboard.type") != "express")
            throw ApiError.Invalid("Cannot create a login link for an account that is not an Express account.");
        if (!account.Flag("details_submitted"))
            throw ApiError.Invalid("Cannot create a login link for an account that has not completed onboarding.");
        var token = Ids.New("lgn");
        call.Scope.In(account.Id()).Add(new JsonObject
        {
            ["id"] = token, ["object"] = LoginKind, ["created"] = call.Scope.Now, ["expires_at"] = call.Scope.Now + (long)call.Scope.Options.Rules.LoginLinkLives.TotalSeconds,
        });
        return new JsonObject { ["object"] = "login_link", ["created"] = call.Scope.Now, ["url"] = $"{Engine.BaseToken}/express/{token}" };
    }

    private static void RequireUrl(Call call, string name)
    {
        if (!Uri.TryCreate(call.Required(name), UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
            throw ApiError.BadParameter("Not a valid URL", name, "url_invalid");
    }
}
