using Portal.Domain;
using Portal.Domain.Ledger;
using Xunit;

namespace Portal.Tests.Ledger;

public sealed class SessionPostingTests
{
    [Fact]
    public void Employer_money_is_reserved_at_booking_and_goes_back_when_cancelled_in_time()
    {
        var reserved = SessionPostings.Reserved(42, 7, 10_000);
        var released = SessionPostings.Released(42, 7, 10_000, 10_000);
        Assert.Equal("Dr subsidy:pool:7 10000 · Cr subsidy:reserved:42 10000", EntryText.Of(reserved));
        Assert.Equal("Dr subsidy:reserved:42 10000 · Cr subsidy:pool:7 10000", EntryText.Of(released));
        Assert.Equal(reserved.Key, released.ReversesKey);
        Assert.Null(SessionPostings.Released(42, 7, 5_000, 10_000).ReversesKey);
    }

    [Fact]
    public void The_employer_part_is_earned_and_then_sent()
    {
        var earned = SessionPostings.EmployerPartEarned(42, 2, 10_000, 9_000);
        var sent = SessionPostings.EmployerPartSent(42, 2, "tr_1", new StripeMovement("txn_1", -9_000));
        Assert.Equal("Dr subsidy:reserved:42 10000 · Cr payable:therapist:2 9000 · Cr revenue:session 1000", EntryText.Of(earned));
        Assert.Equal("booking:42:subsidy", earned.Key);
        Assert.Equal("Dr payable:therapist:2 9000 · Cr stripe:platform 9000", EntryText.Of(sent));
        Assert.Equal("Dr memo:connected:2 9000 · Cr memo:owner:2 9000", EntryText.Memo(sent));
    }

    [Fact]
    public void The_card_part_is_one_entry_with_three_balance_transactions()
    {
        var entry = SessionPostings.CardCharged(
            42, 2, "pi_1", new StripeMovement("txn_1", 5_000, 175), new StripeMovement("txn_2", -5_000), new StripeMovement("txn_3", 500));
        Assert.Equal("Dr stripe:platform 4825 · Dr fee:stripe 175 · Dr stripe:platform 500 · Cr stripe:platform 5000 · Cr revenue:session 500", EntryText.Of(entry));
        Assert.Equal("Dr memo:connected:2 4500 · Cr memo:owner:2 4500", EntryText.Memo(entry));
        Assert.Equal(["txn_1", "txn_2", "txn_3"], entry.Lines.Where(line => line.Account.IsStripe).Select(line => line.BalanceTransaction));
    }

    [Fact]
    public void A_whole_card_refund_reverses_transfer_and_application_fee()
    {
        var entry = SessionPostings.CardRefunded(
            42, 2, "re_1", new StripeMovement("txn_1", -5_000), new StripeMovement("txn_2", 5_000), new StripeMovement("txn_3", -500));
        Assert.Equal("Dr stripe:platform 5000 · Dr revenue:session 500 · Cr stripe:platform 5000 · Cr stripe:platform 500", EntryText.Of(entry));
        Assert.Equal("Dr memo:owner:2 4500 · Cr memo:connected:2 4500", EntryText.Memo(entry));
    }

    [Fact]
    public void What_a_refund_does_not_get_back_from_the_therapist_is_our_loss() => Assert.Equal(
        "Dr loss:refund 5000 · Cr stripe:platform 5000",
        EntryText.Of(SessionPostings.CardRefunded(42, 2, "re_1", new StripeMovement("txn_1", -5_000), null, null)));

    [Fact]
    public void The_employer_part_is_returned_after_its_transfer_was_reversed()
    {
        var reversed = SessionPostings.EmployerTransferReversed(42, 2, "trr_1", new StripeMovement("txn_1", 9_000));
        var returned = SessionPostings.EmployerPartReturned(42, 7, 2, step: 1, 10_000, 9_000, payableCents: 9_000);
        Assert.Equal("Dr stripe:platform 9000 · Cr payable:therapist:2 9000", EntryText.Of(reversed));
        Assert.Equal("Dr memo:owner:2 9000 · Cr memo:connected:2 9000", EntryText.Memo(reversed));
        Assert.Equal("Dr payable:therapist:2 9000 · Dr revenue:session 1000 · Cr subsidy:pool:7 10000", EntryText.Of(returned));
    }

    [Fact]
    public void Where_nothing_is_payable_the_therapist_owes_what_is_returned()
    {
        var none = SessionPostings.EmployerPartReturned(42, 7, 2, step: 1, 10_000, 9_000, payableCents: 0);
        var some = SessionPostings.EmployerPartReturned(42, 7, 2, step: 1, 10_000, 9_000, payableCents: 2_000);
        Assert.Equal("Dr receivable:therapist:2 9000 · Dr revenue:session 1000 · Cr subsidy:pool:7 10000", EntryText.Of(none));
        Assert.Equal("Dr payable:therapist:2 2000 · Dr receivable:therapist:2 7000 · Dr revenue:session 1000 · Cr subsidy:pool:7 10000", EntryText.Of(some));
    }
}
