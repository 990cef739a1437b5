using Microsoft.EntityFrameworkCore;
using Portal.Adjustments;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Adjustments;
using Portal.Domain.Reconciliation;
using Portal.Ledger.Holds;
using Portal.Ledger.Verification;
using Portal.Payments.Operations;
using Portal.Payments.Webhooks;
using Portal.People;
using Portal.Reconciliation;
using Portal.Tests.Faults;
using Portal.Tests.Sessions;
using Portal.Tests.Support;
using Stripe;
using Xunit;

namespace Portal.Tests.Reconciliation;

/// <summary>Movements made by hand at Stripe: missing here, booked in suspense by an administrator, and taken from there to where they belong.</summary>
public sealed class BookInSuspenseTests(SuspenseWorld suspense) : IClassFixture<SuspenseWorld>
{
    private static readonly ActingPerson Bo = new(302, "Bo", PortalRole.Admin, "UTC");

    private TestPortal Portal => suspense.World.Portal;

    [Fact]
    public async Task A_transfer_made_in_the_dashboard_is_booked_once_and_adjusted_and_then_everything_holds()
    {
        var transfer = await new TransferService(suspense.World.Stripe).CreateAsync(
            new TransferCreateOptions { Amount = 1_300, Currency = "usd", Destination = await suspense.World.ConnectedAccount() });
        var found = await Later(transfer.Id);
        Assert.Contains("Book it in suspense", found.Suggestion, StringComparison.Ordinal);
        Assert.Equal(["connected-balances", "stripe-balances", "stripe-lines"], await Broken());

        var clicks = await Task.WhenAll(Book(found.Id), Book(found.Id), Book(found.Id, Bo));
        Assert.Equal(1, clicks.Count(click => !click.IsRefused));
        Assert.All(clicks.Where(click => click.IsRefused), click => Assert.Equal("already_booked", click.Refusal!.Code));
        Assert.Equal(["stripe:platform -1300", "suspense:platform 1300"], await Portal.Entry($"{found.ObjectId}:booked"));
        Assert.Equal(["connected-balances"], await Broken());

        var (memo, owner) = ($"memo:connected:{suspense.World.TherapistId}", $"memo:owner:{suspense.World.TherapistId}");
        await Adjust(new($"receivable:therapist:{suspense.World.TherapistId}", 1_300), new("suspense:platform", -1_300), new(memo, 1_300), new(owner, -1_300));
        Assert.Equal(0, await Portal.Balance("suspense:platform"));
        Assert.Empty(await Broken());
        await StaysBooked(found);
    }

    [Fact]
    public async Task A_charge_and_its_refund_made_by_hand_leave_Stripes_fee_and_nothing_in_suspense()
    {
        var charge = await Charge(4_700);
        var refund = await new RefundService(suspense.World.Stripe).CreateAsync(new RefundCreateOptions { Charge = charge.Id });
        var (paid, back) = (await Later(charge.Id), await Later(refund.Id));
        Assert.Equal(["stripe-balances", "stripe-lines"], await Broken());
        Assert.False((await Book(paid.Id)).IsRefused);
        Assert.False((await Book(back.Id)).IsRefused);
        Assert.Equal([$"stripe:platform {charge.BalanceTransaction.Net}", $"fee:stripe {charge.BalanceTransaction.Fee}", "suspense:platform -4700"], await Portal.Entry($"{paid.ObjectId}:booked"));
        Assert.Equal(0, await Portal.Balance("suspense:platform"));
        Assert.Empty(await Broken());
        await StaysBooked(back);
    }

    [Fact]
    public async Task A_refund_made_by_hand_that_the_bank_returns_parks_no_event_and_can_be_booked()
    {
        var charge = await Charge(3_300);
        var refund = await new RefundService(suspense.World.Stripe).CreateAsync(new RefundCreateOptions { Charge = charge.Id });
        await Portal.Settle();
        await new StripeByHand(Portal.SandboxUrl).FailRefund(refund.Id);
        // Longer than a deferred event is tried for.
        await Portal.Advance(TimeSpan.FromDays(1));
        await Portal.Reconcile();
        List<Discrepancy> found;
        await using (var db = Portal.Db())
        {
            Assert.Empty(await db.WebhookOutcomes.Where(outcome => outcome.State != WebhookState.Processed && outcome.State != WebhookState.Ignored).Select(outcome => outcome.Reason).ToListAsync());
            found = await db.Discrepancies.AsNoTracking().Where(one => one.Kind == RecordKind.Movement && (one.About == charge.Id || one.About == refund.Id)).ToListAsync();
        }

        Assert.Equal([MovementLabel.OtherCharge, MovementLabel.Refund, MovementLabel.RefundReturned], found.Select(one => one.Label!.Value).Order());
        foreach (var one in found) Assert.Null((await Book(one.Id)).Refusal);
        Assert.Equal(-3_300, await Portal.Balance("suspense:platform"));
        await Adjust(new("suspense:platform", 3_300), new("revenue:on-demand", -3_300));
        Assert.Empty(await Broken());
    }

    [Fact]
    public async Task A_reversal_made_by_hand_of_a_share_that_we_sent_is_booked_and_adjusted()
    {
        await using var world = await SessionWorld.Start();
        await world.Settled();
        string transfer;
        await using (var db = world.Portal.Db()) transfer = (await db.Bookings.Select(booking => booking.EmployerTransferId).SingleAsync())!;
        var reversal = await new TransferReversalService(world.Stripe).CreateAsync(transfer, new TransferReversalCreateOptions { Amount = 500 });
        await world.Portal.Advance(TimeSpan.FromDays(1));
        await world.Portal.Reconcile();
        await using (var db = world.Portal.Db())
            Assert.Empty(await db.WebhookOutcomes.Where(outcome => outcome.State != WebhookState.Processed && outcome.State != WebhookState.Ignored).Select(outcome => outcome.Reason).ToListAsync());
        var found = await world.Portal.About(reversal.Id);
        Assert.Equal(MovementLabel.TransferReversal, found.Label);
        Assert.Null((await world.Portal.Get<BookInSuspense>().Handle(found.Id, "Made by hand.", Reconciling.Admin, CancellationToken.None)).Refusal);
        Assert.Equal(["stripe:platform 500", "suspense:platform -500"], await world.Portal.Entry($"{found.ObjectId}:booked"));
    }

    [Fact]
    public async Task A_payout_whose_events_come_after_it_was_booked_is_taken_out_of_suspense_by_them()
    {
        await SandboxFaults.Set(Portal.SandboxUrl, new { webhook_drop = 1 });
        var payout = await new PayoutService(suspense.World.Stripe).CreateAsync(new PayoutCreateOptions { Amount = 10_000, Currency = "usd" });
        var found = await Later(payout.Id);
        await SandboxFaults.Set(Portal.SandboxUrl, new { });
        var booked = await Book(found.Id);
        Assert.False(booked.IsRefused);
        await suspense.Sweep();
        Assert.Equal(["clearing:bank 10000", "suspense:platform -10000"], await Portal.Entry($"{payout.Id}:created"));
        await using (var db = Portal.Db())
        {
            Assert.EndsWith($" (was in suspense: {found.ObjectId}:booked)", await db.JournalEntries.Where(entry => entry.Key == $"{payout.Id}:created").Select(entry => entry.Description).SingleAsync(), StringComparison.Ordinal);
            Assert.Empty(await db.WebhookOutcomes.Where(outcome => outcome.State == WebhookState.Parked || outcome.State == WebhookState.Failing).ToListAsync());
        }

        // Later events of the payout tell the first one again.
        await Portal.Advance(TimeSpan.FromDays(6));
        Assert.Equal(["bank 10000", "clearing:bank -10000"], await Portal.Entry($"{payout.Id}:paid"));
        Assert.Equal(0, await Portal.Balance("suspense:platform"));
        Assert.Empty(await Broken());
    }

    [Fact]
    public async Task It_is_refused_while_its_own_event_or_operation_may_still_book_it()
    {
        var charge = await Charge(2_100);
        await Portal.Reconcile();
        var found = await Portal.About(charge.Id);
        Assert.Equal("too_young", (await Book(found.Id)).Refusal!.Code);
        found = await Later(charge.Id);

        await using (var db = Portal.Db())
            await db.Database.ExecuteSqlRawAsync("UPDATE WebhookOutcomes SET State = 'Parked', Reason = 'On purpose.' WHERE EventId = (SELECT MAX(Id) FROM WebhookEvents WHERE Payload LIKE '%' || {0} || '%')", charge.Id);
        var parked = (await Book(found.Id)).Refusal!;
        Assert.Equal("event_open", parked.Code);
        Assert.Contains("is parked: replay it. On purpose. It may book this movement by itself.", parked.Sentence, StringComparison.Ordinal);
        await using (var db = Portal.Db()) await db.Database.ExecuteSqlRawAsync("UPDATE WebhookOutcomes SET State = 'Ignored' WHERE State = 'Parked'");

        var operation = new StripeOperation("session.charge", "booking:9999:charge:1", "booking:9999", "{}", found.OccurredAt);
        await suspense.World.Change(db => { db.StripeOperations.Add(operation); return Task.FromResult(true); });
        var open = (await Book(found.Id)).Refusal!;
        Assert.Equal("operation_open", open.Code);
        Assert.StartsWith("The operation booking:9999:charge:1 of this account has not come to its end", open.Sentence, StringComparison.Ordinal);
        await suspense.World.Change(async db => db.StripeOperations.Remove(await db.StripeOperations.SingleAsync(one => one.Key == operation.Key)));

        Assert.False((await Portal.Get<PlaceMoneyHold>().Handle("Looking at the books.", Reconciling.Admin, CancellationToken.None)).IsRefused);
        Assert.Equal("money_on_hold", (await Book(found.Id)).Refusal!.Code);
        Assert.False((await Portal.Get<LiftMoneyHold>().Handle("Looked.", Reconciling.Admin, CancellationToken.None)).IsRefused);

        Assert.Equal(("note_missing", "note"), ((await Book(found.Id, note: " ")).Refusal!.Code, (await Book(found.Id, note: " ")).Refusal!.Field));
        Assert.Equal("note_too_long", (await Book(found.Id, note: new string('x', 1_001))).Refusal!.Code);
        Assert.Empty(await Portal.Entry($"{found.ObjectId}:booked"));
        Assert.False((await Book(found.Id)).IsRefused);
        Assert.Equal("already_booked", (await Book(found.Id)).Refusal!.Code);
        await Adjust(new("suspense:platform", 2_100), new("revenue:on-demand", -2_100));
    }

    [Fact]
    public async Task Only_operations_staff_book_and_only_a_movement_that_is_missing_here()
    {
        var charge = await Charge(1_900);
        var found = await Later(charge.Id);
        foreach (var person in new[] { suspense.World.Employee, suspense.World.TherapistPerson, Bo with { Role = PortalRole.Employer } })
            Assert.Equal("not_allowed", (await Book(found.Id, person)).Refusal!.Code);
        Assert.Equal("not_found", (await Book(999_999)).Refusal!.Code);
        var there = new Comparison(RecordKind.Movement, "txn_there", suspense.World.Now.AddDays(-1), null, new ReconciliationSide(5));
        var row = Discrepancy.Open(StripeAccountName.Platform, there, new Suggestion("?"), 1, suspense.World.Now);
        Assert.Equal("not_bookable", row.CheckBooking("Why", suspense.World.Now)!.Code);
        Assert.False((await Book(found.Id)).IsRefused);
        await Adjust(new("suspense:platform", 1_900), new("revenue:on-demand", -1_900));
    }

    [Fact]
    public async Task One_that_was_resolved_with_a_note_before_can_be_booked_still()
    {
        var charge = await Charge(800);
        var found = await Later(charge.Id);
        Assert.False((await Portal.Get<ResolveDiscrepancy>().Handle(found.Id, "A test charge.", Reconciling.Admin, CancellationToken.None)).IsRefused);
        Assert.False((await Book(found.Id)).IsRefused);
        await StaysBooked(found);
        await Adjust(new("suspense:platform", 800), new("revenue:on-demand", -800));
    }

    /// <summary>Whatever later runs find, the exception stays as booked, with the note and the entry.</summary>
    private async Task StaysBooked(Discrepancy found)
    {
        await Portal.Reconcile();
        var after = await Portal.About(found.ObjectId);
        Assert.Equal((DiscrepancyStatus.Resolved, true, "Made by hand, see ticket 7."), (after.Status, after.IsInSuspense, after.Note));
        Assert.Equal(Discrepancy.SuspenseAdvice(after.EntryId), after.Suggestion);
        Assert.Equal(found.StripeCents, after.OursCents);
        Assert.Equal(0, after.DifferenceCents - found.DifferenceCents);
    }

    private async Task<Result<long>> Book(int id, ActingPerson? person = null, string note = "Made by hand, see ticket 7.") =>
        await Portal.Get<BookInSuspense>().Handle(id, note, person ?? Reconciling.Admin, CancellationToken.None);

    private async Task Adjust(params AdjustmentLine[] lines)
    {
        var written = await Portal.Get<ProposeAdjustment>().Handle(new ProposeAdjustmentCommand("Made by hand, see ticket 7.", "usd", lines, Guid.NewGuid()), Reconciling.Admin, CancellationToken.None);
        Assert.Null(written.Refusal);
        Assert.Null((await Portal.Get<DecideAdjustment>().Approve(written.Value, Bo, CancellationToken.None)).Refusal);
    }

    /// <summary>The exception about an object two hours after it was made.</summary>
    private async Task<Discrepancy> Later(string objectId)
    {
        await Portal.Advance(TimeSpan.FromHours(2));
        await Portal.Reconcile();
        await using var db = Portal.Db();
        return await db.Discrepancies.AsNoTracking().SingleAsync(one => one.Kind == RecordKind.Movement && one.About == objectId);
    }

    private async Task<IEnumerable<string>> Broken()
    {
        await Portal.Settle();
        var report = await Portal.Get<VerifyLedger>().All(TimeSpan.FromSeconds(15), CancellationToken.None);
        return report.Results.Where(result => !result.Finding.Holds).Select(result => result.Name).Order(StringComparer.Ordinal);
    }

    private async Task<Charge> Charge(long cents)
    {
        var payment = await new PaymentIntentService(suspense.World.Stripe).CreateAsync(new PaymentIntentCreateOptions
        {
            Amount = cents, Currency = "usd", PaymentMethod = "pm_card_bypassPending", PaymentMethodTypes = ["card"], Confirm = true, Expand = ["latest_charge.balance_transaction"],
        });
        return payment.LatestCharge;
    }
}
