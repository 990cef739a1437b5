using Portal.Domain;
using Portal.Domain.Ledger;
using Xunit;

namespace Portal.Tests.Ledger;

public sealed class SubsidyPostingTests
{
    [Fact]
    public void Funding_by_Checkout_reaches_the_pool_whole_and_the_fee_is_ours()
    {
        var entry = SubsidyPostings.FundingPaid(7, 1, "pi_1", new StripeMovement("txn_1", 50_000, 1_480));
        Assert.Equal("Dr stripe:platform 48520 · Dr fee:stripe 1480 · Cr subsidy:pool:7 50000", EntryText.Of(entry));
        Assert.Equal("pi_1:succeeded", entry.Key);
        Assert.Equal("txn_1", entry.Lines.Single(line => line.Account.IsStripe).BalanceTransaction);
        Assert.Equal("funding:1", entry.Source);
    }

    [Fact]
    public void Funding_by_invoice_is_owed_first_and_free_when_paid()
    {
        var finalized = SubsidyPostings.FundingInvoiceFinalized(7, 1, "in_1", 100_000);
        var paid = SubsidyPostings.FundingInvoicePaid(7, 1, "in_1", new StripeMovement("txn_1", 100_000, 500));
        Assert.Equal("Dr receivable:employer:7 100000 · Cr unpaid:subsidy:1 100000", EntryText.Of(finalized));
        Assert.Equal(
            "Dr stripe:platform 99500 · Dr fee:stripe 500 · Dr unpaid:subsidy:1 100000 · Cr receivable:employer:7 100000 · Cr subsidy:pool:7 100000",
            EntryText.Of(paid));
    }

    [Fact]
    public void A_subsidy_invoice_closed_unpaid_takes_its_finalizing_back()
    {
        var closed = SubsidyPostings.FundingInvoiceClosed(7, 1, "in_1", 100_000);
        Assert.Equal("Dr unpaid:subsidy:1 100000 · Cr receivable:employer:7 100000", EntryText.Of(closed));
        Assert.Equal("in_1:finalized", closed.ReversesKey);
    }

    [Fact]
    public void Funding_pulled_back_takes_what_is_free_and_the_employer_owes_the_rest()
    {
        var entry = SubsidyPostings.FundingReturned(7, 1, "dp_1", new StripeMovement("txn_2", -50_000), freePoolCents: 30_000);
        Assert.Equal("Dr subsidy:pool:7 30000 · Dr receivable:employer:7 20000 · Cr stripe:platform 50000", EntryText.Of(entry));
    }

    [Fact]
    public void Free_budget_is_paid_back_out_of_the_pool() => Assert.Equal(
        "Dr subsidy:pool:7 2500 · Cr stripe:platform 2500",
        EntryText.Of(SubsidyPostings.BudgetPaidBack(7, 1, "re_1", new StripeMovement("txn_3", -2_500))));

    [Fact]
    public void A_plan_grant_leaves_the_pool_and_comes_back_when_it_ends()
    {
        var granted = SubsidyPostings.Granted(5, 3, 7, 200);
        var ended = SubsidyPostings.GrantEnded(5, 3, 7, remainingCents: 200, grantedCents: 200);
        var rest = SubsidyPostings.GrantEnded(5, 3, 7, remainingCents: 50, grantedCents: 200);
        Assert.Equal("Dr subsidy:pool:7 200 · Cr subsidy:3:7 200", EntryText.Of(granted));
        Assert.Equal("Dr subsidy:3:7 200 · Cr subsidy:pool:7 200", EntryText.Of(ended));
        Assert.Equal(granted.Key, ended.ReversesKey);
        Assert.Null(rest.ReversesKey);
    }
}
