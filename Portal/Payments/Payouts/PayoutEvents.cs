using Microsoft.EntityFrameworkCore;
using Portal.Domain.Payouts;
using Portal.Payments.Sessions;
using Portal.Payments.Treasury;
using Portal.Payments.Webhooks;
using Portal.Payouts;
using Stripe;

namespace Portal.Payments.Payouts;

/// <summary>What Stripe tells of payouts: transfers into therapists' accounts, and their payouts to the bank.</summary>
public sealed class PayoutEvents(RecordPayoutTransfer transfers, RecordBankPayout payouts, TreasuryEvents treasury)
{
    private static readonly PayoutGetOptions WithFee = new() { Expand = [PayoutReading.Booked] };

    /// <summary>
    /// A bank payout was created, left, arrived, failed or was cancelled. It is read again, so that late events tell the present, and with
    /// its balance transaction, which an event doesn't carry.
    /// </summary>
    public async Task<EventAction> Changed(StripeEvent received, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        if (received.Event.Account is not { Length: > 0 } account) return await treasury.PayoutChanged(received, ct);
        var payout = await new PayoutService(received.Client).GetAsync(received.Object<Payout>().Id, WithFee, received.ReadOptions, ct);
        return async (db, journal) =>
        {
            var therapistId = await db.Therapists.Where(therapist => therapist.ConnectedAccount == account).Select(therapist => (int?)therapist.Id).SingleOrDefaultAsync(ct);
            if (therapistId is null) return Handled.NotYet($"No therapist has the account {account}.");
            var facts = Facts(payout, therapistId.Value);
            if (await RecordBankPayout.IsAhead(db, facts, ct)) return Handled.NotYet($"The transfer of payout item {facts.ItemId} is not recorded yet.");
            await payouts.Handle(db, journal, facts, ct);
            return Handled.Processed;
        };
    }

    /// <summary>A transfer of a payout run was made.</summary>
    /// <param name="itemId">The run's item.</param>
    /// <param name="transferId">Stripe's transfer.</param>
    /// <param name="received">The event.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<EventAction> Transferred(int itemId, string transferId, StripeEvent received, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        var options = new TransferGetOptions { Expand = ["balance_transaction"] };
        var transfer = SendPayoutTransfer.Read(await new TransferService(received.Client).GetAsync(transferId, options, received.ReadOptions, ct));
        return async (db, journal) => await transfers.Made(db, journal, itemId, transfer.TransferId, transfer.Movement, ct)
            ? Handled.Processed
            : Handled.NotYet($"Payout item {itemId} is not here yet.");
    }

    /// <summary>A transfer of a payout run was taken back at Stripe, whole or in part: what came back is payable again.</summary>
    /// <param name="itemId">The run's item.</param>
    /// <param name="transferId">Stripe's transfer.</param>
    /// <param name="received">The event.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<EventAction> Reversed(int itemId, string transferId, StripeEvent received, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        var reversals = await TransferReading.ReversalsOf(received, transferId, ct);
        return async (db, journal) =>
        {
            foreach (var reversal in reversals)
                if (!await transfers.Reversed(db, journal, itemId, reversal.Id, reversal.BalanceTransaction.Movement(reversal.Id), ct))
                    return Handled.NotYet($"The transfer of payout item {itemId} is not recorded yet.");
            return Handled.Processed;
        };
    }

    private static BankPayoutFacts Facts(Payout payout, int therapistId)
    {
        var status = payout.BankStatus();
        var reason = status switch
        {
            BankPayoutStatus.Failed => BankFailureWords.OfFailure(payout.FailureCode, payout.FailureMessage),
            BankPayoutStatus.Cancelled => BankFailureWords.Cancelled,
            _ => null,
        };
        var itemId = StripeMark.Of(payout) is { Kind: StripeMark.Payout, Number: > 0 and var number } ? number : (int?)null;
        return new BankPayoutFacts(
            therapistId, payout.Id, payout.Amount, payout.FeeCents(), payout.Currency, status, new DateTimeOffset(payout.ArrivalDate, TimeSpan.Zero), reason, itemId);
    }
}
