using Portal.Domain;
using Portal.Domain.Ledger;
using Xunit;

namespace Portal.Tests.Ledger;

public sealed class CreditPostingTests
{
    [Fact]
    public void A_credit_order_is_owed_when_final_and_a_balance_when_paid()
    {
        var finalized = CreditPostings.OrderFinalized(4, 7, "in_1", 20_000);
        var paid = CreditPostings.OrderPaid(4, 7, "in_1", new StripeMovement("txn_1", 20_000, 160));
        Assert.Equal("Dr receivable:employer:7 20000 · Cr unpaid:credits:4 20000", EntryText.Of(finalized));
        Assert.Equal(
            "Dr stripe:credits 19840 · Dr fee:stripe 160 · Dr unpaid:credits:4 20000 · Cr receivable:employer:7 20000 · Cr credits:7 20000",
            EntryText.Of(paid));
    }

    [Fact]
    public void A_voided_order_owes_nothing_and_late_money_is_given_back()
    {
        var closed = CreditPostings.OrderClosed(4, 7, "in_1", 20_000);
        var late = CreditPostings.PaidAfterClose(4, 7, "in_1", new StripeMovement("txn_1", 20_000, 160));
        var returned = CreditPostings.UnappliedReturned(4, 7, "re_1", new StripeMovement("txn_2", -20_000));
        Assert.Equal("Dr unpaid:credits:4 20000 · Cr receivable:employer:7 20000", EntryText.Of(closed));
        Assert.Equal("in_1:finalized", closed.ReversesKey);
        Assert.Equal("Dr stripe:credits 19840 · Dr fee:stripe 160 · Cr unapplied:7 20000", EntryText.Of(late));
        Assert.Equal("Dr unapplied:7 20000 · Cr stripe:credits 20000", EntryText.Of(returned));
    }

    [Fact]
    public void Money_pulled_back_takes_free_credits_first_and_the_rest_is_owed() => Assert.Equal(
        "Dr credits:7 5000 · Dr receivable:employer:7 15000 · Cr stripe:credits 20000",
        EntryText.Of(CreditPostings.OrderReturned(4, 7, "dp_1", new StripeMovement("txn_1", -20_000), freeCreditCents: 5_000)));

    [Fact]
    public void An_assessment_reserves_credits_and_earns_or_frees_them()
    {
        var reserved = AssessmentPostings.Reserved(6, 7, 20_000);
        var completed = AssessmentPostings.Completed(6, 7, 2, 20_000, new BasisPoints(2_000));
        var cancelled = AssessmentPostings.Cancelled(6, 7, 20_000);
        Assert.Equal("Dr credits:7 20000 · Cr credits:reserved:7 20000", EntryText.Of(reserved));
        Assert.Equal("Dr credits:reserved:7 20000 · Cr payable:therapist:2 16000 · Cr revenue:assessment 4000", EntryText.Of(completed));
        Assert.Equal("Dr credits:reserved:7 20000 · Cr credits:7 20000", EntryText.Of(cancelled));
        Assert.Equal(reserved.Key, cancelled.ReversesKey);
    }
}
