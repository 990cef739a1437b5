using Portal.Domain.Ledger;
using Xunit;

namespace Portal.Tests.Ledger;

public sealed class RefundAndDisputePostingTests
{
    [Fact]
    public void A_refund_that_failed_waits_in_clearing_until_the_bank_pays_it()
    {
        var failed = RefundPostings.Failed("booking:42", "re_1", new StripeMovement("txn_1", 5_000));
        var paid = RefundPostings.PaidByBank("booking:42", "re_1", 5_000);
        Assert.Equal("Dr stripe:platform 5000 · Cr clearing:refund 5000", EntryText.Of(failed));
        Assert.Equal("Dr clearing:refund 5000 · Cr bank 5000", EntryText.Of(paid));
    }

    [Fact]
    public void A_lost_dispute_is_the_platforms_loss()
    {
        var withdrawn = DisputePostings.FundsWithdrawn("booking:42", "dp_1", new StripeMovement("txn_1", -5_000, 1_500));
        var lost = DisputePostings.Lost("booking:42", "dp_1", 5_000);
        Assert.Equal("Dr clearing:dispute 5000 · Dr fee:dispute 1500 · Cr stripe:platform 6500", EntryText.Of(withdrawn));
        Assert.Equal("Dr loss:dispute 5000 · Cr clearing:dispute 5000", EntryText.Of(lost));
    }

    [Fact]
    public void A_won_dispute_brings_the_money_back_and_the_fee_only_where_Stripe_returns_it()
    {
        var kept = DisputePostings.FundsReinstated("booking:42", "dp_1", new StripeMovement("txn_2", 5_000));
        var returned = DisputePostings.FundsReinstated("booking:42", "dp_1", new StripeMovement("txn_2", 5_000, -1_500));
        Assert.Equal("Dr stripe:platform 5000 · Cr clearing:dispute 5000", EntryText.Of(kept));
        Assert.Equal("Dr stripe:platform 6500 · Cr fee:dispute 1500 · Cr clearing:dispute 5000", EntryText.Of(returned));
    }
}
