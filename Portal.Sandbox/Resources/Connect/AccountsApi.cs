using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Money;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Connect;

/// <summary>`/v1/accounts` and `/v1/account`: connected accounts.</summary>
internal static class AccountsApi
{
    public static void Register(ApiTable table)
    {
        table.Get("/v1/account", call => AccountDocument.Own(call.Scope));
        table.Get("/v1/accounts", call => call.List(AccountDocument.Kind));
        table.Get("/v1/accounts/{id}", call => call.Route("id") == call.Scope.Account ? AccountDocument.Own(call.Scope) : Target(call, "id"));
        table.Post("/v1/accounts", Create);
        table.Post("/v1/accounts/{id}", Update);
        table.Delete("/v1/accounts/{id}", Delete);
        table.Post("/v1/accounts/{id}/reject", Reject);
        table.Post("/v1/accounts/{id}/unreject", Unreject);
        Capabilities.Register(table);
        ExternalAccountsApi.Register(table);
        Verification.Register(table);
        AccountLinks.Register(table);
    }

    /// <summary>The connected account a URL names. The platform may see its own; the account itself may, too.</summary>
    public static JsonObject Target(Call call, string part)
    {
        var id = call.Route(part);
        return (id == call.Scope.Account ? null : AccountDocument.Connected(call.Scope, id))
            ?? (id == call.Scope.Account && AccountDocument.Own(call.Scope) is { } own && own.Kind() == AccountDocument.Kind ? own : null)
            ?? throw new ApiError(403, "invalid_request_error",
                $"The provided key does not have access to account '{id}' (or that account does not exist). Application access may have been revoked.", "account_invalid") { NotBegun = true };
    }

    private static JsonObject Create(Call call)
    {
        if (call.Scope.Work.PlatformOf(call.Scope.Account) is not null)
            throw ApiError.Invalid("A connected account cannot have connected accounts of its own.");
        var country = (call.Text("country") ?? "US").ToUpperInvariant();
        if (!Countries.Knows(country))
            throw ApiError.BadParameter($"{country} is not currently supported by Stripe in this sandbox.", "country", "country_unsupported");
        var account = AccountDocument.Open(call.Scope, call.Text("type") ?? "express", country);
        if (call.Parameters.Child("controller") is { } controller)
        {
            if (!call.Has("type")) account["type"] = "none";
            AccountDocument.Merge(account.Child("controller")!, controller);
        }
        AccountUpdate.Apply(call, account);
        Verification.Refresh(call.Scope.In(account.Id()));
        return account;
    }

    private static JsonObject Update(Call call)
    {
        var account = Target(call, "id");
        AccountUpdate.Apply(call, account);
        Verification.Refresh(call.Scope.In(account.Id()));
        return account;
    }

    private static JsonObject Delete(Call call)
    {
        var account = Target(call, "id");
        var owner = call.Scope.In(account.Id());
        if (Ledger.Balances(owner).Exists(balance => balance.Long("available") != 0 || balance.Long("pending") != 0))
            throw ApiError.Invalid("You cannot delete an account that has a balance. Pay out or reverse what is in it first.");
        owner.Emit("account.application.deauthorized", AccountDocument.Application(AccountDocument.Keeper(owner)));
        AccountDocument.Keeper(owner).Remove(account);
        call.Scope.Work.Disconnect(account.Id());
        return new JsonObject { ["id"] = account.Id(), ["object"] = AccountDocument.Kind, ["deleted"] = true };
    }

    private static JsonObject Reject(Call call)
    {
        var (account, reason) = (Target(call, "id"), call.Required("reason"));
        if (reason is not ("fraud" or "terms_of_service" or "other"))
            throw ApiError.BadParameter("Invalid reason: must be one of fraud, terms_of_service, other", "reason");
        if (account.Text("_rejected") is not null) throw ApiError.Invalid($"The account {account.Id()} has already been rejected.");
        account["_rejected"] = $"rejected.{reason}";
        account["_keeps_payouts"] = call.Text("payouts_action") == "none";
        Verification.Refresh(call.Scope.In(account.Id()));
        return account;
    }

    private static JsonObject Unreject(Call call)
    {
        var account = Target(call, "id");
        if (account.Text("_rejected") is null) throw ApiError.Invalid($"The account {account.Id()} is not rejected.");
        (account["_rejected"], account["_keeps_payouts"]) = (null, false);
        Verification.Refresh(call.Scope.In(account.Id()));
        return account;
    }
}
