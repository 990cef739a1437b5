using Stripe;

namespace Portal.Tests.Faults.Flows;

/// <summary>Our own money between Stripe and our bank: a payout, and top-ups that arrive, fail, are cancelled and are pulled back.</summary>
internal sealed class TreasuryFlow(EventWorld world) : EventFlow(world)
{
    public override async Task Happen()
    {
        var topUps = new TopupService(World.AtStripe.Platform);
        await new PayoutService(World.AtStripe.Platform).CreateAsync(new PayoutCreateOptions { Amount = 1_500, Currency = "usd" });
        var pulledBack = await topUps.CreateAsync(new TopupCreateOptions { Amount = 4_000, Currency = "usd" });
        await World.Portal.Advance(EventWorld.TopUpTakes);
        await World.AtStripe.TopUp(pulledBack.Id, "reverse");
        await topUps.CreateAsync(new TopupCreateOptions { Amount = 1_000, Currency = "usd" });
        var failing = await topUps.CreateAsync(new TopupCreateOptions { Amount = 2_000, Currency = "usd" });
        await World.AtStripe.TopUp(failing.Id, "fail");
        var cancelled = await topUps.CreateAsync(new TopupCreateOptions { Amount = 3_000, Currency = "usd" });
        await topUps.CancelAsync(cancelled.Id);
        await World.Portal.Advance(EventWorld.TopUpTakes);
    }
}
