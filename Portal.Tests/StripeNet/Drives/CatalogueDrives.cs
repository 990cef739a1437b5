using Stripe;
using Xunit;
using static Portal.Tests.StripeNet.Drives.DriveWorld;

namespace Portal.Tests.StripeNet.Drives;

/// <summary>Products, prices, coupons and promotion codes.</summary>
internal static class CatalogueDrives
{
    public static IEnumerable<Drive> All => [.. Products, .. Prices, .. Coupons, .. Codes];

    private static IEnumerable<Drive> Products => Drive.Of(api => api.Products,
        ("CreateAsync", async (api, world) => Assert.True((await world.Product()).Active)),
        ("GetAsync", async (api, world) => Assert.Equal("Plan", (await api.GetAsync((await world.Product()).Id)).Name)),
        ("UpdateAsync", async (api, world) => Assert.False((await api.UpdateAsync((await world.Product()).Id, new ProductUpdateOptions { Active = false })).Active)),
        ("DeleteAsync", async (api, world) => Assert.True((await api.DeleteAsync((await world.Product()).Id)).Deleted)),
        ("ListAsync", async (api, world) =>
        {
            var product = await world.Product();
            Finds(await api.ListAsync(new ProductListOptions { Active = true }), product.Id);
        }),
        ("ListAutoPagingAsync", async (api, world) => await Finds(api.ListAutoPagingAsync(), (await world.Product()).Id)),
        ("SearchAsync", async (api, world) =>
        {
            var product = await world.Product();
            Finds(await api.SearchAsync(new ProductSearchOptions { Query = "name:'Plan'", Limit = 100 }), product.Id);
        }),
        ("SearchAutoPagingAsync", async (api, world) => await Finds(api.SearchAutoPagingAsync(new ProductSearchOptions { Query = "active:'true'" }), (await world.Product()).Id)));

    private static IEnumerable<Drive> Prices => Drive.Of(api => api.Prices,
        ("CreateAsync", async (api, world) => Assert.Equal("recurring", (await world.Price()).Type)),
        ("GetAsync", async (api, world) => Assert.Equal(2000, (await api.GetAsync((await world.Price()).Id)).UnitAmount)),
        ("UpdateAsync", async (api, world) => Assert.Equal("Old", (await api.UpdateAsync((await world.Price()).Id, new PriceUpdateOptions { Nickname = "Old" })).Nickname)),
        ("ListAsync", async (api, world) =>
        {
            var price = await world.Price();
            Finds(await api.ListAsync(new PriceListOptions { Product = price.ProductId }), price.Id);
        }),
        ("ListAutoPagingAsync", async (api, world) => await Finds(api.ListAutoPagingAsync(), (await world.Price()).Id)),
        ("SearchAsync", async (api, world) =>
        {
            var price = await world.Price();
            Finds(await api.SearchAsync(new PriceSearchOptions { Query = $"product:'{price.ProductId}'" }), price.Id);
        }),
        ("SearchAutoPagingAsync", async (api, world) => await Finds(api.SearchAutoPagingAsync(new PriceSearchOptions { Query = "active:'true'" }), (await world.Price()).Id)));

    private static IEnumerable<Drive> Coupons => Drive.Of(api => api.Coupons,
        ("CreateAsync", async (api, world) => Assert.True((await world.Coupon()).Valid)),
        ("GetAsync", async (api, world) => Assert.Equal(25, (await api.GetAsync((await world.Coupon()).Id)).PercentOff)),
        ("UpdateAsync", async (api, world) => Assert.Equal("Autumn", (await api.UpdateAsync((await world.Coupon()).Id, new CouponUpdateOptions { Name = "Autumn" })).Name)),
        ("DeleteAsync", async (api, world) => Assert.True((await api.DeleteAsync((await world.Coupon()).Id)).Deleted)),
        ("ListAsync", async (api, world) =>
        {
            var coupon = await world.Coupon();
            Finds(await api.ListAsync(), coupon.Id);
        }),
        ("ListAutoPagingAsync", async (api, world) => await Finds(api.ListAutoPagingAsync(), (await world.Coupon()).Id)));

    private static IEnumerable<Drive> Codes => Drive.Of(api => api.PromotionCodes,
        ("CreateAsync", async (api, world) => Assert.True((await Code(api, world)).Active)),
        ("GetAsync", async (api, world) => Assert.Equal("coupon", (await api.GetAsync((await Code(api, world)).Id)).Promotion.Type)),
        ("UpdateAsync", async (api, world) => Assert.False((await api.UpdateAsync((await Code(api, world)).Id, new PromotionCodeUpdateOptions { Active = false })).Active)),
        ("ListAsync", async (api, world) =>
        {
            var code = await Code(api, world);
            Finds(await api.ListAsync(new PromotionCodeListOptions { Code = code.Code }), code.Id);
        }),
        ("ListAutoPagingAsync", async (api, world) => await Finds(api.ListAutoPagingAsync(), (await Code(api, world)).Id)));

    private static async Task<PromotionCode> Code(PromotionCodeService api, DriveWorld world) => await api.CreateAsync(new PromotionCodeCreateOptions
    {
        Promotion = new PromotionCodePromotionOptions { Type = "coupon", Coupon = (await world.Coupon()).Id },
    });
}
