using System.Globalization;
using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Payments;

/// <summary>`/v1/tokens`: a card or a bank account behind an id that can be used once.</summary>
internal static class TokensApi
{
    public static void Register(ApiTable table)
    {
        table.Post("/v1/tokens", CreateToken);
        table.Get("/v1/tokens/{id}", call => call.Target("token"));
    }

    /// <summary>A parameter that the API takes as text and means as a number.</summary>
    public static long WholeNumber(string text, string parameter) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw ApiError.BadParameter($"Invalid integer: {text}", parameter, "parameter_invalid_integer");

    private static JsonObject CreateToken(Call call)
    {
        if (call.Parameters.Child("card") is { } card) return CardToken(call, card);
        var bank = call.Parameters.Child("bank_account") ?? throw ApiError.MissingParameter("bank_account");
        var number = bank.Text("account_number") ?? throw ApiError.MissingParameter("bank_account[account_number]");
        var routing = bank.Text("routing_number") ?? throw ApiError.MissingParameter("bank_account[routing_number]");
        PaymentMethodInput.RequireBank(number, routing, "bank_account");
        var token = NewToken(call, "btok", BankSources.Kind);
        token[BankSources.Kind] = BankSources.Account(call.Scope, number, routing, bank);
        return token;
    }

    private static JsonObject CardToken(Call call, JsonObject given)
    {
        var number = given.Text("number") ?? throw ApiError.MissingParameter("card[number]");
        var (month, year) = (Date(given, "exp_month"), Date(given, "exp_year"));
        var method = PaymentMethodInput.CardFrom(call.Scope, number, month, year);
        var card = CardSources.Describe(call.Scope, PaymentMethods.CardOf(method)!, month, method["card"]!.AsObject().Long("exp_year"));
        call.Scope.Remove(method);
        foreach (var name in (string[])["address_city", "address_country", "address_line1", "address_line2", "address_state", "address_zip", "currency", "name"])
        {
            if (given.ContainsKey(name)) card[name] = given[name]?.DeepClone();
        }
        var token = NewToken(call, "tok", CardSources.Kind);
        (token["_card"], token[CardSources.Kind]) = (card.Text("_card"), card);
        return token;
    }

    private static long Date(JsonObject card, string name) => card.LongOrNull(name)
        ?? WholeNumber(card.Text(name) ?? throw ApiError.MissingParameter($"card[{name}]"), $"card[{name}]");

    private static JsonObject NewToken(Call call, string prefix, string type)
    {
        var token = call.Scope.New("token", prefix);
        token["type"] = type;
        token["used"] = false;
        token["client_ip"] = "127.0.0.1";
        return token;
    }
}
