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
        if (call.Text("default_currency") is { } given) account["default_currency"] = Currency(call, given.ToLowerInvariant());
        foreach (var part in (string[])["business_profile", "tos_acceptance"])
            if (call.Parameters.Child(part) is { } details) AccountDocument.Merge(account.Child(part)!, details);
        if (call.Parameters.Child("settings") is { } settings) AccountSettings.Apply(call.Scope.In(account.Id()), account, settings);
        if (call.Parameters.Child("individual") is { } person) ApplyPerson(owner, account, "individual", person);
        if (call.Parameters.Child("company") is { } company) ApplyCompany(account, company);
        foreach (var part in (string[])["business_profile", "company"]) Parts.Complete(part, account[part]);
        if (call.Parameters.Child("capabilities") is { } capabilities)
        {
            foreach (var (name, wanted) in capabilities)
                Capabilities.Request(owner, account, name, wanted is JsonObject asked && asked.Flag("requested"));
        }
        IdentityDocuments.Apply(call, account);
        if (call.Parameters["external_account"] is not null) ExternalAccountsApi.Add(call, account, makeDefault: true);
    }

    private static string Currency(Call call, string currency)
    {
        if (!call.Scope.Options.Rules.ExchangeRates.ContainsKey(currency)) throw ApiError.BadParameter($"Invalid currency: {currency}.", "default_currency");
        return currency;
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
        if (details.Remove("verification", out var proof)) Prove(person, (JsonObject)proof!);
        if (digits is not null) (person["_ssn_last_4"], person["ssn_last_4_provided"]) = (digits, true);
        AccountDocument.Merge(person, details);
    }

    /// <summary>Keeps which files prove who the person is.</summary>
    private static void Prove(JsonObject person, JsonObject given)
    {
        if (person["verification"] is not JsonObject kept)
        {
            JsonObject Empty() => new() { ["back"] = null, ["details"] = null, ["details_code"] = null, ["front"] = null };
            person["verification"] = kept = new JsonObject { ["additional_document"] = Empty(), ["details"] = null, ["details_code"] = null, ["document"] = Empty(), ["status"] = "verified" };
        }
        AccountDocument.Merge(kept, given);
    }

    /// <summary>Keeps a company's details; its tax number is only noted as given.</summary>
    public static void ApplyCompany(JsonObject account, JsonObject given)
    {
        if (account["company"] is not JsonObject company) account["company"] = company = new JsonObject { ["tax_id_provided"] = false };
        var details = given.Copy();
        if (details.Text("tax_id") is { } tax) (company["_tax_id"], company["tax_id_provided"]) = (tax, true);
        foreach (var name in (string[])["vat_id", "registration_number"])
        {
            if (details.Text(name) is { } number) company[$"_{name}"] = number;
            details.Remove(name);
        }
        if (company["_vat_id"] is not null) company["vat_id_provided"] = true;
        details.Remove("tax_id");
        AccountDocument.Merge(company, details);
    }
}
