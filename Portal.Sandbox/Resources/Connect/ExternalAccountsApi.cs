using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Connect;

/// <summary>`/v1/accounts/{id}/external_accounts`.</summary>
internal static class ExternalAccountsApi
{
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
        var given = call.Parameters.Child("external_account") ?? FromToken(AccountDocument.Keeper(owner), call.Required("external_account"));
        if (given.Text("object") is not (null or "bank_account"))
            throw ApiError.BadParameter("This sandbox pays out to bank accounts only.", "external_account[object]");
        return BankAccounts.Add(owner, account, given, makeDefault, "external_account");
    }

    private static JsonObject List(Call call)
    {
        var account = AccountsApi.Target(call, "id");
        var banks = call.Text("object") == "card" ? [] : BankAccounts.Of(call.Scope.In(account.Id()));
        return Lists.Slice(call, banks);
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
        call.Copy(bank, "account_holder_name", "account_holder_type", "account_type");
        call.CopyMetadata(bank);
        if (call.Parameters.Flag("default_for_currency")) BankAccounts.MakeDefault(owner, bank);
        BankAccounts.Show(owner, account);
        owner.EmitUpdate("account.external_account.updated", bank);
        Verification.Refresh(owner);
        return bank;
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
        return new JsonObject { ["id"] = bank.Id(), ["object"] = BankAccounts.Kind, ["currency"] = bank.Text("currency"), ["deleted"] = true };
    }

    private static (Scope Owner, JsonObject Account, JsonObject Bank) Target(Call call)
    {
        var account = AccountsApi.Target(call, "accountId");
        var owner = call.Scope.In(account.Id());
        var bank = owner.Find(BankAccounts.Kind, call.Route("id"));
        return bank?.Text("account") == owner.Account ? (owner, account, bank!) : throw ApiError.Missing("external account", call.Route("id"));
    }

    /// <summary>The public test tokens, and tokens made by this sandbox.</summary>
    private static JsonObject FromToken(Scope platform, string token)
    {
        if (token is "btok_us_verified" or "btok_us")
            return new JsonObject { ["country"] = "US", ["routing_number"] = BankAccounts.TestRouting, ["account_number"] = BankAccounts.TestNumber };
        var bank = platform.Find("token", token)?.Child(BankAccounts.Kind) ?? throw ApiError.Missing("token", token, "external_account");
        var given = bank.Copy();
        given["account_number"] = bank.Text("_account_number") ?? "00000000" + bank.Text("last4");
        return given;
    }
}
