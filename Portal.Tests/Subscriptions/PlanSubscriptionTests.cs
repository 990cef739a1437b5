using Portal.Domain.Catalog;
using Portal.Domain.Subscriptions;
using Xunit;

namespace Portal.Tests.Subscriptions;

public sealed class PlanSubscriptionTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_plan_is_pending_until_Stripe_confirms_it()
    {
        var subscription = Ordered();
        Assert.Equal(PlanSubscriptionStatus.Pending, subscription.Status);
        Assert.False(subscription.GivesAccess);
        Assert.True(subscription.Take(Facts(PlanSubscriptionStatus.Trialing), Now, Now));
        Assert.True(subscription.GivesAccess);
        Assert.Equal(Now.AddDays(14), subscription.TrialEndsAt);
    }

    [Fact]
    public void News_that_is_older_than_what_we_know_changes_nothing()
    {
        var subscription = Ordered();
        subscription.Take(Facts(PlanSubscriptionStatus.Active), Now.AddMinutes(2), Now);
        var version = subscription.Version;
        Assert.False(subscription.Take(Facts(PlanSubscriptionStatus.Trialing), Now.AddMinutes(1), Now));
        Assert.Equal(PlanSubscriptionStatus.Active, subscription.Status);
        Assert.Equal(version, subscription.Version);
    }

    [Fact]
    public void News_of_another_subscription_changes_nothing()
    {
        var subscription = Ordered();
        subscription.Take(Facts(PlanSubscriptionStatus.Active), Now, Now);
        Assert.False(subscription.Take(Facts(PlanSubscriptionStatus.Cancelled) with { StripeSubscriptionId = "sub_2" }, Now.AddDays(1), Now));
    }

    [Fact]
    public void Only_a_running_plan_can_be_cancelled_and_only_a_cancelled_one_resumed()
    {
        var subscription = Ordered();
        Assert.Equal("subscription_not_running", subscription.CanCancel().Refusal!.Code);
        subscription.Take(Facts(PlanSubscriptionStatus.Active), Now, Now);
        Assert.False(subscription.CanCancel().IsRefused);
        Assert.True(subscription.CanResume().IsRefused);
        subscription.Take(Facts(PlanSubscriptionStatus.Active) with { CancelAtPeriodEnd = true }, Now.AddHours(1), Now);
        Assert.Equal("already_cancelling", subscription.CanCancel().Refusal!.Code);
        Assert.False(subscription.CanResume().IsRefused);
    }

    [Fact]
    public void A_Checkout_that_expires_late_does_not_end_a_running_plan()
    {
        var subscription = Ordered();
        subscription.Take(Facts(PlanSubscriptionStatus.Active), Now, Now);
        subscription.CheckoutExpired(Now.AddDays(1));
        Assert.Equal(PlanSubscriptionStatus.Active, subscription.Status);
        Assert.True(subscription.CheckoutOpened("cs_2", Now).IsRefused);
    }

    private static PlanSubscription Ordered() =>
        PlanSubscription.Order(3, new CatalogOptions().Plan("starter").Value, BillingInterval.Month, Now).Value;

    private static SubscriptionFacts Facts(PlanSubscriptionStatus status) =>
        new("sub_1", status, Now.AddDays(14), Now, Now.AddMonths(1), CancelAtPeriodEnd: false);
}
