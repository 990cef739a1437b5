using Microsoft.EntityFrameworkCore;
using Portal.Domain.Catalog;
using Portal.Domain.Ledger;
using Portal.Domain.Payouts;
using Portal.Jobs;
using Portal.Payouts;
using Portal.Tests.Support;
using Stripe;
using Xunit;

namespace Portal.Tests.Payouts;

/// <summary>The Friday run against the sandbox, to the cent.</summary>
public sealed class WeeklyPayoutTests
{
    [Fact]
    public async Task On_Friday_what_is_payable_and_what_is_in_the_account_are_paid_to_the_bank_together()
    {
        await using var stage = await PayoutStage.Start();
        var ruth = await stage.Therapist();
        await stage.Earn(ruth, 8_000);
        await stage.ChargeCard(ruth, 5_000);
        Assert.Equal(8_000, await stage.Portal.Balance($"payable:therapist:{ruth}"));

        await stage.ToFriday();

        var run = Assert.Single(await stage.Runs());
        Assert.Equal((PayoutRunStatus.Finished, 1, 12_500L), (run.Status, run.PaidCount, run.PaidCents));
        var item = Assert.Single(await stage.Items(ruth));
        Assert.Equal((PayoutItemStatus.PaidOut, 8_000L, 12_500L), (item.Status, item.TransferCents, item.PayoutCents));
        Assert.Equal([$"payable:therapist:{ruth} 8000", "clearing:payout -8000"], await stage.Portal.Entry($"payout-item:{item.Id}:reserved"));
        Assert.Equal(
            ["clearing:payout 8000", "stripe:platform -8000", $"memo:connected:{ruth} 8000", $"memo:owner:{ruth} -8000"],
            await stage.Portal.Entry($"{item.TransferId}:created"));
        Assert.Equal([$"memo:connected:{ruth} -12500", $"memo:owner:{ruth} 12500"], await stage.Portal.Entry($"{item.PayoutId}:created"));
        Assert.Equal(0, await stage.Portal.Balance($"payable:therapist:{ruth}"));
        await stage.AgreesWithStripe(ruth);

        await stage.Portal.Advance(TimeSpan.FromDays(5));

        Assert.Equal(BankPayoutStatus.Paid, Assert.Single(await stage.BankPayouts(ruth)).Status);
        await stage.AgreesWithStripe(ruth);
    }

    [Fact]
    public async Task A_payout_whose_end_cannot_be_recorded_keeps_no_other_waiting()
    {
        await using var stage = await PayoutStage.Start();
        var (ruth, sam) = (await stage.Therapist(), await stage.Therapist("Sam Reed"));
        await stage.Earn(ruth, 12_000);
        await stage.Earn(sam, 13_000);
        await using var db = stage.Portal.Db();
        await db.Database.ExecuteSqlRawAsync($"CREATE TRIGGER stuck BEFORE UPDATE ON PayoutItems WHEN NEW.TherapistId = {ruth} BEGIN SELECT RAISE(ABORT, 'stuck'); END");
        await stage.Portal.Get<StartPayoutRun>().Scheduled(stage.Now, default);

        await stage.Portal.Get<IEnumerable<IDueWork>>().OfType<RunPayouts>().Single().Run(stage.Now, default);

        Assert.Equal(PayoutItemStatus.Reserved, Assert.Single(await stage.Items(ruth)).Status);
        Assert.Equal(PayoutItemStatus.PaidOut, Assert.Single(await stage.Items(sam)).Status);

        await db.Database.ExecuteSqlRawAsync("DROP TRIGGER stuck");
        await stage.Portal.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal(PayoutItemStatus.PaidOut, Assert.Single(await stage.Items(ruth)).Status);
        await stage.AgreesWithStripe(ruth, sam);
    }

    [Fact]
    public async Task A_payout_lists_the_earnings_in_it_and_each_line_stands_where_the_figures_say()
    {
        await using var stage = await PayoutStage.Start();
        var ruth = await stage.Therapist();
        var person = await stage.Person(ruth);
        await stage.Earn(ruth, 12_000);
        await stage.ToFriday();
        await stage.Earn(ruth, 400);

        var payout = Assert.Single(await stage.BankPayouts(ruth));
        var detail = await stage.Portal.Get<PayoutQueries>().Detail(payout.Id, person, default);
        Assert.Equal([12_000L], detail!.Lines.Select(line => line.EarnedCents));
        var lines = await stage.Portal.Get<EarningsQueries>().Lines(new EarningsRequest(0, 20), person, default);
        Assert.Equal([(400L, EarningsStage.Available), (12_000L, EarningsStage.InTransit)], lines.Rows.Select(line => (line.EarnedCents, line.Stage)));
    }

    [Fact]
    public async Task Below_the_minimum_is_carried_forward_until_it_has_waited_thirty_days()
    {
        await using var stage = await PayoutStage.Start();
        var ruth = await stage.Therapist();
        await stage.Earn(ruth, 400);
        await stage.ToFriday();
        var carried = Assert.Single(await stage.Items(ruth));
        Assert.Equal((PayoutItemStatus.Skipped, 400L), (carried.Status, carried.StandingCents));
        Assert.StartsWith("$4.00 is under the minimum of $100.00", carried.FailureReason, StringComparison.Ordinal);
        Assert.Equal(400, await stage.Portal.Balance($"payable:therapist:{ruth}"));

        await stage.Portal.Advance(TimeSpan.FromDays(35));

        var items = await stage.Items(ruth);
        Assert.Equal(PayoutItemStatus.PaidOut, items[^1].Status);
        Assert.All(items[..^1], item => Assert.Equal(PayoutItemStatus.Skipped, item.Status));
        Assert.Equal(0, await stage.Portal.Balance($"payable:therapist:{ruth}"));
        await stage.AgreesWithStripe(ruth);
    }

    [Fact]
    public async Task What_a_therapist_owes_is_netted_first()
    {
        await using var stage = await PayoutStage.Start();
        var ruth = await stage.Therapist();
        // A session of before, already paid out, is returned to the employer: the therapist owes it.
        await stage.Post(SessionPostings.EmployerPartReturned(900, 1, ruth, 1, 3_000, 3_000, 0));
        await stage.Earn(ruth, 15_000);
        await stage.ToFriday();
        Assert.Equal(0, await stage.Portal.Balance($"receivable:therapist:{ruth}"));
        Assert.Equal(12_000, Assert.Single(await stage.BankPayouts(ruth)).AmountCents);
        await stage.AgreesWithStripe(ruth);
    }

    [Fact]
    public async Task A_run_settles_the_oldest_debt_first_and_says_what_is_left_of_each()
    {
        await using var stage = await PayoutStage.Start();
        var ruth = await stage.Therapist();
        await stage.Post(SessionPostings.EmployerPartReturned(900, 1, ruth, 1, 3_000, 3_000, 0));
        await stage.Post(SessionPostings.EmployerPartReturned(901, 1, ruth, 1, 2_000, 2_000, 0));
        await stage.Earn(ruth, 4_100);
        await stage.ToFriday();
        var owed = (await stage.Portal.Get<DebtQueries>().Mine(await stage.Person(ruth), default))!;
        Assert.Equal((2_000L, 900L), Assert.Single(owed.Debts) is var debt ? (debt.OwedCents, debt.LeftCents) : default);
        Assert.Equal(("therapist.debt-netted", 4_100L), Assert.Single(owed.Settlements) is var settled ? (settled.Kind, settled.Cents) : default);
        Assert.Equal((900L, 4_100L, 0L), (owed.OwedCents, owed.NettedCents, owed.WrittenOffCents));
        Assert.Equal(900, await stage.Portal.Balance($"receivable:therapist:{ruth}"));
    }

    [Fact]
    public async Task A_transfer_that_Stripe_refuses_is_payable_again_and_can_be_tried_again_once_the_money_is_released()
    {
        await using var stage = await PayoutStage.Start(fundCents: 0);
        var ruth = await stage.Therapist();
        await stage.Portal.Advance(PayoutRule.NextRunAt(stage.Portal.Get<MoneyRules>(), stage.Now) - stage.Now - TimeSpan.FromHours(2));
        await stage.FundNow(50_000, "pm_card_visa");
        await stage.Earn(ruth, 20_000);
        await stage.ToFriday();
        var refused = Assert.Single(await stage.Items(ruth));
        Assert.Equal(PayoutItemStatus.Refused, refused.Status);
        Assert.StartsWith("Stripe has not released enough", refused.FailureReason, StringComparison.Ordinal);
        Assert.Equal((20_000, 0), (await stage.Portal.Balance($"payable:therapist:{ruth}"), await stage.Portal.Balance("clearing:payout")));

        await stage.Portal.Advance(TimeSpan.FromDays(4));
        var retried = await stage.Portal.Get<RetryPayouts>().Handle(refused.RunId, stage.Admin, CancellationToken.None);
        Assert.Equal(1, retried.Value);
        await stage.Portal.Settle();

        var paid = Assert.Single(await stage.Items(ruth));
        Assert.Equal((PayoutItemStatus.PaidOut, 20_000L, 2), (paid.Status, paid.PayoutCents, paid.Attempt));
        Assert.Equal((PayoutRunStatus.Finished, 1, 0), (await stage.Runs()) is [var run] ? (run.Status, run.PaidCount, run.RefusedCount) : default);
        await stage.AgreesWithStripe(ruth);
    }

    [Fact]
    public async Task A_payout_that_the_bank_sends_back_is_in_the_account_again_with_a_plain_reason()
    {
        await using var stage = await PayoutStage.Start();
        var ruth = await stage.Therapist(bankAccount: "000111111113");
        await stage.Earn(ruth, 15_000);
        await stage.ToFriday();
        await stage.Portal.Advance(TimeSpan.FromDays(5));
        var payout = Assert.Single(await stage.BankPayouts(ruth));
        Assert.Equal(BankPayoutStatus.Failed, payout.Status);
        Assert.StartsWith("The bank account is closed.", payout.FailureMessage, StringComparison.Ordinal);
        Assert.Equal([$"memo:connected:{ruth} 15000", $"memo:owner:{ruth} -15000"], await stage.Portal.Entry($"{payout.StripePayoutId}:returned"));
        Assert.Equal(PayoutItemStatus.Refused, Assert.Single(await stage.Items(ruth)).Status);
        Assert.Equal((0, 1, 0L), (await stage.Runs()) is [var run] ? (run.PaidCount, run.RefusedCount, run.PaidCents) : default);
        await stage.AgreesWithStripe(ruth);
        var again = await stage.Portal.Get<RetryPayouts>().Handle(payout.Id, stage.Admin, CancellationToken.None);
        Assert.Contains("Stripe needs more details", again.Refusal!.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_transfer_that_is_taken_back_at_Stripe_is_payable_again_and_paid_with_the_next_run()
    {
        await using var stage = await PayoutStage.Start();
        var ruth = await stage.Therapist();
        await stage.Earn(ruth, 15_000);
        await stage.ToFriday();
        var item = Assert.Single(await stage.Items(ruth));
        await new PayoutService(stage.Stripe).CancelAsync(item.PayoutId, requestOptions: new RequestOptions { StripeAccount = await stage.Account(ruth) });
        await stage.Portal.Settle();

        // In two steps, as somebody may in Stripe's dashboard; the second takes the rest.
        var reversals = new TransferReversalService(stage.Stripe);
        var first = await reversals.CreateAsync(item.TransferId, new TransferReversalCreateOptions { Amount = 4_000 });
        await stage.Portal.Settle();
        await reversals.CreateAsync(item.TransferId, new TransferReversalCreateOptions());
        await stage.Portal.Settle();

        Assert.Equal(
            ["stripe:platform 4000", $"payable:therapist:{ruth} -4000", $"memo:connected:{ruth} -4000", $"memo:owner:{ruth} 4000"],
            await stage.Portal.Entry($"{first.Id}:created"));
        Assert.Equal(15_000, await stage.Portal.Balance($"payable:therapist:{ruth}"));
        await stage.AgreesWithStripe(ruth);

        await stage.ToFriday();

        Assert.Equal((PayoutItemStatus.PaidOut, 15_000L), ((await stage.Items(ruth))[^1].Status, (await stage.Items(ruth))[^1].PayoutCents));
        Assert.Equal(0, await stage.Portal.Balance($"payable:therapist:{ruth}"));
        await stage.AgreesWithStripe(ruth);
    }

    [Fact]
    public async Task What_Stripe_still_holds_in_the_account_goes_out_with_a_later_run()
    {
        await using var stage = await PayoutStage.Start();
        var ruth = await stage.Therapist();
        await stage.Portal.Advance(PayoutRule.NextRunAt(stage.Portal.Get<MoneyRules>(), stage.Now) - stage.Now - TimeSpan.FromHours(2));
        await stage.Earn(ruth, 12_000);
        await stage.ChargeCard(ruth, 20_000, "pm_card_visa");
        await using (var db = stage.Portal.Db())
        {
            var balance = await db.ConnectedBalances.SingleAsync(stored => stored.TherapistId == ruth);
            Assert.Equal((0L, 18_000L), (balance.AvailableCents, balance.PendingCents));
        }

        await stage.ToFriday();
        Assert.Equal(12_000, Assert.Single(await stage.BankPayouts(ruth)).AmountCents);
        await stage.ToFriday();
        Assert.Equal([12_000L, 18_000L], (await stage.BankPayouts(ruth)).Select(payout => payout.AmountCents));
        await stage.AgreesWithStripe(ruth);
    }
}
