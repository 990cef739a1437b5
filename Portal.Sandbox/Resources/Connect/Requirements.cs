using System.Text.Json.Nodes;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Connect;

/// <summary>What must be known about a connected account before it may be paid.</summary>
internal static class Requirements
{
    private const string FailingDigits = "1111";

    private static readonly string[] PersonFields =
    [
        "first_name", "last_name", "email", "phone", "dob.day", "dob.month", "dob.year",
        "address.line1", "address.city", "address.postal_code",
    ];

    /// <summary>The part of the document that holds the person, and the word requirements name it by.</summary>
    public static string Person(JsonObject account) => account.Text("business_type") is null or "individual" ? "individual" : "representative";

    /// <summary>The person's own details: the individual, or the company's representative.</summary>
    public static JsonObject? PersonOf(JsonObject account) => account.Child(Person(account) == "individual" ? "individual" : "_representative");

    /// <summary>Names of what is missing, as `requirements.currently_due` lists them.</summary>
    public static List<string> Missing(Scope owner, JsonObject account)
    {
        var missing = new List<string>();
        if (account.Text("business_type") is null) missing.Add("business_type");
        else missing.AddRange(MissingDetails(account));
        if (!BankAccounts.IsUsable(owner)) missing.Add("external_account");
        if (account.At("tos_acceptance.date") is null) missing.AddRange(["tos_acceptance.date", "tos_acceptance.ip"]);
        return missing;
    }

    /// <summary>Details that were given and found wrong. The last four digits 1111 never match anybody.</summary>
    public static JsonArray Errors(JsonObject account)
    {
        var person = PersonOf(account);
        if (person?.Text("_ssn_last_4") != FailingDigits) return [];
        return new JsonArray(new JsonObject
        {
            ["code"] = "verification_failed_keyed_identity",
            ["reason"] = "The person's keyed-in identity information could not be verified. Correct any errors or upload a document that matches the identity fields.",
            ["requirement"] = $"{Person(account)}.ssn_last_4",
        });
    }

    private static IEnumerable<string> MissingDetails(JsonObject account)
    {
        var (who, person) = (Person(account), PersonOf(account) ?? []);
        foreach (var field in PersonFields.Where(field => person.At(field) is null)) yield return $"{who}.{field}";
        if (account.Text("country") == "US")
        {
            if (person.At("address.state") is null) yield return $"{who}.address.state";
            if (person.Text("_ssn_last_4") is null or FailingDigits) yield return $"{who}.ssn_last_4";
        }
        if (who == "individual") yield break;
        if (account.At("company.name") is null) yield return "company.name";
        if (account.At("company._tax_id") is null) yield return "company.tax_id";
    }
}
