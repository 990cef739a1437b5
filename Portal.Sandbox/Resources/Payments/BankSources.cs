using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Payments;

/// <summary>Bank accounts on a customer from a token (`/v1/tokens`, `/v1/customers/{id}/sources`), verified by two small deposits.</summary>
internal static class BankSources
{
    private const string Kind = "bank_account";
    private const string Path = "/v1/customers/{customerId}/sources/{id}";

    public static void Register(ApiTable table)
    {
        table.Index(Kind, "customer");
        table.Post("/v1/tokens", CreateToken);
        table.Get("/v1/tokens/{id}", call => call.Target("token"));
        table.Get("/v1/customers/{id}/sources", call => Lists.Slice(call, call.Scope.All(Kind, "customer", call.Target("customer").Id()).ToList()));
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

    private static JsonObject CreateToken(Call call)
    {
        if (call.Parameters.Child("card") is { } card) return CardToken(call, card);
        var bank = call.Parameters.Child("bank_account") ?? throw ApiError.MissingParameter("bank_account");
        var number = bank.Text("account_number") ?? throw ApiError.MissingParameter("bank_account[account_number]");
        var routing = bank.Text("routing_number") ?? throw ApiError.MissingParameter("bank_account[routing_number]");
        PaymentMethodInput.RequireBank(number, routing);
        var token = NewToken(call, "btok", Kind);
        token[Kind] = Account(call.Scope, number, routing, bank);
        return token;
    }

    private static JsonObject CardToken(Call call, JsonObject card)
    {
        var method = PaymentMethodInput.CardFrom(call.Scope, card.Text("number") ?? "", ToLong(card, "exp_month"), ToLong(card, "exp_year"));
        var token = NewToken(call, "tok", "card");
        token["_card"] = method.Text("_card");
        token["card"] = new JsonObject
        {
            ["id"] = Ids.New("card"), ["object"] = "card", ["brand"] = "Visa", ["last4"] = method["card"]!["last4"]!.DeepClone(),
            ["exp_month"] = ToLong(card, "exp_month"), ["exp_year"] = ToLong(card, "exp_year"), ["funding"] = "credit", ["metadata"] = new JsonObject(),
        };
        call.Scope.Remove(method);
        return token;
    }

    private static long ToLong(JsonObject card, string name) =>
        card.LongOrNull(name) ?? (long.TryParse(card.Text(name), System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : 0);

    private static JsonObject NewToken(Call call, string prefix, string type)
    {
        var token = call.Scope.New("token", prefix);
        token["type"] = type;
        token["used"] = false;
        token["client_ip"] = "127.0.0.1";
        return token;
    }

    private static JsonObject Account(Scope scope, string number, string routing, JsonObject given)
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
        account["fingerprint"] = Ids.AccountOf(number)[5..];
        account["status"] = "new";
        account["metadata"] = new JsonObject();
        return account;
    }

    private static JsonObject Add(Call call)
    {
        var customer = call.Target("customer");
        var source = call.Text("source") ?? throw ApiError.MissingParameter("source");
        var account = source is "btok_us_verified" or "btok_us"
            ? Account(call.Scope, TestBank.Good, TestBank.Routing, [])
            : Taken(call.Scope.Refer("token", source, "source"));
        if (source == "btok_us_verified") account["status"] = "verified";
        account["customer"] = customer.Id();
        Metadata.Merge(account, call.Parameters);
        call.Scope.Add(account);
        call.Scope.Emit("customer.source.created", account);
        return account;
    }

    private static JsonObject Taken(JsonObject token)
    {
        if (token.Text("type") != Kind) throw ApiError.Invalid("The sandbox takes bank account tokens here; cards are payment methods.", "source");
        if (token.Flag("used")) throw ApiError.State("You cannot use a Stripe token more than once.", "token_already_used", "source");
        token["used"] = true;
        return token.Child(Kind)!.Copy();
    }

    private static JsonObject Target(Call call)
    {
        var account = call.Target(Kind);
        return account.Text("customer") == call.Route("customerId") ? account : throw ApiError.Missing(Kind, account.Id());
    }

    private static JsonObject Update(Call call)
    {
        var account = Target(call);
        call.Copy(account, "account_holder_name", "account_holder_type");
        call.CopyMetadata(account);
        call.Scope.EmitUpdate("customer.source.updated", account);
        return account;
    }

    private static JsonObject Remove(Call call)
    {
        var account = Target(call);
        call.Scope.Emit("customer.source.deleted", account);
        call.Scope.Remove(account);
        return new JsonObject { ["id"] = account.Id(), ["object"] = Kind, ["deleted"] = true };
    }

    private static JsonObject Verify(Call call)
    {
        var account = Target(call);
        if (account.Text("status") == "verified") throw ApiError.State("This bank account has already been verified.", "bank_account_verified");
        var amounts = call.Parameters["amounts"] is JsonArray given ? given.Select(Documents.AsLong).OfType<long>().ToList() : [];
        if (!TestBank.Verifies(amounts))
            throw new ApiError(402, "card_error", "The amounts provided do not match the amounts that were sent to the bank account.", "payment_method_microdeposit_verification_amounts_mismatch");
        account["status"] = "verified";
        call.Scope.EmitUpdate("customer.source.updated", account);
        return account;
    }
}
