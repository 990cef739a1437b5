using Portal.Payments.Webhooks;
using Stripe;

namespace Portal.Payments.Payouts;

/// <summary>Reads what became of a transfer.</summary>
internal static class TransferReading
{
    /// <summary>Everything that was taken back of a transfer, the oldest first, with its balance transactions.</summary>
    public static async Task<IReadOnlyList<TransferReversal>> ReversalsOf(StripeEvent received, string transferId, CancellationToken ct)
    {
        var reversals = new List<TransferReversal>();
        var options = new TransferReversalListOptions { Limit = 100, Expand = ["data.balance_transaction"] };
        await foreach (var reversal in new TransferReversalService(received.Client).ListAutoPagingAsync(transferId, options, received.ReadOptions, ct))
            reversals.Add(reversal);
        reversals.Reverse();
        return reversals;
    }
}
