using Portal.Domain.Ledger;
using Xunit;

namespace Portal.Tests.Ledger;

public sealed class PayoutPostingTests
{
    [Fact]
    public void A_payout_item_is_reserved_and_transferred()
    {
        var reserved = PayoutPostings.ItemReserved(8, 2, 8_000);
        var transferred = PayoutPostings.ItemTransferred(8, 2, "tr_1", new StripeMovement("txn_1", -8_000));
        Assert.Equal("Dr payable:therapist:2 8000 · Cr clearing:payout 8000", EntryText.Of(reserved));
        Assert.Equal("Dr clearing:payout 8000 · Cr stripe:platform 8000", EntryText.Of(transferred));
        Assert.Equal("Dr memo:connected:2 8000 · Cr memo:owner:2 8000", EntryText.Memo(transferred));
    }

    [Fact]
    public void A_refused_or_reversed_item_is_payable_again()
    {
        var refused = PayoutPostings.ItemRefused(8, 2, 8_000);
        var reversed = PayoutPostings.TransferReversed(8, 2, "trr_1", new StripeMovement("txn_2", 8_000));
        Assert.Equal("Dr clearing:payout 8000 · Cr payable:therapist:2 8000", EntryText.Of(refused));
        Assert.Equal("payout-item:8:reserved", refused.ReversesKey);
        Assert.Equal("Dr stripe:platform 8000 · Cr payable:therapist:2 8000", EntryText.Of(reversed));
        Assert.Equal("Dr memo:owner:2 8000 · Cr memo:connected:2 8000", EntryText.Memo(reversed));
    }

    [Fact]
    public void A_payout_to_the_bank_is_memo_only_and_comes_back_when_it_fails()
    {
        var created = PayoutPostings.BankPayoutCreated(2, "po_1", 8_000);
        var returned = PayoutPostings.BankPayoutReturned(2, "po_1", 8_000);
        Assert.Equal("", EntryText.Of(created));
        Assert.Equal("Dr memo:owner:2 8000 · Cr memo:connected:2 8000", EntryText.Memo(created));
        Assert.Equal("Dr memo:connected:2 8000 · Cr memo:owner:2 8000", EntryText.Memo(returned));
        Assert.Equal(created.Key, returned.ReversesKey);
    }

    [Fact]
    public void The_fee_of_an_instant_payout_is_memo_only_and_there_is_none_of_nothing()
    {
        var fee = PayoutPostings.BankPayoutFee(2, "po_1", 120);
        Assert.Equal(("po_1:fee", "", "Dr memo:owner:2 120 · Cr memo:connected:2 120"), (fee.Key, EntryText.Of(fee), EntryText.Memo(fee)));
        Assert.Throws<LedgerFault>(() => PayoutPostings.BankPayoutFee(2, "po_1", 0));
    }

    [Fact]
    public void A_debt_is_netted_against_new_earnings_or_written_off()
    {
        Assert.Equal("Dr payable:therapist:2 900 · Cr receivable:therapist:2 900", EntryText.Of(PayoutPostings.DebtNetted("booking:43:subsidy", 2, 900)));
        Assert.Equal("Dr loss:therapist 900 · Cr receivable:therapist:2 900", EntryText.Of(PayoutPostings.DebtWrittenOff(1, 2, 900, Approval.Of("Left the platform.", 1, 2).Value)));
    }
}
