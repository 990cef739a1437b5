using Portal.Domain;
using Portal.Domain.Ledger;
using Portal.Domain.Subscriptions;
using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests.Ledger;

public sealed class SubscriptionPostingTests
{
    private static readonly BasisPoints Sixty = new(6_000);

    [Fact]
    public void A_plan_invoice_is_split_on_its_full_price_whoever_paid_it()
    {
        var entry = SubscriptionPostings.InvoicePaid(1, 3, 7, "in_1", 200, 0, new StripeMovement("txn_1", 1_700, 79), Sixty);
        Assert.Equal("Dr subsidy:3:7 200 · Dr stripe:platform 1621 · Dr fee:stripe 79 · Cr pool 1140 · Cr revenue:subscription 760", EntryText.Of(entry));
    }

    [Fact]
    public void A_plan_invoice_paid_wholly_by_subsidy_touches_no_Stripe_account() => Assert.Equal(
        "Dr subsidy:3:7 1900 · Cr pool 1140 · Cr revenue:subscription 760",
        EntryText.Of(SubscriptionPostings.InvoicePaid(1, 3, 7, "in_1", 1_900, 0, null, Sixty)));

    [Fact]
    public void A_downgrade_gives_back_what_was_not_delivered_and_a_later_invoice_uses_it()
    {
        var credited = SubscriptionPostings.ProrationCredited(1, 3, "in_1", 700, Sixty);
        var used = SubscriptionPostings.InvoicePaid(2, 3, 7, "in_2", 0, 700, new StripeMovement("txn_1", 1_200, 65), Sixty);
        Assert.Equal("Dr pool 420 · Dr revenue:subscription 280 · Cr credit:3 700", EntryText.Of(credited));
        Assert.Equal("Dr credit:3 700 · Dr stripe:platform 1135 · Dr fee:stripe 65 · Cr pool 1140 · Cr revenue:subscription 760", EntryText.Of(used));
    }

    [Fact]
    public void A_subsidy_that_missed_its_invoice_is_refunded_to_the_card() => Assert.Equal(
        "Dr subsidy:3:7 200 · Cr stripe:platform 200",
        EntryText.Of(SubscriptionPostings.MissedSubsidyRefunded(1, 3, 7, "re_1", new StripeMovement("txn_1", -200))));

    [Theory]
    [InlineData(false, "subsidy:3:7")]
    [InlineData(true, "subsidy:pool:7")]
    public void A_plan_refund_goes_back_in_the_proportion_it_was_paid(bool grantExpired, string subsidyAccount)
    {
        var parts = PlanRefund.Step(new PlanPayment(1_700, 200, 0), Sixty, 0, 950).Value;
        var entry = SubscriptionPostings.InvoiceRefunded(1, 3, 7, "re_1", parts, new StripeMovement("txn_1", -parts.CardCents), grantExpired);
        Assert.Equal($"Dr pool 570 · Dr revenue:subscription 380 · Cr stripe:platform 850 · Cr {subsidyAccount} 100", EntryText.Of(entry));
    }

    [Fact]
    public void The_pool_gets_sixty_percent_of_every_invoice() => Law.Holds(Law.Cents.And(Law.Cents).And(Law.Cents), drawn =>
    {
        var ((subsidy, credit), card) = drawn;
        var entry = SubscriptionPostings.InvoicePaid(1, 3, 7, "in_1", subsidy, credit, new StripeMovement("txn_1", card + 50, 40), Sixty);
        var total = subsidy + credit + card + 50;
        return entry.ChangeOf(AccountCode.Pool) == -(total * 6 / 10) && entry.ChangeOf(AccountCode.RevenueSubscription) == -(total - (total * 6 / 10));
    });
}
