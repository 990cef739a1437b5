using Portal.Domain;
using Portal.Domain.Ledger;
using Portal.Domain.Sessions;
using Portal.Payments.Webhooks;
using Portal.Sessions;
using Portal.Tests.Support;
using Stripe;
using Xunit;

namespace Portal.Tests.Sessions;

/// <summary>The pay link of a share that the saved card refused: Stripe's hosted page, paid once.</summary>
public sealed class PayLinkTests
{
    [Fact]
    public async Task A_refused_share_is_paid_on_the_hosted_page_as_the_same_destination_charge()
    {
        await using var world = await SessionWorld.Start(card: "pm_card_authenticationRequired");
        var id = await world.Settled();
        var link = await Pay(world, id);
        Assert.Equal(link.Value, (await Pay(world, id)).Value);
        using var pages = new PaymentPages();
        await pages.PayByCard(link.Value);
        await world.Portal.Settle();

        var booking = await world.Booking(id);
        Assert.Equal(CardPartState.Charged, booking.CardPart);
        Assert.Equal(13_500, await world.StripeBalance(await world.ConnectedAccount()));
        Assert.Equal(1_500, await world.Balance(AccountCode.RevenueSession));
        Assert.Equal("nothing_to_pay", (await Pay(world, id)).Refusal!.Code);
        Assert.Equal(await world.StripeBalance(), await world.Balance(AccountCode.Stripe(StripeAccountName.Platform)));
    }

    [Fact]
    public async Task An_unpaid_share_keeps_from_booking_until_it_is_paid()
    {
        await using var world = await SessionWorld.Start(card: "pm_card_chargeCustomerFail");
        var id = await world.Settled();
        await world.Portal.Advance(TimeSpan.FromDays(8));
        Assert.Equal("payment_owed", (await world.TryBook(await world.Slot())).Refusal!.Code);
        using var pages = new PaymentPages();
        await pages.PayByCard((await Pay(world, id)).Value);
        await world.Portal.Settle();
        Assert.Equal(CardPartState.Charged, (await world.Booking(id)).CardPart);
        Assert.False((await world.TryBook(await world.Slot())).IsRefused);
    }

    [Fact]
    public async Task While_the_page_is_open_the_card_is_not_tried_again()
    {
        await using var world = await SessionWorld.Start(card: "pm_card_chargeCustomerFail");
        var id = await world.Settled();
        var retryAt = (await world.Booking(id)).NextAttemptAt!.Value;
        await world.Portal.Advance(retryAt.AddMinutes(-30) - world.Now);
        var link = (await Pay(world, id)).Value;
        await world.Portal.Advance(TimeSpan.FromMinutes(45));
        Assert.Equal((CardPartState.Declined, 1), ((await world.Booking(id)).CardPart, (await world.Booking(id)).CardAttempt));
        using var pages = new PaymentPages();
        await pages.PayByCard(link);
        await world.Portal.Advance(TimeSpan.FromDays(8));
        var booking = await world.Booking(id);
        Assert.Equal((CardPartState.Charged, 1), (booking.CardPart, booking.CardAttempt));
    }

    [Fact]
    public async Task A_share_that_is_paid_twice_all_the_same_goes_back_once()
    {
        await using var world = await SessionWorld.Start();
        var id = await world.Settled();
        var first = await world.Booking(id);
        // Nothing of ours pays twice; somebody at Stripe's dashboard might, with a copy of the payment.
        await new PaymentIntentService(world.Stripe).CreateAsync(new PaymentIntentCreateOptions
        {
            Amount = 5_000, Currency = "usd", PaymentMethod = "pm_card_visa", PaymentMethodTypes = ["card"], Confirm = true, ApplicationFeeAmount = 500,
            TransferData = new PaymentIntentTransferDataOptions { Destination = await world.ConnectedAccount() },
            Metadata = new Dictionary<string, string> { ["kind"] = "session", ["id"] = $"{id}" },
        });
        await world.Portal.Settle();

        Assert.Equal(first.PaymentIntentId, (await world.Booking(id)).PaymentIntentId);
        Assert.Equal(5_000, Assert.Single((await new RefundService(world.Stripe).ListAsync()).Data).Amount);
        Assert.Equal(1_500, await world.Balance(AccountCode.RevenueSession));
        Assert.Equal(13_500, await world.StripeBalance(await world.ConnectedAccount()));
        Assert.Equal(await world.StripeBalance(), await world.Balance(AccountCode.Stripe(StripeAccountName.Platform)));
        await using var db = world.Portal.Db();
        Assert.DoesNotContain(db.WebhookOutcomes.ToList(), outcome => outcome.State is WebhookState.Failing or WebhookState.Parked or WebhookState.Deferred);
    }

    private static Task<Result<string>> Pay(SessionWorld world, int id) =>
        world.Portal.Get<PaySession>().Handle(id, "https://portal.test/employee/sessions/1", world.Employee, CancellationToken.None);
}
