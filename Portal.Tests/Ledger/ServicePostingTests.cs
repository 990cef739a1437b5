using Portal.Domain;
using Portal.Domain.Ledger;
using Xunit;

namespace Portal.Tests.Ledger;

public sealed class ServicePostingTests
{
    [Fact]
    public void A_service_is_prepaid_earned_use_by_use_and_its_rest_refunded()
    {
        var paid = ServicePostings.OrderPaid(5, "pi_1", new StripeMovement("txn_1", 30_000, 900));
        var used = ServicePostings.Used(5, 1, 2, 10_000, new BasisPoints(2_000));
        var refunded = ServicePostings.RestRefunded(5, "re_1", new StripeMovement("txn_2", -20_000));
        Assert.Equal("Dr stripe:platform 29100 · Dr fee:stripe 900 · Cr prepaid:5 30000", EntryText.Of(paid));
        Assert.Equal("Dr prepaid:5 10000 · Cr payable:therapist:2 8000 · Cr revenue:service 2000", EntryText.Of(used));
        Assert.Equal("Dr prepaid:5 20000 · Cr stripe:platform 20000", EntryText.Of(refunded));
    }

    [Fact]
    public void Charges_that_are_ours_as_a_whole_are_revenue()
    {
        var charge = new StripeMovement("txn_1", 2_900, 114);
        Assert.Equal("Dr stripe:employer 2786 · Dr fee:stripe 114 · Cr revenue:employer-plan 2900", EntryText.Of(RevenuePostings.EmployerPlanPaid(7, "in_1", charge)));
        Assert.Equal("Dr stripe:platform 2786 · Dr fee:stripe 114 · Cr revenue:therapist-tier 2900", EntryText.Of(RevenuePostings.TherapistTierPaid(2, "in_1", charge)));
        Assert.Equal("Dr stripe:employer 2786 · Dr fee:stripe 114 · Cr revenue:on-demand 2900", EntryText.Of(RevenuePostings.OnDemandPaid(7, "pi_1", charge)));
    }

    [Fact]
    public void A_stream_subscription_is_a_destination_charge()
    {
        var entry = RevenuePostings.StreamPaid(1, 2, "in_1", new StripeMovement("txn_1", 1_500, 74), new StripeMovement("txn_2", -1_500), new StripeMovement("txn_3", 300));
        Assert.Equal(-300, entry.ChangeOf(AccountCode.RevenueStream));
        Assert.Equal("Dr memo:connected:2 1200 · Cr memo:owner:2 1200", EntryText.Memo(entry));
    }
}
