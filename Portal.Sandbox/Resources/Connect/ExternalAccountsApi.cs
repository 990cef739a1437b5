using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Connect;

/// <summary>`/v1/accounts/{id}/external_accounts`.</summary>
internal static class ExternalAccountsApi
{
    private const string Parameter = "external_account";
    private const string One = "/v1/accounts/{accountId}/external_accounts/{id}";

    public static void Register(ApiTable table)
    {
        table.Get("/v1/accounts/{id}/external_accounts", List);
        table.Post("/v1/accounts/{id}/external_accounts", Create);
        table.Get(One, call => Target(call).Bank);
        table.Post(One, Update);
        table.Delete(One, Delete);
    }

    /// <summary>Adds what `external_account` names: fields of a bank account, or a token of one.</summary>
    public static JsonObject Add(Call call, JsonObject account, bool makeDefault)
    {
        var owner = call.Scope.In(account.Id());
        if (call.Text("external_account") is { } id && id.StartsWith("tok_", StringComparison.Ordinal)) return DebitCards.Add(owner, account, id, makeDefault, Parameter);
        var given = call.Parameters.Child("external_account") ?? FromToken(AccountDocument.Keeper(owner), call.Required("external_account"));
        if (given.Text("object") == DebitCards.Kind)
        {
            return given.Text("token") is { } token ? DebitCards.Add(owner, account, token, makeDefault, Parameter) : DebitCards.Add(owner, account, given, makeDefault, Parameter);
        }
        return BankAccounts.Add(owner, account, given, makeDefault, Parameter);
    }

    private static JsonObject List(Call call)
    {
        var account = AccountsApi.Target(call, "id");
        var kind = call.Text("object");
        return Lists.Slice(call, BankAccounts.Of(call.Scope.In(account.Id())).Where(bank => kind is null || bank.Kind() == kind).ToList());
    }

    private static JsonObject Create(Call call)
    {
        var account = AccountsApi.Target(call, "id");
        var bank = Add(call, account, call.Parameters.Flag("default_for_currency"));
        call.CopyMetadata(bank);
        BankAccounts.Show(call.Scope.In(account.Id()), account);
        Verification.Refresh(call.Scope.In(account.Id()));
        return bank;
    }

    private static JsonObject Update(Call call)
    {
        var (owner, account, bank) = Target(call);
        Payments.CardSources.RequireCard(call, bank);
        if (bank.Kind() == BankAccounts.Kind) call.Copy(bank, "account_holder_name", "account_holder_type", "account_type");
        else UpdateCard(call, bank);
        if (call.Parameters.At("documents.bank_account_ownership_verification.files") is JsonArray files)
        {
            foreach (var file in files) Files.Files.Require(owner, file!.GetValue<string>(), "documents[bank_account_ownership_verification][files]", "account_requirement", "additional_verification");
        }
        call.CopyMetadata(bank);
        if (call.Parameters.Flag("default_for_currency")) BankAccounts.MakeDefault(owner, bank);
        BankAccounts.Show(owner, account);
        owner.EmitUpdate("account.external_account.updated", bank);
        Verification.Refresh(owner);
        return bank;
    }

    private static void UpdateCard(Call call, JsonObject card)
    {
        call.Copy(card, "address_city", "address_country", "address_line1", "address_line2", "address_state", "address_zip", "name");
        foreach (var name in (string[])["exp_month", "exp_year"])
            if (call.Text(name) is { } text) card[name] = Payments.TokensApi.WholeNumber(text, name);
    }

    private static JsonObject Delete(Call call)
    {
        var (owner, account, bank) = Target(call);
        if (bank.Flag("default_for_currency") && account.Text("default_currency") == bank.Text("currency"))
            throw ApiError.Invalid("You cannot delete the default external account for your default currency. Please make another external account the default using the `default_for_currency` param, and then delete this one.");
        owner.Emit("account.external_account.deleted", bank);
        owner.Remove(bank);
        BankAccounts.Show(owner, account);
        Verification.Refresh(owner);
        return new JsonObject { ["id"] = bank.Id(), ["object"] = bank.Kind(), ["currency"] = bank.Text("currency"), ["deleted"] = true };
    }

    private static (Scope Owner, JsonObject Account, JsonObject Bank) Target(Call call)
    {
        var account = AccountsApi.Target(call, "accountId");
        var owner = call.Scope.In(account.Id());
        return BankAccounts.Find(owner, call.Route("id")) is { } bank ? (owner, account, bank) : throw ApiError.Missing("external account", call.Route("id"));
    }

    /// <summary>The public test tokens, and tokens made by this sandbox.</summary>
    private static JsonObject FromToken(Scope platform, string token)
    {
        if (token is "btok_us_verified" or "btok_us")
            return new JsonObject { ["country"] = "US", ["routing_number"] = BankAccounts.TestRouting, ["account_number"] = BankAccounts.TestNumber };
        var used = platform.Refer("token", token, Parameter);
        var given = used.Child(BankAccounts.Kind)?.Copy() ?? throw ApiError.Invalid("This token doesn't stand for a bank account.", Parameter);
        if (used.Flag("used")) throw ApiError.State("You cannot use a Stripe token more than once.", "token_already_used", Parameter);
        used["used"] = true;
        given["account_number"] = given.Text("_bank");
        return given;
    }
}
