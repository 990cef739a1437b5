using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Ledger;
using Portal.Domain.Payouts;
using Portal.Ledger;
using Portal.Time;

namespace Portal.Payouts;

/// <summary>Records what became of a payout's transfer, whether Stripe's answer or its event tells it first.</summary>
public sealed class RecordPayoutTransfer(PortalClock clock)
{
    /// <summary>It was made. False where the item is not here.</summary>
    public async Task<bool> Made(PortalDb db, Journal journal, int itemId, string transferId, StripeMovement movement, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(journal);
        if (await Find(db, itemId, ct) is not { } item) return false;
        if (item.Transferred(transferId, clock.Now))
            await journal.Post(PayoutPostings.ItemTransferred(item.Id, item.TherapistId, transferId, movement, await CurrencyOf(db, item, ct)), ct);
        return true;
    }

    /// <summary>Stripe refused it: the money is payable again.</summary>
    public async Task Refused(PortalDb db, Journal journal, int itemId, string reason, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(journal);
        if (await Find(db, itemId, ct) is { Status: PayoutItemStatus.Reserved } item && item.Refused(reason, clock.Now))
            await journal.Post(PayoutPostings.ItemRefused(item.Id, item.TherapistId, item.TransferCents, item.Attempt, await CurrencyOf(db, item, ct)), ct);
    }

    /// <summary>It was taken back at Stripe: what came back is payable again, and a later run pays it. False where the transfer is not recorded here.</summary>
    public async Task<bool> Reversed(PortalDb db, Journal journal, int itemId, string reversalId, StripeMovement reversal, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(journal);
        if (await Find(db, itemId, ct) is not { TransferId: not null } item) return false;
        await journal.Post(PayoutPostings.TransferReversed(item.Id, item.TherapistId, reversalId, reversal, await CurrencyOf(db, item, ct)), ct);
        return true;
    }

    private static Task<PayoutItem?> Find(PortalDb db, int itemId, CancellationToken ct) => db.PayoutItems.SingleOrDefaultAsync(item => item.Id == itemId, ct);

    private static Task<string> CurrencyOf(PortalDb db, PayoutItem item, CancellationToken ct) =>
        db.Therapists.Where(therapist => therapist.Id == item.TherapistId).Select(therapist => therapist.Currency).SingleAsync(ct);
}
