using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Money;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Payments;

/// <summary>`POST /v1/charges`: a token or a customer's source is charged at once, without a payment intent. Nobody can be asked, so a card that wants 3-D Secure declines.</summary>
internal static class LegacyCharges
{
    private const string Decide = "charge.decide";
    private const string Expire = "charge.expire";

    public static void Register(ApiTable table)
    {
        table.Post("/v1/charges", Create);
        table.Due(Decide, Settle);
        table.Due(Expire, (scope, id) =>
        {
            if (scope.Find(Charges.Kind, id) is { } charge && !charge.Flag("captured") && !charge.Flag("refunded")) Charges.Expire(scope, charge);
        });
    }

    /// <summary>Takes a held charge that has no intent.</summary>
    public static void Capture(Scope scope, JsonObject charge, long? amountCents, long? applicationFeeCents)
    {
        if (charge.Flag("captured")) throw ApiError.State($"Charge {charge.Id()} has already been captured.", "charge_already_captured");
        if (charge.Flag("refunded")) throw ApiError.State($"Charge {charge.Id()} was released and can no longer be captured.", "charge_expired_for_capture");
        var amount = amountCents ?? charge.Long("amount");
        if (amount < 1 || amount > charge.Long("amount"))
            throw ApiError.Invalid($"The amount to capture must be between 1 and {charge.Long("amount")}.", "amount", "amount_too_large");
        if (applicationFeeCents is { } fee) charge["application_fee_amount"] = Math.Min(fee, amount);
        scope.Unschedule(Expire, charge.Id());
        Charges.CaptureLater(scope, charge, amount);
    }

    private static JsonObject Create(Call call)
    {
        var (scope, order) = (call.Scope, Order(call));
        var (method, source) = ChargeSources.Find(call, order);
        foreach (var check in scope.Work.Engine.Table.BeforeCharge) check(scope, order);
        var charge = Charges.Begin(scope, order, method);
        charge["payment_method"] = source.Id();
        charge["source"] = Rendering.Public(source);
        if (PaymentMethods.CardOf(method) is not { } card) return Debit(scope, charge, method);
        var error = card.Authentication is Authentication.Always or Authentication.UntilSetUp ? CardError.AuthenticationRequired : CardError.Of(card);
        if (error is not null)
        {
            Charges.Fail(scope, charge, error);
            throw error.Refusal(charge.Id());
        }
        var capture = !call.Has("capture") || call.Parameters.Flag("capture");
        Charges.Succeed(scope, charge, card, capture);
        if (!capture) scope.Schedule(Expire, charge.Id(), scope.Now + (long)scope.Options.Rules.HoldFor.TotalSeconds);
        return charge;
    }

    /// <summary>The request in the fields of an intent; `destination` and `application_fee` are the older names of two of them.</summary>
    private static JsonObject Order(Call call)
    {
        var amount = call.Parameters.LongOrNull("amount") ?? throw ApiError.MissingParameter("amount");
        PaymentIntents.RequireAmount(call.Scope, amount);
        var order = new JsonObject
        {
            ["amount"] = amount, ["currency"] = Amounts.Currency(call), ["customer"] = call.Text("customer"), ["metadata"] = Amounts.Metadata(call),
            ["application_fee_amount"] = call.Parameters.LongOrNull("application_fee_amount") ?? call.Parameters.LongOrNull("application_fee"),
        };
        call.Copy(order, "description", "on_behalf_of", "receipt_email", "shipping", "statement_descriptor", "statement_descriptor_suffix", "transfer_data", "transfer_group");
        if (call.Parameters.Child("destination") is { } older)
            order["transfer_data"] = new JsonObject { ["destination"] = older["account"]?.DeepClone(), ["amount"] = older["amount"]?.DeepClone() };
        return order;
    }

    private static JsonObject Debit(Scope scope, JsonObject charge, JsonObject method)
    {
        charge["_bank"] = method.Text("_bank");
        scope.Emit("charge.pending", charge);
        scope.Schedule(Decide, charge.Id(), scope.Now + (long)scope.Options.Rules.BankDebitAfter.TotalSeconds);
        return charge;
    }

    private static void Settle(Scope scope, string id)
    {
        if (scope.Find(Charges.Kind, id) is not { } charge || charge.Text("status") != "pending") return;
        if (TestBank.FailureOf(charge.Text("_bank")!) is { } code) Charges.Fail(scope, charge, CardError.OfBank(code));
        else Charges.Succeed(scope, charge, TestBank.ConsequenceOf(charge.Text("_bank")!), bypassesPending: false, capture: true);
    }
}
