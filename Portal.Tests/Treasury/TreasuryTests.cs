using Portal.Domain;
using Portal.Payments;
using Portal.Tests.Sessions;
using Portal.Tests.Support;
using Stripe;
using Xunit;

namespace Portal.Tests.Treasury;

/// <summary>Our own money on its way from Stripe to our bank.</summary>
public sealed class TreasuryTests
{
    [Fact]
    public async Task A_payout_to_our_bank_is_in_clearing_until_it_arrives()
    {
        await using var world = await SessionWorld.Start();
        var payout = await PayOut(world, 10_000);
        await world.Portal.Settle();
        Assert.Equal(["clearing:bank 10000", "stripe:platform -10000"], await world.Portal.Entry($"{payout}:created"));
        Assert.Equal(10_000, await world.Portal.Balance("clearing:bank"));

        await world.Portal.Advance(TimeSpan.FromDays(6));
        Assert.Equal((0, 10_000), (await world.Portal.Balance("clearing:bank"), await world.Portal.Balance("bank")));
        Assert.Equal(await world.StripeBalance(), await world.Portal.Balance("stripe:platform"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public async Task A_payout_that_the_bank_returns_is_in_Stripes_balance_again_even_after_it_had_arrived(int days)
    {
        await using var world = await SessionWorld.Start();
        var payout = await PayOut(world, 10_000);
        await world.Portal.Advance(TimeSpan.FromDays(days));
        await world.Portal.FailPayout(payout);
        await world.Portal.Settle();

        Assert.Equal((0, 0), (await world.Portal.Balance("clearing:bank"), await world.Portal.Balance("bank")));
        Assert.Equal(await world.StripeBalance(), await world.Portal.Balance("stripe:platform"));
    }

    [Fact]
    public async Task A_top_up_leaves_our_bank_when_it_is_sent_and_is_in_Stripes_balance_when_it_arrives()
    {
        await using var world = await SessionWorld.Start();
        var client = world.Portal.Get<StripeAccounts>()[StripeAccountName.Platform];
        var topUp = (await new TopupService(client).CreateAsync(new TopupCreateOptions { Amount = 16_000, Currency = "usd" })).Id;
        await world.Portal.Settle();
        await world.Portal.Advance(TimeSpan.FromDays(10));

        Assert.Equal(["clearing:bank 16000", "bank -16000"], await world.Portal.Entry($"{topUp}:sent"));
        Assert.Equal(["stripe:platform 16000", "clearing:bank -16000"], await world.Portal.Entry($"{topUp}:succeeded"));
        Assert.Equal(await world.StripeBalance(), await world.Portal.Balance("stripe:platform"));
    }

    private static async Task<string> PayOut(SessionWorld world, long cents)
    {
        var client = world.Portal.Get<StripeAccounts>()[StripeAccountName.Platform];
        return (await new PayoutService(client).CreateAsync(new PayoutCreateOptions { Amount = cents, Currency = "usd" })).Id;
    }
}
