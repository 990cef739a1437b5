using System.Text.Json.Nodes;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Connect;

/// <summary>Made-up details with which an account passes every check at once, for tests that are not about onboarding.</summary>
internal static class TestPerson
{
    /// <summary>Does what a person does in the hosted onboarding; details that are there already stay.</summary>
    public static void Onboard(Scope owner, JsonObject account, string? accountNumber)
    {
        account["business_type"] ??= "individual";
        var part = Requirements.Person(account) == "individual" ? "individual" : "_representative";
        if (part == "_representative" && account.At("company.name") is null)
            AccountUpdate.ApplyCompany(account, new JsonObject { ["name"] = "Test Company", ["tax_id"] = "000000000" });
        if (Requirements.PersonOf(account)?.Text("first_name") is null) AccountUpdate.ApplyPerson(owner, account, part, Details(account));
        if (accountNumber is not null || !BankAccounts.IsUsable(owner)) AddBank(owner, account, accountNumber ?? BankAccounts.TestNumber);
        account["tos_acceptance"] = new JsonObject { ["date"] = owner.Now, ["ip"] = "127.0.0.1", ["user_agent"] = null };
        Verification.Submit(owner, account);
    }

    private static void AddBank(Scope owner, JsonObject account, string number) => BankAccounts.Add(owner, account, new JsonObject
    {
        ["country"] = account.Text("country"), ["currency"] = account.Text("default_currency"),
        ["routing_number"] = account.Text("country") == "US" ? BankAccounts.TestRouting : null, ["account_number"] = number,
    }, makeDefault: true, "account_number");

    private static JsonObject Details(JsonObject account) => new()
    {
        ["first_name"] = "Test", ["last_name"] = "Person", ["email"] = account.Text("email") ?? "person@example.com", ["phone"] = "0000000000",
        ["dob"] = new JsonObject { ["day"] = 1L, ["month"] = 1L, ["year"] = 1980L },
        ["address"] = new JsonObject
        {
            ["line1"] = "1 Test Street", ["line2"] = null, ["city"] = "Testville", ["state"] = "CA", ["postal_code"] = "94000", ["country"] = account.Text("country"),
        },
        ["ssn_last_4"] = "0000",
    };
}
