using Portal.Domain;
using Portal.Domain.Ledger;
using Xunit;

namespace Portal.Tests.Ledger;

public sealed class TreasuryPostingTests
{
    [Fact]
    public void A_payout_of_ours_goes_to_the_bank_by_way_of_clearing()
    {
        var created = TreasuryPostings.PayoutCreated(StripeAccountName.Credits, "po_1", new StripeMovement("txn_1", -20_000));
        var arrived = TreasuryPostings.PayoutArrived("po_1", 20_000);
        Assert.Equal("Dr clearing:bank 20000 · Cr stripe:credits 20000", EntryText.Of(created));
        Assert.Equal("Dr bank 20000 · Cr clearing:bank 20000", EntryText.Of(arrived));
    }

    [Theory]
    [InlineData(false, "clearing:bank")]
    [InlineData(true, "bank")]
    public void A_payout_of_ours_that_fails_comes_back_from_where_it_was(bool hadArrived, string account) => Assert.Equal(
        $"Dr stripe:credits 20000 · Cr {account} 20000",
        EntryText.Of(TreasuryPostings.PayoutFailed(StripeAccountName.Credits, "po_1", new StripeMovement("txn_2", 20_000), hadArrived)));

    [Fact]
    public void A_top_up_leaves_the_bank_and_arrives_at_the_platform()
    {
        var sent = TreasuryPostings.TopUpSent("tu_1", 20_000);
        var arrived = TreasuryPostings.TopUpArrived(StripeAccountName.Platform, "tu_1", new StripeMovement("txn_1", 20_000));
        Assert.Equal("Dr clearing:bank 20000 · Cr bank 20000", EntryText.Of(sent));
        Assert.Equal("Dr stripe:platform 20000 · Cr clearing:bank 20000", EntryText.Of(arrived));
    }

    [Fact]
    public void A_conversion_is_an_entry_in_each_currency()
    {
        var entries = TreasuryPostings.Converted(
            StripeAccountName.Platform, "po_1", new StripeMovement("txn_1", -10_000), "eur", new StripeMovement("txn_2", 10_850, 100), "usd", expectedCents: 10_900);
        Assert.Equal("Dr fx:eur 10000 · Cr stripe:platform 10000", EntryText.Of(entries[0]));
        Assert.Equal("Dr stripe:platform 10750 · Dr fee:fx 100 · Dr fx:result 50 · Cr fx:usd 10900", EntryText.Of(entries[1]));
        Assert.Equal(["eur", "usd"], entries.Select(entry => entry.Currency));
    }

    [Fact]
    public void A_fee_of_Stripe_is_an_expense_and_an_unknown_movement_waits_in_suspense()
    {
        var fee = FeePostings.StripeFee(StripeAccountName.Platform, new StripeMovement("txn_1", -200));
        var taken = FeePostings.Unknown(StripeAccountName.Platform, new StripeMovement("txn_2", -300, 20));
        var given = FeePostings.Unknown(StripeAccountName.Platform, new StripeMovement("txn_3", 300));
        Assert.Equal("Dr fee:stripe 200 · Cr stripe:platform 200", EntryText.Of(fee));
        Assert.Equal("Dr fee:stripe 20 · Dr suspense:platform 300 · Cr stripe:platform 320", EntryText.Of(taken));
        Assert.Equal("Dr stripe:platform 300 · Cr suspense:platform 300", EntryText.Of(given));
    }
}
