using FsCheck.Fluent;
using Portal.Domain;
using Portal.Domain.Ledger;
using Portal.Domain.Sessions;
using Portal.Domain.Subscriptions;
using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests.Ledger;

/// <summary>What holds for every entry, whatever the figures are.</summary>
public sealed class EntryLawTests
{
    /// <summary>Every posting method.</summary>
    public static TheoryData<string> Methods => [.. Names];

    /// <summary>Those whose key bears no number that is drawn with the figures: an attempt, a balance transaction.</summary>
    public static TheoryData<string> Unnumbered =>
        [.. Names.Except(["PayoutPostings.ItemReserved", "PayoutPostings.ItemRefused", "FeePostings.Unknown", "FeePostings.Booked", "FeePostings.StripeFee"])];

    [Theory]
    [MemberData(nameof(Methods))]
    public void A_posting_moves_its_accounts_by_exactly_what_its_law_says(string method) => Law.Holds(Drawn.All, PostingLaws.All[method].Holds);

    [Theory]
    [MemberData(nameof(Methods))]
    public void Each_line_of_a_Stripe_account_stands_for_a_balance_transaction_of_its_own(string method) => Law.Holds(Drawn.All, figures =>
    {
        var named = PostingLaws.All[method].Post(figures).SelectMany(entry => entry.Lines).Where(line => line.Account.IsStripe).Select(line => line.BalanceTransaction).ToList();
        return named.TrueForAll(name => !string.IsNullOrEmpty(name)) && named.Distinct().Count() == named.Count;
    });

    [Theory]
    [MemberData(nameof(Unnumbered))]
    public void A_fact_has_the_same_key_whatever_the_figures(string method)
    {
        var keys = PostingLaws.All[method].Post(new Drawn(1, 1, 0, 0, new BasisPoints(1), true)).Select(entry => entry.Key).ToList();
        Law.Holds(Drawn.All, figures => PostingLaws.All[method].Post(figures).Select(entry => entry.Key).SequenceEqual(keys));
    }

    [Fact]
    public void Whatever_the_figures_an_entry_balances_or_is_refused() => Law.Holds(Gen.Choose(0, int.MaxValue), seed =>
        PostingExampleTests.PostingMethods().SelectMany(method => new PostingFigures(seed).Post(method)).All(Balances));

    [Fact]
    public void Every_posting_method_makes_an_entry_of_some_figures() => Assert.All(PostingExampleTests.PostingMethods(),
        method => Assert.Contains(Enumerable.Range(0, 200), seed => new PostingFigures(seed).Post(method).Count > 0));

    [Fact]
    public void A_reversal_leaves_nothing_on_any_account()
    {
        var reversible = PostingExamples.All.SelectMany(example => example.Entries)
            .Where(entry => entry.ReversesKey is null && !entry.Lines.Any(line => line.Account.IsStripe)).ToList();
        Assert.NotEmpty(reversible);
        Assert.All(reversible, entry => Assert.All(Sum(entry, entry.Reversal("a:b", "test.reversed", "Reversed")), account => Assert.Equal(0, account.Value)));
    }

    [Fact]
    public void Stripes_fee_is_never_the_customers() => Law.Holds(Law.Cents.And(Law.Cents), drawn =>
    {
        var (cents, fee) = (drawn.Item1 + 1, drawn.Item2);
        var charge = new StripeMovement("txn_1", cents, fee);
        return SubsidyPostings.FundingPaid(7, 1, "pi_1", charge).ChangeOf(AccountCode.SubsidyPool(7)) == -cents
            && CreditPostings.OrderPaid(4, 7, "in_1", charge).ChangeOf(AccountCode.Credits(7)) == -cents
            && ServicePostings.OrderPaid(5, "pi_1", charge).ChangeOf(AccountCode.Prepaid(5)) == -cents
            && FundingSurvives(cents, fee);
    });

    [Fact]
    public void A_card_part_refunded_in_steps_ends_where_it_began() => Law.Holds(Law.Cents.And(Law.Share).And(Law.Steps), drawn =>
    {
        var ((card, commission), steps) = drawn;
        var price = SessionPrice.Of(0, card + 50, new BasisPoints(commission));
        var entries = new List<JournalEntry> { Charged(price) };
        var refunded = 0L;
        foreach (var wanted in steps.Append(long.MaxValue))
        {
            var left = price.OutOfPocketCents - refunded;
            if (left == 0) break;
            var step = SessionRefund.Step(new SessionPayment(price, 0, refunded), Math.Min(wanted, left)).Value;
            refunded += step.CardCents;
            entries.Add(SessionPostings.CardRefunded(42, 2, "re_1", Txn(-step.CardCents), Txn(step.CardCents), step.ApplicationFeeCents == 0 ? null : Txn(-step.ApplicationFeeCents)));
        }

        return Sum([.. entries]).Values.All(cents => cents == 0);
    });

    [Fact]
    public void A_plan_refunded_in_steps_gives_back_what_each_one_paid_and_got() => Law.Holds(Law.Cents.And(Law.Cents).And(Law.Cents).And(Law.Steps), drawn =>
    {
        var (((card, subsidy), credit), steps) = drawn;
        var paid = new PlanPayment(card + 50, subsidy, credit);
        var share = new BasisPoints(6_000);
        var entries = new List<JournalEntry> { SubscriptionPostings.InvoicePaid(1, 3, 7, "in_1", subsidy, credit, Txn(paid.CardCents), share) };
        var refunded = 0L;
        foreach (var wanted in steps.Append(long.MaxValue))
        {
            var left = paid.TotalCents - refunded;
            if (left == 0) break;
            var step = PlanRefund.Step(paid, share, refunded, Math.Min(wanted, left)).Value;
            refunded += step.TotalCents;
            entries.Add(SubscriptionPostings.InvoiceRefunded(1, 3, 7, "re_1", step, step.CardCents == 0 ? null : Txn(-step.CardCents), grantExpired: false));
        }

        return Sum([.. entries]).Values.All(cents => cents == 0);
    });

    [Fact]
    public void A_service_and_an_assessment_are_split_to_the_cent() => Law.Holds(Law.Cents.And(Law.Share), drawn =>
    {
        var (cents, commission) = (drawn.Item1 + 1, new BasisPoints(drawn.Item2));
        var used = ServicePostings.Used(5, 1, 2, cents, commission);
        var completed = AssessmentPostings.Completed(6, 7, 2, cents, commission);
        return -used.ChangeOf(AccountCode.PayableTherapist(2)) == commission.Rest.FloorOf(cents)
            && -completed.ChangeOf(AccountCode.PayableTherapist(2)) - completed.ChangeOf(AccountCode.RevenueAssessment) == cents;
    });

    [Fact]
    public void A_conversion_balances_in_each_currency_and_its_result_is_what_came_less_what_was_expected() => Law.Holds(Law.Cents.And(Law.Cents).And(Law.Cents), drawn =>
    {
        var ((sold, bought), expected) = drawn;
        var entries = TreasuryPostings.Converted(StripeAccountName.Platform, "po_1", Txn(-(sold + 1)), "eur", Txn(bought + 1), "usd", expected + 1);
        return entries.All(Balances) && entries[1].ChangeOf(AccountCode.FxResult) == expected - bought;
    });

    private static IEnumerable<string> Names => PostingExampleTests.PostingMethods().Select(method => $"{method.DeclaringType!.Name}.{method.Name}").Distinct();

    private static JournalEntry Charged(SessionPrice price) => SessionPostings.CardCharged(42, 2, "pi_1", Txn(price.OutOfPocketCents),
        Txn(-price.OutOfPocketCents), price.ApplicationFeeCents == 0 ? null : Txn(price.ApplicationFeeCents));

    private static bool FundingSurvives(long cents, long fee)
    {
        var paid = SubscriptionPostings.InvoicePaid(1, 3, 7, "in_1", 0, 0, new StripeMovement("txn_1", cents, fee), new BasisPoints(6_000));
        return -paid.ChangeOf(AccountCode.Pool) - paid.ChangeOf(AccountCode.RevenueSubscription) == cents;
    }

    private static bool Balances(JournalEntry entry) => entry.Lines.Count >= 2
        && entry.Lines.Where(line => line.Account.IsMemo).Sum(line => line.AmountCents) == 0
        && entry.Lines.Where(line => !line.Account.IsMemo).Sum(line => line.AmountCents) == 0;

    private static Dictionary<AccountCode, long> Sum(params JournalEntry[] entries) =>
        entries.SelectMany(entry => entry.Lines).GroupBy(line => line.Account).ToDictionary(group => group.Key, group => group.Sum(line => line.AmountCents));

    private static StripeMovement Txn(long cents) => new("txn_1", cents);
}
