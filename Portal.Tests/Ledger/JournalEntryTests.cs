using Portal.Domain;
using Portal.Domain.Ledger;
using Xunit;

namespace Portal.Tests.Ledger;

public sealed class JournalEntryTests
{
    private static readonly AccountCode Platform = AccountCode.Stripe(StripeAccountName.Platform);

    [Fact]
    public void An_entry_that_does_not_balance_is_refused() =>
        Refused("unbalanced", new EntryLine(AccountCode.Bank, 100), new EntryLine(AccountCode.Pool, -99));

    [Fact]
    public void An_entry_of_one_line_is_refused() => Refused("too_few_lines", new EntryLine(AccountCode.Bank, 0));

    [Fact]
    public void An_entry_without_lines_is_refused() => Refused("too_few_lines");

    [Fact]
    public void An_entry_with_a_line_of_zero_is_refused() =>
        Refused("zero_line", new EntryLine(AccountCode.Bank, 100), new EntryLine(AccountCode.Pool, -100), new EntryLine(AccountCode.FeeStripe, 0));

    [Fact]
    public void Memo_lines_do_not_balance_the_others() =>
        Refused("unbalanced", new EntryLine(AccountCode.Bank, 100), new EntryLine(AccountCode.MemoOwner(2), -100));

    [Fact]
    public void A_Stripe_line_without_its_balance_transaction_is_refused() =>
        Refused("stripe_line_without_balance_transaction", new EntryLine(Platform, 100), new EntryLine(AccountCode.Pool, -100));

    [Fact]
    public void Another_line_with_a_balance_transaction_is_refused() =>
        Refused("balance_transaction_elsewhere", new EntryLine(AccountCode.Bank, 100, "txn_1"), new EntryLine(AccountCode.Pool, -100));

    [Fact]
    public void An_entry_is_not_changed_by_the_list_it_was_made_from()
    {
        List<EntryLine> lines = [new(AccountCode.Bank, 100), new(AccountCode.Pool, -100)];
        var entry = new JournalEntry("a:b", "test.kind", "USD", "Test", lines);
        lines.Clear();
        Assert.Equal(2, entry.Lines.Count);
        Assert.Equal("usd", entry.Currency);
    }

    [Fact]
    public void A_reversal_takes_every_line_back_and_names_what_it_reverses()
    {
        var entry = ReplyPostings.Earned(9, 2, 400);
        var reversal = AdjustmentPostings.Reversed(entry, Agreed);
        Assert.Equal("reply:9:earned", reversal.ReversesKey);
        Assert.Equal("Dr payable:therapist:2 400 · Cr pool 400", EntryText.Of(reversal));
    }

    [Fact]
    public void A_reversal_is_not_reversed_in_its_turn()
    {
        var reversal = AdjustmentPostings.Reversed(ReplyPostings.Earned(9, 2, 400), Agreed);
        Assert.Equal("reverses_a_reversal", Assert.Throws<LedgerFault>(() => AdjustmentPostings.Reversed(reversal, Agreed)).Name);
    }

    [Fact]
    public void Money_that_moved_at_Stripe_is_not_reversed_on_paper()
    {
        var entry = SubsidyPostings.FundingPaid(7, 1, "pi_1", new StripeMovement("txn_1", 50_000, 1_480));
        Assert.Equal("stripe_line_not_reversible", Assert.Throws<LedgerFault>(() => AdjustmentPostings.Reversed(entry, Agreed)).Name);
    }

    private static Approval Agreed => Approval.Of("Posted for the wrong reply.", authorPersonId: 1, approverPersonId: 2).Value;

    private static void Refused(string rule, params EntryLine[] lines) =>
        Assert.Equal(rule, Assert.Throws<LedgerFault>(() => new JournalEntry("a:b", "test.kind", "usd", "Test", lines)).Name);
}
