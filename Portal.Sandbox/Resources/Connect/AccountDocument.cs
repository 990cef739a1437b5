using System.Text.Json.Nodes;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Connect;

/// <summary>The document of an account, platform's or connected. A connected account's document is kept by its platform; what happens in it is not.</summary>
internal static class AccountDocument
{
    public const string Kind = "account";
    private const string PlatformKind = "platform";

    /// <summary>The connected account, or null when the platform has none of that id.</summary>
    public static JsonObject? Connected(Scope platform, string? id) => platform.Find(Kind, id);

    /// <summary>The document of the very account a scope stands for.</summary>
    public static JsonObject Own(Scope scope) => Keeper(scope).Find(scope.Account)!;

    /// <summary>The scope that keeps the account's document: the platform, or the account itself when it has a key of its own.</summary>
    public static Scope Keeper(Scope scope) => scope.Work.PlatformOf(scope.Account) is { } platform ? scope.In(platform) : scope;

    /// <summary>A new connected account, not yet allowed anything.</summary>
    public static JsonObject Open(Scope platform, string type, string country)
    {
        var account = platform.NewWithId(Kind, "acct_" + Ids.Random(16));
        platform.Work.Connect(account.Id(), platform.Account);
        Fill(account, platform.Now, country, new JsonObject { ["delay_days"] = 2L, ["interval"] = "daily" });
        account["type"] = type;
        account["controller"] = new JsonObject
        {
            ["fees"] = new JsonObject { ["payer"] = "application_express" }, ["is_controller"] = true,
            ["losses"] = new JsonObject { ["payments"] = "application" }, ["requirement_collection"] = type == "custom" ? "application" : "stripe",
            ["stripe_dashboard"] = new JsonObject { ["type"] = type switch { "custom" => "none", "standard" => "full", _ => "express" } }, ["type"] = "application",
        };
        return account;
    }

    /// <summary>Fills in the account that belongs to a secret key: fully verified, paid out by hand.</summary>
    public static void FillPlatform(Scope scope, JsonObject account)
    {
        account["_kind"] = PlatformKind;
        Fill(account, scope.Now, "US", new JsonObject { ["delay_days"] = 2L, ["interval"] = "manual" });
        foreach (var name in (string[])["charges_enabled", "payouts_enabled", "details_submitted"]) account[name] = true;
        account["type"] = "standard";
        account["controller"] = new JsonObject { ["type"] = "account" };
        account["capabilities"] = new JsonObject { ["card_payments"] = "active", ["transfers"] = "active", ["us_bank_account_ach_payments"] = "active" };
        BankAccounts.AddTestBank(scope, account);
    }

    /// <summary>The platform as the application that connected accounts see.</summary>
    public static JsonObject Application(Scope platform) =>
        new() { ["id"] = PlatformFees.ApplicationFees.ApplicationOf(platform), ["object"] = "application", ["name"] = Own(platform).TextAt("settings.dashboard.display_name") };

    /// <summary>Puts the given fields into a part of the document, leaf by leaf.</summary>
    public static void Merge(JsonObject document, JsonObject given)
    {
        foreach (var (name, value) in given)
        {
            if (value is JsonObject part && document[name] is JsonObject kept) Merge(kept, part);
            else document[name] = value?.DeepClone();
        }
    }

    public static JsonObject NoRequirements() => new()
    {
        ["alternatives"] = new JsonArray(), ["current_deadline"] = null, ["currently_due"] = new JsonArray(), ["disabled_reason"] = null,
        ["errors"] = new JsonArray(), ["eventually_due"] = new JsonArray(), ["past_due"] = new JsonArray(), ["pending_verification"] = new JsonArray(),
    };

    private static void Fill(JsonObject account, long now, string country, JsonObject schedule)
    {
        account["created"] = now;
        account["country"] = country;
        account["default_currency"] = Countries.CurrencyOf(country);
        account["business_type"] = null;
        account["business_profile"] = Nulls("annual_revenue", "estimated_worker_count", "mcc", "minority_owned_business_designation", "name", "product_description", "support_address", "support_email", "support_phone", "support_url", "url");
        account["capabilities"] = new JsonObject();
        account["external_accounts"] = Documents.ListOf($"/v1/accounts/{account.Id()}/external_accounts", []);
        account["requirements"] = NoRequirements();
        account["future_requirements"] = NoRequirements();
        account["metadata"] = new JsonObject();
        account["tos_acceptance"] = Nulls("date", "ip", "user_agent");
        account["settings"] = new JsonObject
        {
            ["branding"] = Nulls("icon", "logo", "primary_color", "secondary_color"),
            ["card_payments"] = Nulls("statement_descriptor_prefix", "statement_descriptor_prefix_kana", "statement_descriptor_prefix_kanji"),
            ["dashboard"] = new JsonObject { ["display_name"] = null, ["timezone"] = "Etc/UTC" },
            ["payments"] = Nulls("statement_descriptor", "statement_descriptor_kana", "statement_descriptor_kanji", "statement_descriptor_prefix_kana", "statement_descriptor_prefix_kanji"),
            ["payouts"] = new JsonObject { ["debit_negative_balances"] = true, ["schedule"] = schedule, ["statement_descriptor"] = null },
        };
    }

    private static JsonObject Nulls(params ReadOnlySpan<string> names)
    {
        var empty = new JsonObject();
        foreach (var name in names) empty[name] = null;
        return empty;
    }
}
