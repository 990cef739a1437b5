using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Connect;

/// <summary>The bank accounts and debit cards an account is paid out to. The first one of a currency is its default.</summary>
internal static class BankAccounts
{
    public const string Kind = "bank_account";
    public const string TestRouting = "110000000";
    public const string TestNumber = "000123456789";

    /// <summary>Every bank account and debit card of an account.</summary>
    public static List<JsonObject> Of(Scope owner) =>
        owner.All(Kind).Concat(owner.All(DebitCards.Kind)).Where(bank => bank.Text("account") == owner.Account).ToList();

    /// <summary>The bank account or card of that id, if it is the account's own.</summary>
    public static JsonObject? Find(Scope owner, string? id) =>
        owner.Find(id) is { } found && found.Kind() is Kind or DebitCards.Kind && found.Text("account") == owner.Account ? found : null;

    /// <summary>"STRIPE TEST BANK ending in 6789", "Visa debit card ending in 5556": as pages name it.</summary>
    public static string Named(JsonObject bank) =>
        $"{(bank.Kind() == Kind ? bank.Text("bank_name") : $"{bank.Text("brand")} debit card")} ending in {bank.Text("last4")}";

    /// <summary>Whether a payout to it has failed; it gets no further ones.</summary>
    public static bool IsRefused(JsonObject bank) => bank.Text("status") == "errored" || bank.Flag("_refused");

    /// <summary>Notes that a payout to it has failed. A card has no status of its own to show it by.</summary>
    public static void Refuse(JsonObject bank)
    {
        bank["_refused"] = true;
        if (bank.Kind() == Kind) bank["status"] = "errored";
    }

    /// <summary>Where a currency's payouts go, or null when there is no bank account for it.</summary>
    public static JsonObject? DefaultFor(Scope owner, string currency) =>
        Of(owner).Find(bank => bank.Text("currency") == currency && bank.Flag("default_for_currency"));

    /// <summary>Whether some bank account can be paid to: it exists and no payout to it has failed.</summary>
    public static bool IsUsable(Scope owner) =>
        Of(owner).Exists(bank => !IsRefused(bank));

    public static JsonObject AddTestBank(Scope owner, JsonObject account) => Add(owner, account, new JsonObject
    {
        ["country"] = "US", ["currency"] = "usd", ["routing_number"] = TestRouting, ["account_number"] = TestNumber,
    }, makeDefault: true, "external_account");

    /// <summary>Adds a bank account from its fields; <paramref name="parameter"/> names them in a refusal.</summary>
    public static JsonObject Add(Scope owner, JsonObject account, JsonObject given, bool makeDefault, string parameter)
    {
        var (country, number) = (given.Text("country") ?? "US", (given.Text("account_number") ?? "").Trim());
        var routing = given.Text("routing_number")?.Trim();
        if (country == "US" && !IsRouting(routing))
            throw ApiError.BadParameter("Invalid routing number: it must be the nine digits of a US bank.", $"{parameter}[routing_number]", "routing_number_invalid");
        if (number.Length is < 4 or > 34 || !number.All(char.IsAsciiLetterOrDigit) || (country == "US" && !(number.Length <= 17 && number.All(char.IsAsciiDigit))))
            throw ApiError.BadParameter("Invalid account number: it must contain only digits, 4 to 17 of them.", $"{parameter}[account_number]", "account_number_invalid");
        var bank = owner.New(Kind, "ba");
        var currency = (given.Text("currency") ?? account.Text("default_currency")!).ToLowerInvariant();
        bank["account"] = owner.Account;
        bank["account_holder_name"] = given.Text("account_holder_name");
        bank["account_holder_type"] = given.Text("account_holder_type");
        bank["available_payout_methods"] = new JsonArray("standard", "instant");
        bank["bank_name"] = "STRIPE TEST BANK";
        bank["country"] = country;
        bank["currency"] = currency;
        bank["fingerprint"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{routing}/{number}")))[..16];
        bank["last4"] = number[^4..];
        bank["metadata"] = given.Child("metadata")?.Copy() ?? [];
        bank["routing_number"] = routing;
        bank["status"] = "new";
        bank["_account_number"] = number;
        bank["default_for_currency"] = false;
        if (makeDefault || DefaultFor(owner, currency) is null) MakeDefault(owner, bank);
        Show(owner, account);
        owner.Emit("account.external_account.created", bank);
        return bank;
    }

    /// <summary>Makes a bank account the one its currency is paid out to.</summary>
    public static void MakeDefault(Scope owner, JsonObject bank)
    {
        foreach (var other in Of(owner).Where(other => other.Text("currency") == bank.Text("currency"))) other["default_for_currency"] = false;
        bank["default_for_currency"] = true;
    }

    /// <summary>Brings the account's own list of bank accounts up to date.</summary>
    public static void Show(Scope owner, JsonObject account) =>
        account["external_accounts"] = Documents.ListOf($"/v1/accounts/{account.Id()}/external_accounts", Of(owner).Select(Rendering.Public));

    /// <summary>What becomes of a payout to this bank account: a failure's code and message for the public test numbers, else null.</summary>
    public static (string Code, string Message)? FailureOf(JsonObject bank) => (bank.Text("_account_number") ?? bank.Text("_card")) switch
    {
        DebitCards.Failing => ("declined", Failures["declined"]),
        "000111111116" => ("no_account", Failures["no_account"]),
        "000111111113" => ("account_closed", Failures["account_closed"]),
        "000222222227" => ("insufficient_funds", Failures["insufficient_funds"]),
        "000333333335" => ("debit_not_authorized", Failures["debit_not_authorized"]),
        "000444444440" => ("invalid_currency", Failures["invalid_currency"]),
        _ => null,
    };

    /// <summary>The public failure codes of payouts and what they say.</summary>
    public static IReadOnlyDictionary<string, string> Failures { get; } = new Dictionary<string, string>
    {
        ["no_account"] = "The bank account could not be located.",
        ["account_closed"] = "The bank account has been closed.",
        ["account_frozen"] = "The bank account has been frozen.",
        ["could_not_process"] = "The bank could not process this payout.",
        ["declined"] = "The bank has declined this payout.",
        ["insufficient_funds"] = "Your Stripe account has insufficient funds to cover the payout.",
        ["debit_not_authorized"] = "Debit transactions are not approved on your bank account.",
        ["invalid_currency"] = "The bank was unable to process this payout because of its currency.",
        ["invalid_account_number"] = "The bank account details on file are not valid.",
    };

    /// <summary>The nine digits and their check sum (weights 3, 7, 1).</summary>
    private static bool IsRouting(string? routing)
    {
        if (routing is not { Length: 9 } || !routing.All(char.IsAsciiDigit)) return false;
        int[] weights = [3, 7, 1];
        return routing.Select((digit, place) => (digit - '0') * weights[place % 3]).Sum() % 10 == 0;
    }
}
