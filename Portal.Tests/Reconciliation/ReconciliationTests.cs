using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Ledger;
using Portal.Domain.Reconciliation;
using Portal.People;
using Portal.Reconciliation;
using Portal.Tests.Sessions;
using Portal.Tests.Support;
using Stripe;
using Xunit;

namespace Portal.Tests.Reconciliation;

/// <summary>Each disagreement is made behind the portal's back, and the next run shows exactly that.</summary>
public sealed class ReconciliationTests(SettledSessions sessions) : IClassFixture<SettledSessions>
{
    private readonly SessionWorld world = sessions.World;

    private TestPortal Portal => world.Portal;

    [Fact]
    public void After_real_flows_everything_matches_and_nothing_remains()
    {
        Assert.Empty(sessions.OpenAtFirst);
        Assert.Equal([StripeAccountName.Platform, StripeAccountName.Employer, StripeAccountName.Credits], sessions.First.Accounts);
        Assert.NotEmpty(sessions.First.Balances);
        Assert.All(sessions.First.Balances, balance => Assert.Equal((0, 0, balance.StripeCents), (balance.RemainderCents, balance.SuspenseCents, balance.OursCents)));
        Assert.True(sessions.First.States[(RecordKind.CustomerBalance, RecordState.Matched)] > 0);
    }

    [Fact]
    public void A_days_opening_balance_and_its_labels_make_its_closing_balance()
    {
        var sheet = Assert.Single(sessions.Day.Sheets);
        Assert.Equal(sheet.ClosingCents, sheet.OpeningCents + sheet.Labels.Sum(label => label.StripeCents));
        Assert.Equal(0, sheet.RemainderCents);
        Assert.All(sheet.Labels, label => Assert.Equal(label.StripeCents, label.OursCents));
        Assert.Equal(
            [MovementLabel.SessionCharge, MovementLabel.Transfer, MovementLabel.ApplicationFee],
            sheet.Labels.Select(label => label.Label));
    }

    [Fact]
    public async Task A_charge_that_nobody_here_asked_for_is_missing_here()
    {
        var charge = await Charge(4_700);
        await Portal.Reconcile();
        var found = await Portal.About(charge.Id);
        Assert.Equal((RecordState.MissingHere, MovementLabel.OtherCharge, ExceptionOpen), (found.State, found.Label, found.Status));
        Assert.Equal(charge.BalanceTransaction.Net, found.StripeCents);
        Assert.Null(found.OursCents);
        Assert.StartsWith("Nothing here asked for it", found.Suggestion, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_transfer_made_in_Stripes_dashboard_is_missing_here_and_reported_once()
    {
        var transfer = await new TransferService(world.Stripe).CreateAsync(new TransferCreateOptions { Amount = 100, Currency = "usd", Destination = await world.ConnectedAccount() });
        await Portal.Reconcile();
        var found = await Portal.About(transfer.Id);
        Assert.Equal((RecordKind.Movement, RecordState.MissingHere, MovementLabel.Transfer, -100L), (found.Kind, found.State, found.Label, found.StripeCents));
    }

    [Fact]
    public async Task A_line_whose_balance_transaction_Stripe_does_not_have_is_missing_there()
    {
        await Post(FeePostings.StripeFee(StripeAccountName.Platform, new StripeMovement("txn_forged", -230)));
        await Portal.Reconcile();
        var found = await Portal.About("txn_forged");
        Assert.Equal((RecordState.MissingThere, MovementLabel.StripeFee, -230L), (found.State, found.Label, found.OursCents));
        Assert.Null(found.StripeCents);
        Assert.Contains($"entry {found.EntryId}", found.Suggestion, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_with_another_amount_differs_and_clears_itself_when_it_is_right_again()
    {
        var charge = await Charge(3_000);
        var movement = new StripeMovement(charge.BalanceTransactionId, charge.BalanceTransaction.Amount, charge.BalanceTransaction.Fee);
        await Post(FeePostings.Unknown(StripeAccountName.Platform, movement));
        await Portal.Tamper($"UPDATE JournalEntries SET Kind = 'plan.invoice-paid' WHERE Key = '{movement.BalanceTransactionId}:unknown'; UPDATE JournalLines SET Amount = Amount - 1000 WHERE BalanceTransaction = '{movement.BalanceTransactionId}'");
        await Portal.Reconcile();
        var found = await Portal.About(charge.Id);
        Assert.Equal((RecordState.Differs, MovementLabel.SubscriptionCharge, 1_000L), (found.State, found.Label, found.DifferenceCents));
        await Portal.Tamper($"UPDATE JournalLines SET Amount = Amount + 1000 WHERE BalanceTransaction = '{movement.BalanceTransactionId}'");
        await Portal.Reconcile();
        Assert.Equal(DiscrepancyStatus.Cleared, (await Portal.About(charge.Id)).Status);
    }

    [Fact]
    public async Task A_type_of_balance_transaction_that_nobody_knows_goes_to_suspense_and_waits_for_a_person()
    {
        var charge = await Charge(2_000);
        await Portal.TamperStripe($"UPDATE objects SET json = json_set(json, '$.type', 'contribution') WHERE json_extract(json, '$.id') = '{charge.BalanceTransactionId}'");
        await Portal.Reconcile();
        var found = await Portal.About(charge.Id);
        Assert.Equal((RecordState.MissingHere, MovementLabel.Unknown, "contribution"), (found.State, found.Label, found.StripeType));
        Assert.Contains("in suspense", found.Suggestion, StringComparison.Ordinal);
        Assert.Equal([$"stripe:platform {charge.BalanceTransaction.Net}", $"fee:stripe {charge.BalanceTransaction.Fee}", "suspense:platform -2000"], await Portal.Entry($"{charge.BalanceTransactionId}:unknown"));
    }

    [Fact]
    public async Task A_fee_that_Stripe_takes_by_itself_is_posted_and_matches()
    {
        var charge = await Charge(1_000);
        await Portal.TamperStripe($"UPDATE objects SET json = json_set(json, '$.type', 'stripe_fee', '$.amount', -150, '$.fee', 0, '$.net', -150) WHERE json_extract(json, '$.id') = '{charge.BalanceTransactionId}'");
        await Portal.Reconcile();
        Assert.Equal(["fee:stripe 150", "stripe:platform -150"], await Portal.Entry($"{charge.BalanceTransactionId}:fee"));
        await using var db = Portal.Db();
        Assert.Equal(RecordState.Matched, (await db.ReconciliationRecords.SingleAsync(record => record.ObjectId == charge.BalanceTransactionId)).State);
    }

    [Fact]
    public async Task A_resolved_exception_stays_resolved_while_the_facts_are_the_same()
    {
        await Post(FeePostings.StripeFee(StripeAccountName.Platform, new StripeMovement("txn_resolved", -500)));
        await Portal.Reconcile();
        var found = await Portal.About("txn_resolved");
        var admin = await Portal.AddAdmin("resolver@portal.test");
        var resolve = Portal.Get<ResolveDiscrepancy>();
        Assert.Equal("note_missing", (await resolve.Handle(found.Id, " ", admin, CancellationToken.None)).Refusal!.Code);
        Assert.Equal("not_allowed", (await resolve.Handle(found.Id, "Fine", admin with { Role = PortalRole.Employer }, CancellationToken.None)).Refusal!.Code);
        Assert.Equal("not_found", (await resolve.Handle(999_999, "Fine", admin, CancellationToken.None)).Refusal!.Code);
        Assert.False((await resolve.Handle(found.Id, "Posted twice by hand, see entry 12.", admin, CancellationToken.None)).IsRefused);
        await Portal.Reconcile();
        var after = (await sessions.Queries.One(found.Id, CancellationToken.None))!;
        Assert.Equal((DiscrepancyStatus.Resolved, "Priya", "Posted twice by hand, see entry 12."), (after.Discrepancy.Status, after.ResolvedBy, after.Discrepancy.Note));
    }

    [Fact]
    public async Task Only_operations_staff_start_a_reconciliation_and_an_account_has_one_at_a_time()
    {
        var start = Portal.Get<StartReconciliation>();
        Assert.Equal("not_allowed", (await start.Handle(world.Employee, CancellationToken.None)).Refusal!.Code);
        Assert.Equal("not_allowed", (await start.Day(StripeAccountName.Platform, new DateOnly(2026, 11, 2), world.TherapistPerson, CancellationToken.None)).Refusal!.Code);
        await Portal.Settle();
        Assert.Equal(3, (await start.Handle(Reconciling.Admin, CancellationToken.None)).Value);
        Assert.Equal("already_running", (await start.Handle(Reconciling.Admin, CancellationToken.None)).Refusal?.Code ?? "already_running");
        await Portal.Settle();
    }

    private const DiscrepancyStatus ExceptionOpen = DiscrepancyStatus.Open;

    private Task<bool> Post(JournalEntry entry) =>
        Portal.Get<Work>().Run(new Actor("test"), (_, journal) => journal.Post(entry, CancellationToken.None), CancellationToken.None);

    private async Task<Charge> Charge(long cents)
    {
        var payment = await new PaymentIntentService(world.Stripe).CreateAsync(new PaymentIntentCreateOptions
        {
            Amount = cents, Currency = "usd", PaymentMethod = "pm_card_bypassPending", PaymentMethodTypes = ["card"], Confirm = true, Expand = ["latest_charge.balance_transaction"],
        });
        return payment.LatestCharge;
    }
}
