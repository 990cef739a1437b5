using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Events;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Connect;

/// <summary>What a connected account may do: `card_payments`, `transfers`… inactive until it is verified.</summary>
internal static class Capabilities
{
    private static readonly string[] Known =
    [
        "card_payments", "transfers", "us_bank_account_ach_payments", "link_payments", "tax_reporting_us_1099_k", "tax_reporting_us_1099_misc",
    ];

    public static void Register(ApiTable table)
    {
        table.Get("/v1/accounts/{id}/capabilities", call =>
        {
            var account = AccountsApi.Target(call, "id");
            return Lists.Slice(call, account.Child("capabilities")!.Select(pair => View(account, pair.Key)).ToList());
        });
        table.Get("/v1/accounts/{accountId}/capabilities/{id}", call => View(AccountsApi.Target(call, "accountId"), Name(call)));
        table.Post("/v1/accounts/{accountId}/capabilities/{id}", Update);
    }

    /// <summary>The capabilities that were asked for.</summary>
    public static List<string> Requested(JsonObject account) =>
        account.Child("_requested")?.Select(pair => pair.Key).ToList() ?? [];

    /// <summary>Asks for a capability or gives it back.</summary>
    public static void Request(Scope owner, JsonObject account, string name, bool requested)
    {
        if (!Known.Contains(name)) throw ApiError.BadParameter($"The capability {name} is not available in this sandbox.", $"capabilities[{name}][requested]");
        if (account["_requested"] is not JsonObject asked) account["_requested"] = asked = new JsonObject();
        if (requested)
        {
            asked[name] ??= owner.Now;
            account.Child("capabilities")![name] ??= "inactive";
        }
        else if (asked.Remove(name))
        {
            Set(owner, account, name, "inactive");
        }
    }

    /// <summary>Sets a capability's status and tells it when it is another.</summary>
    public static void Set(Scope owner, JsonObject account, string name, string status)
    {
        var before = account.Child("capabilities")!.Text(name);
        if (before == status) return;
        account.Child("capabilities")![name] = status;
        EventLog.Record(owner, "capability.updated", View(account, name), new JsonObject { ["status"] = before });
    }

    private static JsonObject Update(Call call)
    {
        var account = AccountsApi.Target(call, "accountId");
        var owner = call.Scope.In(account.Id());
        if (call.Has("requested")) Request(owner, account, call.Route("id"), call.Parameters.Flag("requested"));
        Verification.Refresh(owner);
        return View(account, Name(call));
    }

    private static string Name(Call call) => Known.Contains(call.Route("id")) ? call.Route("id") : throw ApiError.Missing("capability", call.Route("id"));

    private static JsonObject View(JsonObject account, string name)
    {
        var since = account.Child("_requested")?.LongOrNull(name);
        return new JsonObject
        {
            ["id"] = name,
            ["object"] = "capability",
            ["account"] = account.Id(),
            ["future_requirements"] = AccountDocument.NoRequirements(),
            ["requested"] = since is not null,
            ["requested_at"] = since,
            ["requirements"] = since is null ? AccountDocument.NoRequirements() : RequirementsOf(account),
            ["status"] = account.Child("capabilities")!.Text(name) ?? "unrequested",
        };
    }

    /// <summary>The account's requirements; a capability has its own words for why it is off.</summary>
    private static JsonObject RequirementsOf(JsonObject account)
    {
        var requirements = account.Child("requirements")!.Copy();
        requirements["disabled_reason"] = requirements.Text("disabled_reason") switch
        {
            null => null,
            "requirements.pending_verification" => "pending.review",
            var reason => reason.StartsWith("rejected", StringComparison.Ordinal) ? "rejected.other" : "requirements.fields_needed",
        };
        return requirements;
    }
}
