using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Payments;

/// <summary>What a capture may still say of the charge it takes.</summary>
internal static class CaptureTerms
{
    /// <summary>`transfer_data[amount]`: how much of the captured amount goes on to the destination that the charge named.</summary>
    public static void ApplyTransfer(Call call, JsonObject charge)
    {
        if (call.Parameters.Child("transfer_data") is not { } given || given.LongOrNull("amount") is not { } amount) return;
        if (charge.Child("transfer_data") is not { } kept)
            throw ApiError.BadParameter("This charge has no destination, so nothing of it can be transferred.", "transfer_data[amount]");
        if (charge.LongOrNull("application_fee_amount") is not null)
            throw ApiError.BadParameter("You may not provide both application_fee_amount and transfer_data[amount].", "transfer_data[amount]");
        var captured = call.Parameters.LongOrNull("amount") ?? call.Parameters.LongOrNull("amount_to_capture") ?? charge.Long("amount");
        if (amount < 0 || amount > captured)
            throw ApiError.BadParameter("The transfer amount must be less than or equal to the amount of the charge.", "transfer_data[amount]");
        kept["amount"] = amount;
    }
}
