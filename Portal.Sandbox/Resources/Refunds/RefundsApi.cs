using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Money;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Refunds;

/// <summary>`/v1/refunds`, and a charge's refunds when expanded.</summary>
internal static class RefundsApi
{
    public static void Register(ApiTable table)
    {
        table.Index(Refunds.Kind, "charge", "payment_intent");
        table.Read("/v1/refunds", Refunds.Kind, "charge", "payment_intent");
        table.Post("/v1/refunds", Create);
        table.Post("/v1/refunds/{id}", Update);
        table.Post("/v1/refunds/{id}/cancel", call => throw ApiError.Invalid(
            $"You can't cancel a refund unless it requires action; {call.Target(Refunds.Kind).Id()} is {call.Target(Refunds.Kind).Text("status")}."));
        table.Includables["charge.refunds"] = (scope, charge) =>
            Documents.ListOf($"/v1/charges/{charge.Id()}/refunds", scope.All(Refunds.Kind, "charge", charge.Id()).Take(10).Select(Rendering.Public));
        RefundOutcome.Register(table);
    }

    private static JsonObject Create(Call call) => Refunds.Make(call.Scope, Charge(call), new RefundOrder
    {
        Amount = Amounts.Optional(call),
        Reason = call.Text("reason"),
        ReverseTransfer = call.Parameters.Flag("reverse_transfer"),
        RefundApplicationFee = call.Parameters.Flag("refund_application_fee"),
        Metadata = Amounts.Metadata(call),
    });

    private static JsonObject Charge(Call call)
    {
        if (call.Text("charge") is { } id) return call.Scope.Refer("charge", id, "charge");
        if (call.Text("payment_intent") is not { } intentId)
            throw ApiError.BadParameter("One of the following params should be provided for this request: payment_intent or charge.", "charge", "parameter_missing");
        var intent = call.Scope.Refer("payment_intent", intentId, "payment_intent");
        return call.Scope.Find("charge", intent.Text("latest_charge"))
            ?? throw ApiError.State($"This PaymentIntent ({intentId}) does not have a successful charge to refund.", "payment_intent_unexpected_state", "payment_intent");
    }

    private static JsonObject Update(Call call)
    {
        var refund = call.Target(Refunds.Kind);
        call.CopyMetadata(refund);
        call.Scope.EmitUpdate("refund.updated", refund);
        return refund;
    }
}
