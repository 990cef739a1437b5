using Stripe;
using Stripe.TestHelpers;
using Xunit;
using static Portal.Tests.StripeNet.Drives.DriveWorld;

namespace Portal.Tests.StripeNet.Drives;

/// <summary>Subscriptions, their items, and the clocks that move them.</summary>
internal static class SubscriptionDrives
{
    public static IEnumerable<Drive> All => [.. Subscriptions, .. Items, .. Clocks];

    private static IEnumerable<Drive> Subscriptions => Drive.Of(api => api.Subscriptions,
        ("CreateAsync", async (api, world) => Assert.Equal("active", (await world.Subscription()).Status)),
        ("GetAsync", async (api, world) => Assert.Single((await api.GetAsync((await world.Subscription()).Id)).Items)),
        ("UpdateAsync", async (api, world) =>
            Assert.True((await api.UpdateAsync((await world.Subscription()).Id, new SubscriptionUpdateOptions { CancelAtPeriodEnd = true })).CancelAtPeriodEnd)),
        ("CancelAsync", async (api, world) => Assert.Equal("canceled", (await api.CancelAsync((await world.Subscription()).Id)).Status)),
        ("ResumeAsync", async (api, world) => Assert.Equal("active", (await api.ResumeAsync(await Paused(api, world), new SubscriptionResumeOptions { BillingCycleAnchor = SubscriptionBillingCycleAnchor.Now })).Status)),
        ("MigrateAsync", async (api, world) =>
        {
            var options = new SubscriptionCreateOptions
            {
                Customer = (await world.Customer()).Id, Items = [new SubscriptionItemOptions { Price = (await world.Price()).Id }],
                BillingMode = new SubscriptionBillingModeOptions { Type = "classic" },
            };
            var classic = await api.CreateAsync(options);
            var migrated = await api.MigrateAsync(classic.Id, new SubscriptionMigrateOptions { BillingMode = new SubscriptionBillingModeOptions { Type = "flexible" } });
            Assert.Equal("flexible", migrated.BillingMode.Type);
        }),
        ("DeleteDiscountAsync", async (api, world) =>
        {
            var discounted = await world.Subscription((await world.Coupon()).Id);
            await api.DeleteDiscountAsync(discounted.Id);
            Assert.Empty((await api.GetAsync(discounted.Id)).DiscountIds);
        }),
        ("ListAsync", async (api, world) =>
        {
            var subscription = await world.Subscription();
            Finds(await api.ListAsync(new SubscriptionListOptions { Customer = subscription.CustomerId }), subscription.Id);
        }),
        ("ListAutoPagingAsync", async (api, world) => await Finds(api.ListAutoPagingAsync(), (await world.Subscription()).Id)),
        ("SearchAsync", async (api, world) =>
        {
            var subscription = await world.Subscription();
            Finds(await api.SearchAsync(new SubscriptionSearchOptions { Query = "status:'active'", Limit = 100 }), subscription.Id);
        }),
        ("SearchAutoPagingAsync", async (api, world) =>
            await Finds(api.SearchAutoPagingAsync(new SubscriptionSearchOptions { Query = "status:'active'" }), (await world.Subscription()).Id)));

    private static IEnumerable<Drive> Items => Drive.Of(api => api.SubscriptionItems,
        ("CreateAsync", async (api, world) => Assert.Equal(2, (await Added(api, world)).Quantity)),
        ("GetAsync", async (api, world) => Assert.Equal(2, (await api.GetAsync((await Added(api, world)).Id)).Quantity)),
        ("UpdateAsync", async (api, world) => Assert.Equal(3, (await api.UpdateAsync((await Added(api, world)).Id, new SubscriptionItemUpdateOptions { Quantity = 3 })).Quantity)),
        ("DeleteAsync", async (api, world) => Assert.True((await api.DeleteAsync((await Added(api, world)).Id)).Deleted)),
        ("ListAsync", async (api, world) =>
        {
            var item = await Added(api, world);
            Finds(await api.ListAsync(new SubscriptionItemListOptions { Subscription = item.Subscription }), item.Id);
        }),
        ("ListAutoPagingAsync", async (api, world) =>
        {
            var item = await Added(api, world);
            await Finds(api.ListAutoPagingAsync(new SubscriptionItemListOptions { Subscription = item.Subscription, Limit = 1 }), item.Id);
        }));

    private static IEnumerable<Drive> Clocks => Drive.Of(api => api.TestHelpers.TestClocks,
        ("CreateAsync", async (api, world) => Assert.Equal("ready", (await Clock(api)).Status)),
        ("GetAsync", async (api, world) => Assert.Equal("Clock", (await api.GetAsync((await Clock(api)).Id)).Name)),
        ("AdvanceAsync", async (api, world) =>
        {
            var clock = await Clock(api);
            await api.AdvanceAsync(clock.Id, new TestClockAdvanceOptions { FrozenTime = clock.FrozenTime.AddDays(3) });
            await world.Sandbox.Control("drain");
            Assert.Equal(clock.FrozenTime.AddDays(3), (await api.GetAsync(clock.Id)).FrozenTime);
        }),
        ("ListAsync", async (api, world) =>
        {
            var clock = await Clock(api);
            Finds(await api.ListAsync(), clock.Id);
        }),
        ("ListAutoPagingAsync", async (api, world) => await Finds(api.ListAutoPagingAsync(), (await Clock(api)).Id)),
        ("DeleteAsync", async (api, world) => Assert.True((await api.DeleteAsync((await Clock(api)).Id)).Deleted)));

    private static Task<TestClock> Clock(TestClockService api) =>
        api.CreateAsync(new TestClockCreateOptions { FrozenTime = new DateTime(2027, 1, 4, 15, 0, 0, DateTimeKind.Utc), Name = "Clock" });

    private static async Task<SubscriptionItem> Added(SubscriptionItemService api, DriveWorld world) => await api.CreateAsync(new SubscriptionItemCreateOptions
    {
        Subscription = (await world.Subscription()).Id, Price = (await world.Price(900)).Id, Quantity = 2,
    });

    /// <summary>A subscription whose trial ended while there was nothing to pay with.</summary>
    private static async Task<string> Paused(SubscriptionService api, DriveWorld world)
    {
        var clock = await Clock(world.Api.TestHelpers.TestClocks);
        var customer = await world.Api.Customers.CreateAsync(new CustomerCreateOptions { TestClock = clock.Id });
        var trial = await api.CreateAsync(new SubscriptionCreateOptions
        {
            Customer = customer.Id, Items = [new SubscriptionItemOptions { Price = (await world.Price()).Id }], TrialPeriodDays = 7,
            TrialSettings = new SubscriptionTrialSettingsOptions { EndBehavior = new SubscriptionTrialSettingsEndBehaviorOptions { MissingPaymentMethod = "pause" } },
        });
        await world.Api.TestHelpers.TestClocks.AdvanceAsync(clock.Id, new TestClockAdvanceOptions { FrozenTime = clock.FrozenTime.AddDays(8) });
        await world.Sandbox.Control("drain");
        Assert.Equal("paused", (await api.GetAsync(trial.Id)).Status);
        var method = await world.Api.PaymentMethods.AttachAsync("pm_card_visa", new PaymentMethodAttachOptions { Customer = customer.Id });
        await api.UpdateAsync(trial.Id, new SubscriptionUpdateOptions { DefaultPaymentMethod = method.Id });
        return trial.Id;
    }
}
