using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Connect;

/// <summary>Puts what a platform says about a connected account into its document.</summary>
internal static class AccountUpdate
{
    public static void Apply(Call call, JsonObject account)
    {
        var owner = call.Scope.In(account.Id());
        call.Copy(account, "email", "business_type");
        call.CopyMetadata(account);
        if (call.Text("default_currency") is { } currency) account["default_currency"] = currency.ToLowerInvariant();
        foreach (var part in (string[])["business_profile", "tos_acceptance"])
            if (call.Parameters.Child(part) is { } given) AccountDocument.Merge(account.Child(part)!, given);
        if (call.Parameters.Child("settings") is { } settings) ApplySettings(account, settings);
        if (call.Parameters.Child("individual") is { } person) ApplyPerson(owner, account, "individual", person);
        if (call.Parameters.Child("company") is { } company) ApplyCompany(account, company);
        if (call.Parameters.Child("capabilities") is { } capabilities)
        {
            foreach (var (name, wanted) in capabilities)
                Capabilities.Request(owner, account, name, wanted is JsonObject given && given.Flag("requested"));
        }
        if (call.Parameters["external_account"] is not null) ExternalAccountsApi.Add(call, account, makeDefault: true);
    }

    /// <summary>Keeps a person's details; the digits of a social security number are only noted as given.</summary>
    public static void ApplyPerson(Scope owner, JsonObject account, string part, JsonObject given)
    {
        if (account[part] is not JsonObject person)
        {
            account[part] = person = new JsonObject
            {
                ["id"] = Ids.New("person"), ["object"] = "person", ["account"] = account.Id(), ["created"] = owner.Now, ["metadata"] = new JsonObject(),
                ["ssn_last_4_provided"] = false, ["id_number_provided"] = false,
            };
        }
        var details = given.Copy();
        var digits = details.Text("ssn_last_4") ?? (details.Text("id_number") is { Length: >= 4 } number ? number[^4..] : null);
        if (details.Remove("id_number")) person["id_number_provided"] = true;
        details.Remove("ssn_last_4");
        if (digits is not null) (person["_ssn_last_4"], person["ssn_last_4_provided"]) = (digits, true);
        AccountDocument.Merge(person, details);
    }

    /// <summary>Keeps a company's details; its tax number is only noted as given.</summary>
    public static void ApplyCompany(JsonObject account, JsonObject given)
    {
        if (account["company"] is not JsonObject company) account["company"] = company = new JsonObject { ["tax_id_provided"] = false };
        var details = given.Copy();
        if (details.Text("tax_id") is { } tax) (company["_tax_id"], company["tax_id_provided"]) = (tax, true);
        details.Remove("tax_id");
        AccountDocument.Merge(company, details);
    }

    private static void ApplySettings(JsonObject account, JsonObject given)
    {
        AccountDocument.Merge(account.Child("settings")!, given);
        var schedule = (JsonObject)account.At("settings.payouts.schedule")!;
        if (schedule.Text("delay_days") is not null) schedule["delay_days"] = 2L;
        var interval = schedule.Text("interval");
        if (schedule.Texts("weekly_payout_days") is [var day, ..] && !IsGiven(given, "weekly_anchor")) schedule["weekly_anchor"] = day;
        if (schedule["monthly_payout_days"] is JsonArray { Count: > 0 } dates && !IsGiven(given, "monthly_anchor")) schedule["monthly_anchor"] = dates[0]!.DeepClone();
        if (interval == "weekly") schedule["weekly_anchor"] ??= "friday";
        else schedule.Remove("weekly_anchor");
        if (interval == "monthly") schedule["monthly_anchor"] ??= 1L;
        else schedule.Remove("monthly_anchor");
        if (schedule.LongOrNull("monthly_anchor") is < 1 or > 31)
            throw ApiError.BadParameter("The monthly anchor must be between 1 and 31.", "settings[payouts][schedule][monthly_anchor]");
    }

    private static bool IsGiven(JsonObject settings, string name) => settings.At($"payouts.schedule.{name}") is not null;
}
