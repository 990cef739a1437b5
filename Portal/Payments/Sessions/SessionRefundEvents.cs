using Portal.Payments.Payouts;
using Portal.Payments.Refunds;
using Portal.Payments.Webhooks;
using Portal.Sessions;
using Stripe;

namespace Portal.Payments.Sessions;

/// <summary>What events of refunds and transfers mean for sessions.</summary>
public sealed class SessionRefundEvents(FailedRefunds others, RecordCardRefund refunded, RecordEmployerPart employerPart, RecordEmployerReturn employerReturn)
{
    /// <summary>Something of a charge was refunded, or a refund of it changed: every refund of it is brought up to date.</summary>
    public async Task<EventAction> OfCharge(StripeEvent received, string? chargeId, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        if (chargeId is null) return StripeEvent.Ignore("It belongs to no charge.");
        if (received.ReadOptions.StripeAccount is not null) return StripeEvent.Ignore("It is the therapist's side of a refund, which is recorded whole.");
        var charge = await new ChargeService(received.Client).GetAsync(chargeId, null, received.ReadOptions, ct);
        if (StripeMark.Of(charge) is not { Kind: StripeMark.Session, Number: var bookingId }) return await others.OfCharge(received, chargeId, ct);
        var made = new List<CardRefundMade>();
        foreach (var id in await RefundReading.OfCharge(received.Client, chargeId, ct)) made.Add(await RefundReading.Read(received.Client, id, ct));
        return async (db, journal) =>
        {
            foreach (var refund in made)
                if (await refunded.Handle(db, journal, bookingId, refund, ct) is { } notYet) return Handled.NotYet(notYet);
            return Handled.Processed;
        };
    }

    /// <summary>The therapist's share of the employer's part was sent.</summary>
    public async Task<EventAction> Sent(StripeEvent received, string transferId, int bookingId, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        var transfer = await new TransferService(received.Client).GetAsync(
            transferId, new TransferGetOptions { Expand = ["balance_transaction"] }, received.ReadOptions, ct);
        var movement = transfer.BalanceTransaction.Movement(transfer.Id);
        return async (db, journal) => await employerPart.Sent(db, journal, bookingId, transfer.Id, movement, ct)
            ? Handled.Processed : Handled.NotYet($"Session {bookingId} is not here yet.");
    }

    /// <summary>A transfer of an employer's part was reversed, whole or in part.</summary>
    public async Task<EventAction> Reversed(StripeEvent received, string transferId, int bookingId, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        var reversals = await TransferReading.ReversalsOf(received, transferId, ct);
        return async (db, journal) =>
        {
            var ours = 0;
            foreach (var reversal in reversals)
            {
                // Made in Stripe's dashboard: no order of ours will ever come.
                if (reversal.Number("step") is not { } step) continue;
                if (!await employerReturn.Reversed(db, journal, bookingId, step, reversal.Id, reversal.BalanceTransaction.Movement(reversal.Id), ct))
                    return Handled.NotYet($"The order of reversal {reversal.Id} is not here yet.");
                ours++;
            }

            return ours > 0 ? Handled.Processed : Handled.Ignored("Nobody here ordered it: it is an exception of the next reconciliation.");
        };
    }
}
