using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Payments;

/// <summary>`/v1/customers/{id}/sources`: bank accounts from a token, verified by two small deposits, and cards as older clients save them.</summary>
internal static class BankSources
{
    public const string Kind = "bank_account";
    private const string Path = "/v1/customers/{customerId}/sources/{id}";

    public static void Register(ApiTable table)
    {
        table.Index(Kind, "customer");
        table.Index(CardSources.Kind, "customer");
        table.Get("/v1/customers/{id}/sources", List);
        table.Post("/v1/customers/{id}/sources", Add);
        table.Get(Path, Target);
        table.Post(Path, Update);
        table.Delete(Path, Remove);
        table.Post(Path + "/verify", Verify);
    }

    /// <summary>The payment method that stands for a verified bank account, under an id of its own.</summary>
    public static JsonObject AsPaymentMethod(Scope scope, JsonObject account)
    {
        if (account.Text("status") != "verified")
            throw ApiError.State("The bank account must be verified before it can be charged.", "bank_account_unverified", "payment_method");
        if (scope.Find(PaymentMethods.Kind, account.Text("_payment_method")) is { } known) return known;
        var method = PaymentMethods.OfBank(scope, account.Text("_bank")!, account.Text("routing_number")!, "checking", account.Text("account_holder_type") ?? "company");
        method["customer"] = account.Text("customer");
        account["_payment_method"] = method.Id();
        return method;
    }

    public static JsonObject Account(Scope scope, string number, string routing, JsonObject given)
    {
        var account = scope.Part(Kind, "ba");
        account["_bank"] = number;
        account["routing_number"] = routing;
        account["last4"] = number[^4..];
        account["bank_name"] = "STRIPE TEST BANK";
        account["country"] = given.Text("country") ?? "US";
        account["currency"] = given.Text("currency") ?? "usd";
        account["account_holder_name"] = given.Text("account_holder_name");
        account["account_holder_type"] = given.Text("account_holder_type");
        account["account_type"] = given.Text("account_type");
        account["fingerprint"] = Ids.AccountOf(number)[5..];
        account["status"] = "new";
        account["metadata"] = new JsonObject();
        return account;
    }

    private static JsonObject List(Call call)
    {
        var (customer, kind) = (call.Target("customer").Id(), call.Text("object"));
        var all = (kind is null or Kind ? call.Scope.All(Kind, "customer", customer) : [])
            .Concat(kind is null or CardSources.Kind ? call.Scope.All(CardSources.Kind, "customer", customer) : []);
        return Lists.Slice(call, all.ToList());
    }

    private static JsonObject Add(Call call)
    {
        var customer = call.Target("customer");
        var source = Made(call, call.Text("source") ?? throw ApiError.MissingParameter("source"));
        source["customer"] = customer.Id();
        Metadata.Merge(source, call.Parameters);
        call.Scope.Add(source);
        call.Scope.Emit("customer.source.created", source);
        if (customer.Text("default_source") is not null) return source;
        customer["default_source"] = source.Id();
        call.Scope.EmitUpdate("customer.updated", customer);
        return source;
    }

    /// <summary>The card or bank account of a token. A card that declines refuses to be saved.</summary>
    private static JsonObject Made(Call call, string token)
    {
        if (token is "btok_us_verified" or "btok_us")
        {
            var account = Account(call.Scope, TestBank.Good, TestBank.Routing, []);
            if (token == "btok_us_verified") account["status"] = "verified";
            return account;
        }
        if (token.StartsWith("btok_", StringComparison.Ordinal)) return Taken(call.Scope.Refer("token", token, "source"));
        var card = CardSources.FromToken(call.Scope, token);
        var checks = !call.Has("validate") || call.Parameters.Flag("validate");
        return checks && TestCards.OfNumber(card.Text("_card")!) is { Declines: true, CanBeSaved: false } declining ? throw CardError.Of(declining)!.Refusal() : card;
    }

    private static JsonObject Taken(JsonObject token)
    {
        if (token.Text("type") != Kind) throw ApiError.Invalid("This token doesn't stand for a bank account.", "source");
        if (token.Flag("used")) throw ApiError.State("You cannot use a Stripe token more than once.", "token_already_used", "source");
        token["used"] = true;
        return token.Child(Kind)!.Copy();
    }

    private static JsonObject Target(Call call)
    {
        var source = call.Scope.Find(call.Route("id"));
        return source?.Kind() is Kind or CardSources.Kind && source.Text("customer") == call.Route("customerId")
            ? source
            : throw ApiError.Missing("source", call.Route("id"));
    }

    private static JsonObject Update(Call call)
    {
        var source = Target(call);
        var names = source.Kind() == Kind
            ? (string[])["account_holder_name", "account_holder_type"]
            : ["address_city", "address_country", "address_line1", "address_line2", "address_state", "address_zip", "name"];
        CardSources.RequireCard(call, source);
        call.Copy(source, names);
        foreach (var name in (string[])["exp_month", "exp_year"])
        {
            if (source.Kind() == CardSources.Kind && call.Text(name) is { } text) source[name] = TokensApi.WholeNumber(text, name);
        }
        call.CopyMetadata(source);
        call.Scope.EmitUpdate("customer.source.updated", source);
        return source;
    }

    private static JsonObject Remove(Call call)
    {
        var source = Target(call);
        call.Scope.Emit("customer.source.deleted", source);
        call.Scope.Remove(source);
        var customer = call.Scope.Get("customer", call.Route("customerId"));
        if (customer.Text("default_source") == source.Id())
        {
            customer["default_source"] = call.Scope.Find(List(call.Scope, customer.Id()).FirstOrDefault())?.Id();
            call.Scope.EmitUpdate("customer.updated", customer);
        }
        return new JsonObject { ["id"] = source.Id(), ["object"] = source.Kind(), ["deleted"] = true };
    }

    private static IEnumerable<string> List(Scope scope, string customer) =>
        scope.All(Kind, "customer", customer).Concat(scope.All(CardSources.Kind, "customer", customer)).Select(source => source.Id());

    private static JsonObject Verify(Call call)
    {
        var account = Target(call);
        if (account.Kind() != Kind) throw ApiError.Invalid("Only bank accounts are verified by small deposits.");
        if (account.Text("status") == "verified") throw ApiError.State("This bank account has already been verified.", "bank_account_verified");
        var amounts = call.Parameters["amounts"] is JsonArray given ? given.Select(Documents.AsLong).OfType<long>().ToList() : [];
        if (!TestBank.Verifies(amounts))
            throw new ApiError(402, "card_error", "The amounts provided do not match the amounts that were sent to the bank account.", "payment_method_microdeposit_verification_amounts_mismatch");
        account["status"] = "verified";
        call.Scope.EmitUpdate("customer.source.updated", account);
        return account;
    }
}
