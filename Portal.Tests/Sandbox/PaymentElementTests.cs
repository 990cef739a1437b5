using Microsoft.Playwright;
using Xunit;

namespace Portal.Tests.Sandbox;

/// <summary>The stand-in for Stripe.js in a real browser: a form in somebody's own page saves and charges cards.</summary>
public sealed class PaymentElementTests(PaymentElementSite site) : IClassFixture<PaymentElementSite>
{
    private readonly MoneySandbox _sandbox = site.Fixture.Sandbox;

    [Fact]
    public async Task A_card_is_saved_from_a_form_in_the_sites_own_page()
    {
        var customer = await site.Fixture.Customer(card: null);
        var setup = await _sandbox.Post("/v1/setup_intents", $"customer={customer}");
        var page = await site.Open(SandboxFixture.Text(setup, "client_secret"), "confirmSetup");
        await Fill(page, "4000000000000002");
        await Assertions.Expect(page.Locator("#said")).ToHaveTextAsync("Your card was declined.");
        await Fill(page, "4242424242424242");
        await page.WaitForURLAsync($"{site.Address}/back?**redirect_status=succeeded");
        Assert.Single(await _sandbox.All($"/v1/customers/{customer}/payment_methods"));
    }

    [Fact]
    public async Task A_card_that_asks_leads_through_its_banks_screen_and_back()
    {
        var intent = await _sandbox.Post("/v1/payment_intents", "amount=1000&currency=usd");
        var page = await site.Open(SandboxFixture.Text(intent, "client_secret"), "confirmPayment");
        await Fill(page, "4000002760003184");
        await page.GetByRole(AriaRole.Button, new() { Name = "Complete authentication" }).ClickAsync();
        await page.WaitForURLAsync($"{site.Address}/back?**redirect_status=succeeded");
        Assert.Equal("succeeded", SandboxFixture.Text(await _sandbox.Get($"/v1/payment_intents/{SandboxFixture.Id(intent)}"), "status"));
    }

    [Fact]
    public async Task Another_accounts_publishable_key_opens_nothing()
    {
        var setup = await _sandbox.Post("/v1/setup_intents");
        var element = $"{_sandbox.BaseUrl}/elements/payment?client_secret={Uri.EscapeDataString(SandboxFixture.Text(setup, "client_secret"))}";
        Assert.Equal(404, (await site.Fixture.Visit($"{element}&key=pk_test_other")).Status);
        Assert.Equal(200, (await site.Fixture.Visit($"{element}&key=pk_test_money")).Status);
    }

    private static async Task Fill(IPage page, string number)
    {
        var frame = page.FrameLocator("iframe");
        await frame.GetByLabel("Card number").FillAsync(number);
        await frame.GetByLabel("Expiry (MM / YY)").FillAsync("12 / 34");
        await frame.GetByLabel("Security code (CVC)").FillAsync("123");
        await frame.GetByLabel("Name on card").FillAsync("Ada");
        // By keyboard: the frame may still be growing, and a button that moves is easily missed by a pointer.
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).PressAsync("Enter");
    }
}
