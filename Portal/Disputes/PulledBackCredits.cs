using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Credits;
using Portal.Domain.Disputes;
using Portal.Domain.Ledger;
using Portal.Ledger;
using Portal.Time;

namespace Portal.Disputes;

/// <summary>A bank took the payment of a credit order back, or gave it again: free credits go first, what was used is owed (rule funding-pulled-back).</summary>
public sealed class PulledBackCredits(PortalClock clock)
{
    /// <summary>Posts what isn't posted yet; null when recorded, else why it can't be yet.</summary>
    public async Task<string?> Handle(PortalDb db, Journal journal, int orderId, DisputeFacts facts, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(journal);
        ArgumentNullException.ThrowIfNull(facts);
        var order = await db.CreditOrders.SingleOrDefaultAsync(known => known.Id == orderId, ct);
        if (order is not { Status: CreditOrderStatus.Paid }) return $"Credit order {orderId} is not recorded as paid yet.";
        if (facts.Withdrawn is { } withdrawn && !await journal.Knows($"{facts.StripeId}:returned", ct)) await TakeBack(journal, order, facts.StripeId, withdrawn, ct);
        if (facts.Reinstated is { } returned && !await journal.Knows($"{facts.StripeId}:reinstated", ct))
        {
            var forgiven = order.CameBack(returned.GrossCents, clock.Now);
            await journal.Post(CreditPostings.OrderReinstated(order.Id, order.EmployerId, facts.StripeId, returned, forgiven, order.Currency), ct);
        }

        return null;
    }

    private async Task TakeBack(Journal journal, CreditOrder order, string disputeId, StripeMovement withdrawn, CancellationToken ct)
    {
        var free = await journal.Balance(AccountCode.Credits(order.EmployerId), order.Currency, ct);
        var entry = CreditPostings.OrderReturned(order.Id, order.EmployerId, disputeId, withdrawn, free, order.Currency);
        await journal.Post(entry, ct);
        order.PulledBack(withdrawn.GrossCents, entry.ChangeOf(AccountCode.ReceivableEmployer(order.EmployerId)), clock.Now);
    }
}
