using Portal.Payments.Webhooks;
using Portal.Tests.Sessions;
using Portal.Tests.Support;
using Stripe;
using Xunit;

namespace Portal.Tests.Reconciliation;

/// <summary>A portal with money of our bank in its Stripe account, in which every case leaves the books whole; made once for all cases.</summary>
public sealed class SuspenseWorld : IAsyncLifetime
{
    internal SessionWorld World { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        World = await SessionWorld.Start(budgetCents: 0);
        await new TopupService(World.Stripe).CreateAsync(new TopupCreateOptions { Amount = 50_000, Currency = "usd" });
        await World.Portal.Advance(TimeSpan.FromDays(7));
        Assert.Equal(50_000, await World.Portal.Balance("stripe:platform"));
    }

    public async Task DisposeAsync() => await World.DisposeAsync();

    /// <summary>Missed events are looked for once.</summary>
    internal async Task Sweep()
    {
        World.Portal.Get<EventSweepOptions>().Every = TimeSpan.FromHours(1);
        await World.Portal.Settle();
        World.Portal.Get<EventSweepOptions>().Every = TimeSpan.Zero;
        await World.Portal.Settle();
    }
}
