using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Domain.Ledger;
using Portal.Domain.Sessions;
using Portal.Payments.Operations;
using Portal.Payments.Webhooks;
using Portal.Sessions;
using Portal.Tests.Sessions;
using Portal.Tests.Support;
using Stripe;
using Xunit;

namespace Portal.Tests.Faults;

/// <summary>A session of $150, $100 of it from the employer, while things go wrong between the portal and Stripe.</summary>
public sealed class SessionFaultTests
{
    [Theory]
    [InlineData("rate_limited")]
    [InlineData("error_before")]
    [InlineData("error_after")]
    [InlineData("lost_response")]
    public async Task Whatever_goes_wrong_with_a_write_the_session_is_paid_once_and_to_the_cent(string fault)
    {
        await using var world = await SessionWorld.Start();
        var id = await world.Held();
        await world.Portal.Get<VerifyAttendance>().Handle(id, world.TherapistPerson, CancellationToken.None);
        await SandboxFaults.Next(world.Portal.SandboxUrl, fault, "/v1/payment_intents", "/v1/transfers");
        await world.Portal.Advance(TimeSpan.FromHours(40));
        await PaidOnce(world, id);
    }

    [Fact]
    public async Task Webhooks_that_come_twice_late_and_in_any_order_book_everything_once()
    {
        await using var world = await SessionWorld.Start();
        await SandboxFaults.Set(world.Portal.SandboxUrl, new { seed = 7, webhook_duplicate = 1.0, webhook_reorder = 1.0, webhook_delay = 0.5, webhook_delay_ms = 3_000 });
        var id = await world.Settled();
        await world.Portal.Advance(TimeSpan.FromHours(1));
        await PaidOnce(world, id);
        await using var db = world.Portal.Db();
        Assert.Empty(await db.WebhookOutcomes.Where(outcome => outcome.State != WebhookState.Processed && outcome.State != WebhookState.Ignored).ToListAsync());
    }

    [Fact]
    public async Task Five_workers_who_settle_a_session_at_once_send_and_charge_once()
    {
        await using var world = await SessionWorld.Start();
        var id = await world.Held();
        await world.Portal.Get<VerifyAttendance>().Handle(id, world.TherapistPerson, CancellationToken.None);
        await world.Portal.Get<Portal.Payments.LocalStripe.SandboxControl>().MoveTo(world.Now.AddHours(37), CancellationToken.None);
        await world.Portal.Clock.Follow(CancellationToken.None);
        await Task.WhenAll(Enumerable.Range(0, 5).Select(async _ =>
        {
            await world.Portal.Get<SettleEmployerPart>().Handle(id, CancellationToken.None);
            await world.Portal.Get<ChargeCardPart>().Handle(id, CancellationToken.None);
        }));
        await world.Portal.Settle();
        await PaidOnce(world, id);
    }

    [Fact]
    public async Task Without_any_webhook_the_answers_alone_book_everything()
    {
        await using var world = await SessionWorld.Start();
        await SandboxFaults.Set(world.Portal.SandboxUrl, new { webhook_drop = 1.0 });
        await PaidOnce(world, await world.Settled());
    }

    [Fact]
    public async Task A_declined_card_fails_the_operation_with_Stripes_reason_and_books_nothing()
    {
        await using var world = await SessionWorld.Start(card: "pm_card_chargeCustomerFail");
        var id = await world.Settled();
        await using var db = world.Portal.Db();
        var operation = await db.StripeOperations.SingleAsync(known => known.Key == $"booking:{id}:charge:1");
        Assert.Equal(OperationState.Failed, operation.State);
        Assert.False(string.IsNullOrEmpty(operation.ErrorCode));
        Assert.Equal(CardPartState.Declined, (await world.Booking(id)).CardPart);
        Assert.DoesNotContain(await db.JournalEntries.Select(entry => entry.Kind).ToListAsync(), kind => kind == "session.charged");
    }

    private static async Task PaidOnce(SessionWorld world, int id)
    {
        var booking = await world.Booking(id);
        Assert.Equal((EmployerPartState.Sent, CardPartState.Charged), (booking.EmployerPart, booking.CardPart));
        var payments = await new PaymentIntentService(world.Stripe).ListAsync(new PaymentIntentListOptions { Limit = 100 });
        Assert.Single(payments.Data, payment => payment.Metadata.TryGetValue("kind", out var kind) && kind == "session");
        Assert.Equal(13_500, await world.StripeBalance(await world.ConnectedAccount()));
        Assert.Equal(13_500, await world.Balance(AccountCode.MemoConnected(world.TherapistId)));
        Assert.Equal(1_500, await world.Balance(AccountCode.RevenueSession));
        Assert.Equal(await world.StripeBalance(), await world.Balance(AccountCode.Stripe(StripeAccountName.Platform)));
        Assert.Equal(7, (await world.Entry($"{booking.PaymentIntentId}:succeeded")).Length);
    }
}
