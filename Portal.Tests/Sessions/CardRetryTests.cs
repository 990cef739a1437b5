using Portal.Domain.Ledger;
using Portal.Domain.Sessions;
using Portal.Sessions;
using Stripe;
using Xunit;

namespace Portal.Tests.Sessions;

/// <summary>A card share that is refused: tries on days 1, 3 and 7, the pay link, and what an unpaid share means.</summary>
public sealed class CardRetryTests
{
    [Fact]
    public async Task A_declined_card_is_tried_after_1_3_and_7_days_and_then_the_share_is_unpaid()
    {
        await using var world = await SessionWorld.Start(card: "pm_card_chargeCustomerFail");
        var id = await world.Settled();
        var declined = await world.Booking(id);
        Assert.Equal((CardPartState.Declined, 1), (declined.CardPart, declined.CardAttempt));
        Assert.Equal(EmployerPartState.Sent, declined.EmployerPart);

        await world.Portal.Advance(TimeSpan.FromDays(2));
        Assert.Equal(2, (await world.Booking(id)).CardAttempt);
        await world.Portal.Advance(TimeSpan.FromDays(2));
        Assert.Equal(3, (await world.Booking(id)).CardAttempt);
        await world.Portal.Advance(TimeSpan.FromDays(4));
        var unpaid = await world.Booking(id);
        Assert.Equal((CardPartState.Unpaid, 4), (unpaid.CardPart, unpaid.CardAttempt));
        Assert.Equal("payment_owed", (await world.TryBook(await world.Slot())).Refusal!.Code);
        Assert.Equal(9_000, await world.StripeBalance(await world.ConnectedAccount()));
        Assert.Equal(await world.StripeBalance(), await world.Balance(AccountCode.Stripe(Portal.Domain.StripeAccountName.Platform)));
    }

    [Fact]
    public async Task Another_card_is_charged_on_the_next_try()
    {
        await using var world = await SessionWorld.Start(card: "pm_card_chargeCustomerFail");
        var id = await world.Settled();
        var second = await world.AddCard("pm_card_visa");
        await world.Portal.Advance(TimeSpan.FromDays(2));
        var booking = await world.Booking(id);
        Assert.Equal((CardPartState.Charged, second), (booking.CardPart, booking.PaymentMethodId));
        Assert.Equal(13_500, await world.StripeBalance(await world.ConnectedAccount()));
    }

    [Fact]
    public async Task A_bank_that_wants_the_employee_is_not_asked_again_and_the_pay_link_leads_to_Stripe_at_once()
    {
        await using var world = await SessionWorld.Start(card: "pm_card_authenticationRequired");
        var id = await world.Settled();
        var booking = await world.Booking(id);
        Assert.Equal((CardPartState.ActionRequired, 1, true), (booking.CardPart, booking.CardAttempt, booking.CanBePaidByLink));
        await world.Portal.Advance(TimeSpan.FromDays(4));
        Assert.Single((await new PaymentIntentService(world.Stripe).ListAsync(new PaymentIntentListOptions { Customer = await Customer(world) })).Data);
    }

    [Fact]
    public async Task Without_any_card_left_the_attempt_is_refused_before_Stripe_is_asked()
    {
        await using var world = await SessionWorld.Start();
        var id = await world.Held();
        await world.Change<int>(db => { foreach (var card in db.PaymentCards) card.Detached(world.Now); return Task.FromResult(0); });
        await world.Portal.Get<VerifyAttendance>().Handle(id, world.TherapistPerson, CancellationToken.None);
        await world.Portal.Advance(TimeSpan.FromHours(37));
        var booking = await world.Booking(id);
        Assert.Equal((CardPartState.Declined, ChargeCardPart.NoCard), (booking.CardPart, booking.DeclineCode));
    }

    private static async Task<string> Customer(SessionWorld world)
    {
        await using var db = world.Portal.Db();
        return db.StripeCustomerLinks.Single().CustomerId;
    }
}
