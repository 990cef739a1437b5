using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Payments;

/// <summary>Cards as older clients save them on a customer: from a token, under an id of their own.</summary>
internal static class CardSources
{
    public const string Kind = "card";

    /// <summary>The card of a public test token (a fresh one each time) or of a token made here, which is used up. Not stored.</summary>
    public static JsonObject FromToken(Scope scope, string id)
    {
        if (TestCards.OfName(id) is { } card) return Describe(scope, card, 12, PaymentMethods.NextYear(scope));
        var token = scope.Refer("token", id, "source");
        if (token.Text("_card") is not { } number) throw ApiError.Invalid("This token doesn't stand for a card.", "source");
        if (token.Flag("used")) throw ApiError.State("You cannot use a Stripe token more than once.", "token_already_used", "source");
        token["used"] = true;
        return Describe(scope, TestCards.OfNumber(number)!, token.Child("card")!.Long("exp_month"), token.Child("card")!.Long("exp_year"));
    }

    /// <summary>The payment method that stands for a card.</summary>
    public static JsonObject AsPaymentMethod(Scope scope, JsonObject card)
    {
        if (scope.Find(PaymentMethods.Kind, card.Text("_payment_method")) is { } known) return known;
        var method = PaymentMethods.OfCard(scope, TestCards.OfNumber(card.Text("_card")!)!, card.Long("exp_month"), card.Long("exp_year"));
        method["customer"] = card.Text("customer");
        card["_payment_method"] = method.Id();
        return method;
    }

    public static JsonObject Describe(Scope scope, TestCard test, long month, long year)
    {
        var card = scope.Part(Kind, "card");
        card["_card"] = test.Number;
        card["brand"] = BrandOf(test);
        card["country"] = "US";
        card["cvc_check"] = "pass";
        card["exp_month"] = month;
        card["exp_year"] = year;
        card["fingerprint"] = Ids.AccountOf(test.Number)[5..];
        card["funding"] = test.IsDebit ? "debit" : "credit";
        card["last4"] = test.Last4;
        card["metadata"] = new JsonObject();
        card["regulated_status"] = "unregulated";
        return card;
    }

    private static string BrandOf(TestCard card) => card.Brand switch
    {
        "mastercard" => "MasterCard",
        "amex" => "American Express",
        "discover" => "Discover",
        _ => "Visa",
    };

    /// <summary>Refuses what only a card has, where something else is changed.</summary>
    public static void RequireCard(Call call, JsonObject source)
    {
        if (source.Kind() == Kind) return;
        string[] ofCards = ["address_city", "address_country", "address_line1", "address_line2", "address_state", "address_zip", "exp_month", "exp_year", "name"];
        if (Array.Find(ofCards, call.Has) is { } foreign) throw ApiError.BadParameter($"`{foreign}` is for cards, and this is a bank account.", foreign);
    }
}
