using Microsoft.EntityFrameworkCore;
using Portal.Domain.Sessions;
using Stripe;

namespace Portal.Tests.Faults.Flows;

/// <summary>Cardholders dispute sessions: one wins, one loses.</summary>
internal sealed class DisputeFlow(EventWorld world) : EventFlow(world)
{
    public override async Task Happen()
    {
        await using var db = World.Portal.Db();
        var charges = await db.Bookings.Where(booking => booking.CardPart == CardPartState.Charged && !db.SessionRefundOrders.Any(order => order.BookingId == booking.Id))
            .OrderBy(booking => booking.Id).Select(booking => booking.ChargeId!).Take(2).ToListAsync();
        foreach (var (charge, verdict) in charges.Zip(["win", "lose"]))
        {
            await World.AtStripe.Dispute(charge);
            var dispute = (await new DisputeService(World.AtStripe.Platform).ListAsync(new DisputeListOptions { Charge = charge })).Data.Single();
            await new DisputeService(World.AtStripe.Platform).UpdateAsync(dispute.Id, new DisputeUpdateOptions { Metadata = new() { ["seen"] = "yes" } });
            await World.AtStripe.Decide(dispute.Id, verdict);
        }
    }
}
