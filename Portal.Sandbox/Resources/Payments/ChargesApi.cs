using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Payments;

/// <summary>`/v1/charges`: read, annotate, capture. Most charges are made by payment intents.</summary>
internal static class ChargesApi
{
    public static void Register(ApiTable table)
    {
        table.Index(Charges.Kind, "customer", "payment_intent", "transfer_group", "metadata.*");
        table.Get("/v1/charges/search", call => Search.Page(call, Charges.Kind));
        table.Read("/v1/charges", Charges.Kind, "customer", "payment_intent", "transfer_group");
        table.Post("/v1/charges/{id}", Update);
        table.Post("/v1/charges/{id}/capture", Capture);
        LegacyCharges.Register(table);
    }

    private static JsonObject Update(Call call)
    {
        var charge = call.Target(Charges.Kind);
        if (call.Text("customer") is { } customer) charge["customer"] = Owner(call, charge, customer);
        call.Copy(charge, "description", "receipt_email", "shipping", "transfer_group", "fraud_details");
        if (charge.Child("fraud_details") is { } report && report["user_report"] is null) report.Remove("user_report");
        call.CopyMetadata(charge);
        call.Scope.EmitUpdate("charge.updated", charge);
        return charge;
    }

    /// <summary>A charge without a customer can be given one, once.</summary>
    private static string Owner(Call call, JsonObject charge, string customer) => charge.Text("customer") is null
        ? call.Scope.Refer("customer", customer, "customer").Id()
        : throw ApiError.Invalid("The customer of a charge cannot be changed once it is set.", "customer");

    private static JsonObject Capture(Call call)
    {
        var charge = call.Target(Charges.Kind);
        if (charge.Flag("captured")) throw ApiError.State($"Charge {charge.Id()} has already been captured.", "charge_already_captured");
        call.Copy(charge, "receipt_email", "statement_descriptor", "statement_descriptor_suffix", "transfer_group");
        CaptureTerms.ApplyTransfer(call, charge);
        var (amount, fee) = (call.Parameters.LongOrNull("amount"), call.Parameters.LongOrNull("application_fee_amount") ?? call.Parameters.LongOrNull("application_fee"));
        if (call.Scope.Find(PaymentIntents.Kind, charge.Text("payment_intent")) is { } intent) PaymentIntents.Capture(call.Scope, intent, amount, fee);
        else LegacyCharges.Capture(call.Scope, charge, amount, fee);
        return charge;
    }
}
