using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Payments;

/// <summary>`/v1/charges`: read, annotate, capture. Charges are made by payment intents.</summary>
internal static class ChargesApi
{
    public static void Register(ApiTable table)
    {
        table.Index(Charges.Kind, "customer", "payment_intent", "transfer_group", "metadata.*");
        table.Get("/v1/charges/search", call => Search.Page(call, Charges.Kind));
        table.Read("/v1/charges", Charges.Kind, "customer", "payment_intent", "transfer_group");
        table.Post("/v1/charges/{id}", Update);
        table.Post("/v1/charges/{id}/capture", Capture);
    }

    private static JsonObject Update(Call call)
    {
        var charge = call.Target(Charges.Kind);
        call.Copy(charge, "description", "receipt_email", "shipping", "transfer_group", "fraud_details");
        call.CopyMetadata(charge);
        call.Scope.EmitUpdate("charge.updated", charge);
        return charge;
    }

    private static JsonObject Capture(Call call)
    {
        var charge = call.Target(Charges.Kind);
        var intent = call.Scope.Get(PaymentIntents.Kind, charge.Text("payment_intent") ?? "");
        PaymentIntents.Capture(call.Scope, intent, call.Parameters.LongOrNull("amount"), call.Parameters.LongOrNull("application_fee_amount"));
        return charge;
    }
}
