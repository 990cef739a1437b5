using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Payments;

/// <summary>A payment method from what was typed: by API parameters or in a hosted page's form.</summary>
internal static class PaymentMethodInput
{
    /// <summary>From the parameters of `POST /v1/payment_methods` or from `payment_method_data`.</summary>
    public static JsonObject Read(Scope scope, JsonObject data)
    {
        foreach (var other in (string[])["card", "us_bank_account"])
        {
            if (data.Child(other) is not null && data.Text("type") is { } type && type != other)
                throw ApiError.BadParameter($"You passed `{other}`, but the type is {type}.", other);
        }
        var method = data.Text("type") switch
        {
            "card" => Card(scope, data.Child("card") ?? throw ApiError.MissingParameter("card")),
            "us_bank_account" => Bank(scope, data.Child("us_bank_account") ?? throw ApiError.MissingParameter("us_bank_account")),
            null => throw ApiError.MissingParameter("type"),
            var other => throw ApiError.Invalid($"The sandbox has cards and US bank accounts, not {other}.", "type"),
        };
        if (data.Child("billing_details") is { } details) Fill(method, details);
        if (data.Text("allow_redisplay") is { } show) method["allow_redisplay"] = show;
        Metadata.Merge(method, data);
        return method;
    }

    /// <summary>A card by its number; refuses impossible numbers and dates as a card network would (402).</summary>
    public static JsonObject CardFrom(Scope scope, string number, long month, long year)
    {
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        if (digits.Length is < 12 or > 19 || !PassesLuhn(digits))
            throw new CardError("incorrect_number", null, "Your card number is incorrect.").Refusal();
        if (month is < 1 or > 12) throw new CardError("invalid_expiry_month", null, "Your card's expiration month is invalid.").Refusal();
        var now = DateTimeOffset.FromUnixTimeSeconds(scope.Now);
        var fullYear = year < 100 ? 2000 + year : year;
        if (fullYear < now.Year || fullYear > now.Year + 50 || (fullYear == now.Year && month < now.Month))
            throw new CardError("invalid_expiry_year", null, "Your card's expiration year is invalid.").Refusal();
        var card = TestCards.OfNumber(digits)
            ?? throw new CardError("card_declined", "test_mode_live_card", "Your card was declined. Only test cards work here; 4242 4242 4242 4242 pays.").Refusal();
        return PaymentMethods.OfCard(scope, card, month, fullYear);
    }

    public static void Fill(JsonObject method, JsonObject details)
    {
        var kept = method.Child("billing_details")!;
        foreach (var (name, value) in details)
        {
            if (name == "address" && value is JsonObject address)
            {
                foreach (var (part, text) in address) kept["address"]![part] = text?.DeepClone();
            }
            else
            {
                kept[name] = value?.DeepClone();
            }
        }
    }

    private static JsonObject Card(Scope scope, JsonObject card)
    {
        if (card.Text("token") is { } token)
        {
            if (((string[])["number", "exp_month", "exp_year", "cvc"]).FirstOrDefault(card.ContainsKey) is { } typed)
                throw ApiError.BadParameter($"You may only specify one of these parameters: token, {typed}.", $"card[{typed}]");
            var known = TestCards.OfName(token) ?? TokenCard(scope, token);
            return PaymentMethods.OfCard(scope, known, 12, PaymentMethods.NextYear(scope));
        }
        return CardFrom(scope, card.Text("number") ?? throw ApiError.MissingParameter("card[number]"), card.Long("exp_month"), card.Long("exp_year"));
    }

    private static TestCard TokenCard(Scope scope, string token) =>
        scope.Find("token", token)?.Text("_card") is { } number
            ? TestCards.OfNumber(number)!
            : throw ApiError.Missing("token", token, "card[token]");

    private static JsonObject Bank(Scope scope, JsonObject bank)
    {
        var number = bank.Text("account_number") ?? throw ApiError.MissingParameter("us_bank_account[account_number]");
        var routing = bank.Text("routing_number") ?? throw ApiError.MissingParameter("us_bank_account[routing_number]");
        RequireBank(number, routing);
        return PaymentMethods.OfBank(scope, number, routing, bank.Text("account_type") ?? "checking", bank.Text("account_holder_type") ?? "individual");
    }

    /// <summary>Refuses numbers that no US bank has; <paramref name="parameter"/> names them in the refusal.</summary>
    public static void RequireBank(string number, string routing, string parameter = "us_bank_account")
    {
        if (routing.Length != 9 || !routing.All(char.IsAsciiDigit)) throw ApiError.Invalid("The routing number must have nine digits.", $"{parameter}[routing_number]", "routing_number_invalid");
        if (number.Length is < 4 or > 17 || !number.All(char.IsAsciiDigit)) throw ApiError.Invalid("The account number is invalid.", $"{parameter}[account_number]", "account_number_invalid");
    }

    private static bool PassesLuhn(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            if (i % 2 == 1) digit = digit > 4 ? (digit * 2) - 9 : digit * 2;
            sum += digit;
        }
        return sum % 10 == 0;
    }
}
