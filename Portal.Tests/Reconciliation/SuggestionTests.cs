using Microsoft.EntityFrameworkCore;
using Portal.Credits;
using Portal.Domain;
using Portal.Domain.Credits;
using Portal.Domain.Reconciliation;
using Portal.Payments;
using Portal.Payments.Operations;
using Portal.Sandbox;
using Portal.Sessions;
using Portal.Tests.Payouts;
using Portal.Tests.Sandbox.Schema;
using Portal.Tests.Sessions;
using Portal.Tests.Support;
using Stripe;
using Xunit;

namespace Portal.Tests.Reconciliation;

/// <summary>An exception names its probable cause, and clears itself once the cause is over.</summary>
public sealed class SuggestionTests
{
    [Fact]
    public async Task A_charge_whose_answer_was_lost_points_to_the_operation_that_is_unknown()
    {
        var folder = Directory.CreateTempSubdirectory("portal-test-").FullName;
        await using var sandbox = await SandboxServer.StartAsync(new SandboxOptions { DataDirectory = folder }.Watched());
        await using var wire = await StripeWire.To(sandbox.BaseUrl);
        var portal = await TestPortal.Start(null, $"--Stripe:SandboxAddress={sandbox.BaseUrl}", $"--Stripe:Platform:ApiBase={wire.Url}", "--Logging:LogLevel:Default=None");
        await portal.Clock.Set(new DateTimeOffset(2026, 11, 2, 15, 0, 0, TimeSpan.Zero), CancellationToken.None);
        await using var world = await SessionWorld.Start(portal: portal);
        var booking = await world.Held();
        await portal.Get<VerifyAttendance>().Handle(booking, world.TherapistPerson, CancellationToken.None);
        await SandboxFaults.Set(sandbox.BaseUrl, new { webhook_drop = 1 });
        wire.LoseAnswers(int.MaxValue);
        await portal.Advance((await world.Booking(booking)).ChargeDueAt!.Value - world.Now + TimeSpan.FromSeconds(1));

        await portal.Reconcile();
        await using var db = portal.Db();
        var operation = await db.StripeOperations.AsNoTracking().SingleAsync(known => known.Key == $"booking:{booking}:charge:1");
        Assert.Equal(OperationState.Unknown, operation.State);
        var found = await db.Discrepancies.AsNoTracking().Where(one => one.Label == MovementLabel.SessionCharge).SingleAsync();
        Assert.Equal(RecordState.MissingHere, found.State);
        Assert.Equal($"The operation {operation.Key} is Unknown: it will be looked up at Stripe and recorded. Check again in some minutes.", found.Suggestion);
        Assert.Equal(operation.Id, found.OperationId);

        wire.LoseAnswers(0);
        await portal.Advance(TimeSpan.FromMinutes(2));
        await portal.Reconcile();
        Assert.Empty(await portal.Open());
    }

    [Fact]
    public async Task Money_that_came_after_a_void_is_named_with_its_order()
    {
        await using var portal = await TestPortal.Start();
        using var pages = new PaymentPages();
        var (_, owner) = await portal.AddEmployer();
        var id = (await portal.Get<OrderCredits>().Handle(new OrderCreditsCommand("1K", Guid.NewGuid()), owner, CancellationToken.None)).Value;
        string url;
        await using (var db = portal.Db()) url = (await db.CreditOrders.SingleAsync(order => order.Id == id)).HostedInvoiceUrl!;
        await pages.PayByBank(url);
        await portal.Settle();
        Assert.False((await portal.Get<CancelCreditOrder>().Handle(id, owner, CancellationToken.None)).IsRefused);
        await portal.Settle();
        await SandboxFaults.Set(portal.SandboxUrl, new { webhook_drop = 1 });
        await portal.Advance(TimeSpan.FromDays(7));
        await portal.Reconcile();

        await using var after = portal.Db();
        Assert.Equal(CreditOrderStatus.Voided, (await after.CreditOrders.SingleAsync(order => order.Id == id)).Status);
        var found = await after.Discrepancies.SingleAsync(one => one.Account == StripeAccountName.Credits && one.Kind == RecordKind.Movement);
        Assert.Equal(RecordState.MissingHere, found.State);
        Assert.Equal($"Money arrived after credit order {id} was voided: its event, which the sweep of missed events fetches within the hour, has it given back the way it came.", found.Suggestion);
    }

    [Fact]
    public async Task Money_for_an_invoice_of_ours_whose_event_is_missing_is_said_to_be_ours()
    {
        await using var portal = await TestPortal.Start();
        using var pages = new PaymentPages();
        var (_, owner) = await portal.AddEmployer();
        var id = (await portal.Get<OrderCredits>().Handle(new OrderCreditsCommand("1K", Guid.NewGuid()), owner, CancellationToken.None)).Value;
        string url;
        await using (var db = portal.Db()) url = (await db.CreditOrders.SingleAsync(order => order.Id == id)).HostedInvoiceUrl!;
        await portal.Settle();
        await SandboxFaults.Set(portal.SandboxUrl, new { webhook_drop = 1 });
        await pages.PayByCard(url);
        await portal.Reconcile();
        await using var after = portal.Db();
        Assert.StartsWith("It was made for us, but no event about it has arrived.", (await after.Discrepancies.SingleAsync()).Suggestion, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_payout_that_ended_at_Stripe_without_our_hearing_of_it_says_how()
    {
        await using var world = await SessionWorld.Start();
        var payout = await new PayoutService(world.Stripe).CreateAsync(new PayoutCreateOptions { Amount = 10_000, Currency = "usd" });
        await world.Portal.Settle();
        await SandboxFaults.Set(world.Portal.SandboxUrl, new { webhook_drop = 1 });
        await world.Portal.Advance(TimeSpan.FromDays(6));
        await world.Portal.Reconcile();
        var found = await world.Portal.About(payout.Id);
        Assert.Equal((RecordKind.Payout, RecordState.Differs, "paid", "on its way"), (found.Kind, found.State, found.StripeSays, found.OursSays));
        Assert.Equal("Stripe says it is paid, and the event that said so never arrived. The sweep of missed events fetches it within the hour.", found.Suggestion);
    }

    [Fact]
    public async Task A_therapists_payout_under_way_that_differs_says_when_the_bank_has_it()
    {
        await using var stage = await PayoutStage.Start();
        var ruth = await stage.Therapist();
        await stage.Earn(ruth, 12_000);
        await stage.ToFriday();
        await stage.Portal.Settle();
        var payout = Assert.Single(await stage.BankPayouts(ruth));
        await stage.Portal.Tamper("UPDATE BankPayouts SET Status = 'Paid'");
        await stage.Portal.Reconcile();
        var found = await stage.Portal.About(payout.StripePayoutId);
        Assert.Equal((RecordKind.BankPayout, RecordState.Differs), (found.Kind, found.State));
        Assert.Matches("^The payout is under way: Stripe expects it at the bank on [0-9]+ November\\.", found.Suggestion);
    }
}
