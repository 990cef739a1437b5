using System.Globalization;
using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.Payments;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Pages;

/// <summary>The fields by which a person gives a card or a bank account, and reading them.</summary>
internal static class PaymentForm
{
    /// <summary>The fields; a bank account is offered where the request allows it. What was typed comes back after a refusal, except the card itself.</summary>
    public static string Fields(JsonObject typed, bool withBank, string? email = null)
    {
        var choice = withBank
            ? """
              <fieldset><legend>Pay with</legend>
              <label class="inline"><input type="radio" name="with" value="card" checked> Card</label>
              <label class="inline"><input type="radio" name="with" value="bank" id="with-bank"> US bank account</label>
              </fieldset>
              """
            : "";
        return $"""
            {(email is null ? "" : Input("email", "E-mail", email, "email", "email"))}
            {choice}
            <div class="card-fields">
            {Input("number", "Card number", "", "cc-number", hint: "4242 4242 4242 4242 pays")}
            <div class="row"><div>{Input("expiry", "Expiry (MM / YY)", "", "cc-exp", hint: "12 / 34")}</div><div>{Input("cvc", "Security code (CVC)", "", "cc-csc", hint: "123")}</div></div>
            {Input("name", "Name on card", typed.Text("name") ?? "", "cc-name", mode: "text")}
            </div>
            {(withBank ? BankFields(typed) : "")}
            """;
    }

    /// <summary>The payment method the form describes; refused with what a person can mend.</summary>
    public static JsonObject Read(Scope scope, PageVisit visit)
    {
        var method = visit.Field("with") == "bank" ? Bank(scope, visit) : Card(scope, visit);
        var name = visit.Field(visit.Field("with") == "bank" ? "holder" : "name");
        if (name.Length > 0) method["billing_details"]!["name"] = name;
        if (visit.Field("email").Length > 0) method["billing_details"]!["email"] = visit.Field("email");
        return method;
    }

    private static JsonObject Card(Scope scope, PageVisit visit)
    {
        if (visit.Field("number").Length == 0) throw ApiError.Invalid("Your card number is incomplete.");
        var expiry = visit.Field("expiry").Split('/', ' ', '-').Where(part => part.Length > 0).ToArray();
        if (expiry is [{ Length: 4 } together]) expiry = [together[..2], together[2..]];
        if (expiry.Length != 2 || !int.TryParse(expiry[0], CultureInfo.InvariantCulture, out var month) || !int.TryParse(expiry[1], CultureInfo.InvariantCulture, out var year))
            throw ApiError.Invalid("Your card's expiry date is incomplete. Write month and year, for example 12 / 34.");
        if (visit.Field("cvc") is not { Length: 3 or 4 } cvc || !cvc.All(char.IsAsciiDigit))
            throw ApiError.Invalid("Your card's security code is incomplete.");
        return PaymentMethodInput.CardFrom(scope, visit.Field("number"), month, year);
    }

    private static JsonObject Bank(Scope scope, PageVisit visit)
    {
        PaymentMethodInput.RequireBank(visit.Field("account"), visit.Field("routing"));
        if (visit.Field("holder").Length == 0) throw ApiError.Invalid("Write the name of the account's holder.");
        return PaymentMethods.OfBank(scope, visit.Field("account"), visit.Field("routing"), "checking", "individual");
    }

    private static string BankFields(JsonObject typed) => $"""
        <div class="bank-fields">
        {Input("holder", "Account holder", typed.Text("holder") ?? "", "name", mode: "text")}
        <div class="row"><div>{Input("routing", "Routing number", typed.Text("routing") ?? "", "off", hint: "110000000")}</div><div>{Input("account", "Account number", typed.Text("account") ?? "", "off", hint: "000123456789")}</div></div>
        <p class="muted">By paying you allow this one debit of your account. It takes some days.</p>
        </div>
        """;

    private static string Input(string name, string label, string value, string complete, string mode = "numeric", string hint = "") => $"""
        <label for="{name}">{label}</label>
        <input id="{name}" name="{name}" value="{Layout.Text(value)}" autocomplete="{complete}" inputmode="{mode}" placeholder="{hint}">
        """;
}
