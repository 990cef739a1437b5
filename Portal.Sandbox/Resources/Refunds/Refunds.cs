using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Money;
using Portal.Sandbox.Resources.PlatformFees;
using Portal.Sandbox.Resources.Transfers;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Refunds;

/// <summary>Gives a customer's money back; the processing fee stays with Stripe unless the rules say otherwise.</summary>
internal static class Refunds
{
    public const string Kind = "refund";
    private const string BalancePart = "balance";
    private const string FeePart = "processing";

    /// <summary>Refunds part or all of a charge, and on request the same part of its transfer and application fee.</summary>
    public static JsonObject Make(Scope scope, JsonObject charge, RefundOrder order)
    {
        if (IsHold(charge)) return Release(scope, charge, order);
        var amount = Allowed(charge, order.Amount);
        Require(order, charge);
        var refund = Describe(scope, charge, amount, order);
        var type = charge.Id().StartsWith("py_", StringComparison.Ordinal) ? "payment_refund" : Kind;
        var settled = scope.Get("balance_transaction", charge.Text("balance_transaction")!);
        var fee = scope.Options.Rules.ProcessingFeeReturned ? -Due(charge, FeePart, amount, Fees.ChargedIn(settled)) : 0;
        var entry = Ledger.Record(scope, type, -Due(charge, BalancePart, amount, settled.Long("amount")), fee, settled.Text("currency")!, refund.Id(),
            Availability.With(scope, settled.Id()), $"REFUND FOR CHARGE{(charge.Text("description") is { } about ? $" ({about})" : "")}", exchangeRate: settled.DecimalOrNull("exchange_rate"));
        refund["balance_transaction"] = entry.Id();
        charge["amount_refunded"] = charge.Long("amount_refunded") + amount;
        charge["refunded"] = charge.Long("amount_refunded") == charge.Long("amount");
        if (order.ReverseTransfer) Reverse(scope, charge, refund);
        if (order.RefundApplicationFee) RefundFee(scope, charge, refund);
        scope.Emit("refund.created", refund);
        scope.EmitUpdate("charge.refunded", charge);
        RefundOutcome.Plan(scope, charge, refund);
        if (charge.Flag("refunded")) Disputes.Disputes.Settle(scope, charge);
        return refund;
    }

    /// <summary>A refund failed: what it took out of the balance counts as not refunded. The entry is the one it was recorded with.</summary>
    public static void Forget(JsonObject charge, JsonObject refund, JsonObject entry)
    {
        foreach (var (part, taken) in ((string, long)[])[(BalancePart, -entry.Long("amount")), (FeePart, -entry.Long("fee"))])
        {
            if (charge.LongOrNull($"_{part}_of") is not { } of) continue;
            charge[$"_{part}_of"] = of - refund.Long("amount");
            charge[$"_{part}_taken"] = charge.Long($"_{part}_taken") - taken;
        }
    }

    /// <summary>An authorised charge without an intent: only a refund can let it go.</summary>
    private static bool IsHold(JsonObject charge) =>
        charge.Text("status") == "succeeded" && !charge.Flag("captured") && !charge.Flag("refunded") && charge.Text("payment_intent") is null;

    /// <summary>Lets a hold go; no money has moved, so none comes back.</summary>
    private static JsonObject Release(Scope scope, JsonObject charge, RefundOrder order)
    {
        if (order.Amount is { } part && part != charge.Long("amount")) throw ApiError.Invalid("A charge that was not captured can only be refunded in full.", "amount");
        var refund = Describe(scope, charge, charge.Long("amount"), order);
        Payments.Charges.Release(charge);
        scope.Emit("refund.created", refund);
        scope.EmitUpdate("charge.refunded", charge);
        return refund;
    }

    private static long Allowed(JsonObject charge, long? asked)
    {
        if (charge.Text("source_transfer") is { } transfer)
            throw ApiError.Invalid($"{charge.Id()} came by the transfer {transfer}; its platform takes it back by reversing that.", "charge");
        if (charge.Text("status") != "succeeded" || !charge.Flag("captured"))
            throw ApiError.Invalid($"Charge {charge.Id()} has not been paid and cannot be refunded.", "charge");
        // What a smaller capture released counts as refunded already.
        var left = charge.Long("amount") - charge.Long("amount_refunded");
        if (left == 0) throw ApiError.State($"Charge {charge.Id()} has already been refunded.", "charge_already_refunded");
        if (charge.Flag("disputed") && charge.Text("_dispute") is not ("won" or "inquiry"))
            throw ApiError.State($"Charge {charge.Id()} has been charged back; cannot issue a refund.", "charge_disputed");
        return (asked ?? left) <= left
            ? asked ?? left
            : throw ApiError.Invalid($"Refund amount ({Amounts.Shown(asked!.Value)}) is greater than unrefunded amount on charge ({Amounts.Shown(left)})", "amount");
    }

    private static void Require(RefundOrder order, JsonObject charge)
    {
        if (order.ReverseTransfer && charge.Text("transfer") is null)
            throw ApiError.Invalid("Cannot reverse the transfer of a charge that does not have an associated transfer.", "reverse_transfer");
        if (order.RefundApplicationFee && charge.Text("application_fee") is null)
            throw ApiError.Invalid("Cannot refund the application fee of a charge that does not have one.", "refund_application_fee");
    }

    private static JsonObject Describe(Scope scope, JsonObject charge, long amount, RefundOrder order)
    {
        var refund = scope.New(Kind, charge.Id().StartsWith("py_", StringComparison.Ordinal) ? "pyr" : "re");
        refund["amount"] = amount;
        refund["charge"] = charge.Id();
        refund["currency"] = charge.Text("currency");
        refund["customer"] = charge.Text("customer");
        refund["destination_details"] = Destination(charge);
        refund["metadata"] = order.Metadata.Copy();
        refund["payment_intent"] = charge.Text("payment_intent");
        refund["payment_method"] = charge.Text("payment_method");
        refund["reason"] = order.Reason;
        refund["status"] = RefundOutcome.FirstStatus(charge);
        return refund;
    }

    /// <summary>Back to the card, or by bank transfer to the account that was debited.</summary>
    private static JsonObject Destination(JsonObject charge) => charge.TextAt("payment_method_details.type") == "us_bank_account"
        ? new JsonObject { ["type"] = "us_bank_transfer", ["us_bank_transfer"] = new JsonObject { ["reference"] = null, ["reference_status"] = null } }
        : new JsonObject { ["card"] = new JsonObject { ["type"] = "refund" }, ["type"] = "card" };

    /// <summary>Cumulative, so that parts add up to exactly the whole transfer.</summary>
    private static void Reverse(Scope scope, JsonObject charge, JsonObject refund)
    {
        var transfer = scope.Get(Transfers.Transfers.Kind, charge.Text("transfer")!);
        var due = Due(charge, "reversal", refund.Long("amount"), transfer.Long("amount"));
        due = Math.Min(due, transfer.Long("amount") - transfer.Long("amount_reversed"));
        if (due <= 0) return;
        var reversal = Reversals.Make(scope, transfer, due, new ReversalOrder { Refund = refund.Id() });
        refund["transfer_reversal"] = reversal.Id();
    }

    private static void RefundFee(Scope scope, JsonObject charge, JsonObject refund)
    {
        // The fee of a charge in a connected account lies with its platform.
        var platform = scope.Work.PlatformOf(scope.Account) is { } keeper ? scope.In(keeper) : scope;
        var fee = platform.Get(ApplicationFees.Kind, charge.Text("application_fee")!);
        var due = Due(charge, "fee_refund", refund.Long("amount"), fee.Long("amount"));
        due = Math.Min(due, fee.Long("amount") - fee.Long("amount_refunded"));
        if (due > 0) ApplicationFees.Refund(platform, fee, due, []);
    }

    /// <summary>The share of <paramref name="whole"/> that belongs to all refunds of this sort so far, less what earlier ones took.</summary>
    private static long Due(JsonObject charge, string sort, long amount, long whole)
    {
        var (refunded, taken) = ($"_{sort}_of", $"_{sort}_taken");
        charge[refunded] = charge.Long(refunded) + amount;
        var due = Proportion.Of(whole, charge.Long(refunded), charge.Long("amount_captured")) - charge.Long(taken);
        charge[taken] = charge.Long(taken) + due;
        return due;
    }
}
