using Microsoft.EntityFrameworkCore;
using Portal.Domain.Disputes;
using Portal.Payments.Webhooks;
using Portal.Tests.Sessions;
using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests.Disputes;

/// <summary>A disputed session: the platform bears amount and fee, the therapist keeps the money.</summary>
public sealed class SessionDisputeTests
{
    [Fact]
    public async Task A_lost_dispute_is_the_platforms_loss_whatever_order_its_events_come_in()
    {
        await using var world = await SessionWorld.Start();
        var booking = await world.Booking(await world.Settled());
        // Two ways at once: disorder, and each event twice.
        await SandboxFaults.Set(world.Portal.SandboxUrl, new { seed = 11, webhook_reorder = 1, webhook_duplicate = 1 });
        var dispute = await world.Portal.Dispute(booking.PaymentIntentId!);
        await world.Portal.Decide(dispute, "lose");
        await world.Portal.Advance(TimeSpan.FromMinutes(10));

        Assert.Equal(["clearing:dispute 5000", "stripe:platform -6500", "fee:dispute 1500"], await world.Portal.Entry($"{dispute}:withdrawn"));
        Assert.Equal(["loss:dispute 5000", "clearing:dispute -5000"], await world.Portal.Entry($"{dispute}:lost"));
        Assert.Equal(await world.StripeBalance(), await world.Portal.Balance("stripe:platform"));
        Assert.Equal(13_500, await world.Portal.Balance($"memo:connected:{world.TherapistId}"));
        await using var db = world.Portal.Db();
        var row = await db.Disputes.SingleAsync();
        Assert.Equal((DisputeStatus.Lost, $"booking:{booking.Id}", 5_000L, 1_500L), (row.Status, row.About, row.AmountCents, row.FeeCents));
        Assert.Empty(await db.WebhookOutcomes.Where(outcome => outcome.State != WebhookState.Processed && outcome.State != WebhookState.Ignored).ToListAsync());
    }

    [Fact]
    public async Task A_won_dispute_gives_the_amount_back_and_keeps_the_fee()
    {
        await using var world = await SessionWorld.Start();
        var booking = await world.Booking(await world.Settled());
        var dispute = await world.Portal.Dispute(booking.PaymentIntentId!);
        await world.Portal.Settle();
        Assert.Equal(5_000, await world.Portal.Balance("clearing:dispute"));
        await world.Portal.Decide(dispute, "win");
        await world.Portal.Settle();

        Assert.Equal(["stripe:platform 5000", "clearing:dispute -5000"], await world.Portal.Entry($"{dispute}:reinstated"));
        Assert.Equal(0, await world.Portal.Balance("clearing:dispute"));
        Assert.Equal(await world.StripeBalance(), await world.Portal.Balance("stripe:platform"));
    }

    [Fact]
    public async Task An_inquiry_moves_nothing()
    {
        await using var world = await SessionWorld.Start();
        var booking = await world.Booking(await world.Settled());
        var dispute = await world.Portal.Dispute(booking.PaymentIntentId!, inquiry: true);
        await world.Portal.Settle();

        Assert.Empty(await world.Portal.Entry($"{dispute}:withdrawn"));
        await using var db = world.Portal.Db();
        Assert.Equal(DisputeStatus.Inquiry, (await db.Disputes.SingleAsync()).Status);
    }
}
