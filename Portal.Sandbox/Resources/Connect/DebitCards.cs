using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.Payments;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Connect;

/// <summary>Debit cards as destinations of payouts, in US dollars: 4000 0566 5566 5556 takes them, 4000 0567 5566 5555 declines them.</summary>
internal static class DebitCards
{
    public const string Kind = CardSources.Kind;
    public const string Failing = "4000056755665555";

    /// <summary>Adds a card from its fields; <paramref name="parameter"/> names them in a refusal.</summary>
    public static JsonObject Add(Scope owner, JsonObject account, JsonObject given, bool makeDefault, string parameter)
    {
        var number = given.Text("number") ?? throw ApiError.MissingParameter($"{parameter}[number]");
        var method = PaymentMethodInput.CardFrom(owner, number, given.Long("exp_month"), given.Long("exp_year"));
        var card = CardSources.Describe(owner, PaymentMethods.CardOf(method)!, given.Long("exp_month"), method.Child("card")!.Long("exp_year"));
        owner.Remove(method);
        foreach (var name in (string[])["address_city", "address_country", "address_line1", "address_line2", "address_state", "address_zip", "name"])
            if (given.ContainsKey(name)) card[name] = given[name]?.DeepClone();
        return Keep(owner, account, card, (given.Text("currency") ?? "usd").ToLowerInvariant(), makeDefault, parameter);
    }

    /// <summary>Adds the card of a token.</summary>
    public static JsonObject Add(Scope owner, JsonObject account, string token, bool makeDefault, string parameter) =>
        Keep(owner, account, CardSources.FromToken(AccountDocument.Keeper(owner), token), "usd", makeDefault, parameter);

    private static JsonObject Keep(Scope owner, JsonObject account, JsonObject card, string currency, bool makeDefault, string parameter)
    {
        if (card.Text("funding") != "debit")
            throw ApiError.BadParameter("This card doesn't appear to be a debit card. Only debit cards can be paid out to.", parameter, "invalid_card_type");
        if (currency != "usd") throw ApiError.BadParameter("Debit cards are paid out to in usd only.", $"{parameter}[currency]");
        card["account"] = owner.Account;
        card["available_payout_methods"] = new JsonArray("standard", "instant");
        card["currency"] = currency;
        card["default_for_currency"] = false;
        owner.Add(card);
        if (makeDefault || BankAccounts.DefaultFor(owner, currency) is null) BankAccounts.MakeDefault(owner, card);
        BankAccounts.Show(owner, account);
        owner.Emit("account.external_account.created", card);
        return card;
    }
}
