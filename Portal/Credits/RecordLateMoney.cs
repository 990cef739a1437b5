using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Ledger;
using Portal.Ledger;
using Portal.Notifications;
using Portal.Time;

namespace Portal.Credits;

/// <summary>Records that money which came after its order was closed has been given back, and tells who ordered.</summary>
public sealed class RecordLateMoney(PortalClock clock)
{
    /// <summary>The refund was made.</summary>
    public async Task Handle(PortalDb db, Journal journal, int orderId, string refundId, StripeMovement refund, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(journal);
        ArgumentNullException.ThrowIfNull(refund);
        var order = await db.CreditOrders.SingleAsync(stored => stored.Id == orderId, ct);
        await journal.Post(CreditPostings.UnappliedReturned(order.Id, order.EmployerId, refundId, refund, order.Currency), ct);
        if (order.UnappliedReturned(clock.Now).IsRefused) return;
        var recipient = await db.Members.Where(member => member.PersonId == order.OrderedByPersonId).Select(member => member.Email).FirstOrDefaultAsync(ct);
        if (recipient is null) return;
        var amount = new Money(refund.GrossCents, order.Currency);
        var body = $"""
            A payment of {amount} for order {order.Number} came after the order was closed. No credits were added, and we have sent the money back the way it came.

            Depending on your bank it takes five to ten days to arrive.
            """;
        await MailOutbox.Leave(db, new OutboxMail($"credit-order:{order.Id}:given-back", recipient, $"Order {order.Number}: {amount} given back", body, clock.Now), ct);
    }
}
