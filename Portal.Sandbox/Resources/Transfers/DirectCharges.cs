using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Money;
using Portal.Sandbox.Resources.Connect;
using Portal.Sandbox.Resources.PlatformFees;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Transfers;

/// <summary>A charge made in a connected account itself (`Stripe-Account`): the account bears Stripe's fee, and the platform may take one of its own.</summary>
internal static class DirectCharges
{
    public static void Register(ApiTable table)
    {
        table.BeforeCharge.Add(Check);
        table.AfterCharge.Add(TakeFee);
    }

    /// <summary>Whether charges of this scope are made in a connected account.</summary>
    public static bool Applies(Scope scope) => scope.Work.PlatformOf(scope.Account) is not null;

    /// <summary>Refuses an account that may not take payments, and a fee larger than the charge.</summary>
    private static void Check(Scope owner, JsonObject charge)
    {
        if (!Applies(owner)) return;
        if (AccountDocument.Own(owner).TextAt("capabilities.card_payments") != "active")
            throw ApiError.Invalid("Your account cannot currently make charges: it needs the `card_payments` capability to be active.");
        if (charge.LongOrNull("application_fee_amount") is { } fee && (fee < 0 || fee > charge.Long("amount")))
            throw ApiError.Invalid("The application fee must be less than or equal to the amount of the charge.", "application_fee_amount");
    }

    /// <summary>Moves the application fee of a captured charge to the platform. A smaller capture caps it.</summary>
    private static void TakeFee(Scope owner, JsonObject charge)
    {
        if (owner.Work.PlatformOf(owner.Account) is not { } account || charge.Text("application_fee") is not null) return;
        var platform = owner.In(account);
        charge["application"] = ApplicationFees.ApplicationOf(platform);
        var (captured, entry) = (charge.Long("amount_captured"), owner.Get("balance_transaction", charge.Text("balance_transaction")!));
        var fee = Math.Min(charge.Long("application_fee_amount"), captured);
        if (fee <= 0) return;
        Ledger.AddFee(owner, entry, Proportion.Of(entry.Long("amount"), fee, captured), "application_fee", ApplicationFees.ApplicationOf(platform));
        ApplicationFees.Take(platform, owner, charge, fee, charge.Text("currency")!, originating: null);
    }
}
