using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

namespace Portal.Tests.Sandbox;

/// <summary>Somebody's site with a card form in its own page, a sandbox beside it, and one browser for all tests of a class.</summary>
public sealed class PaymentElementSite : IAsyncLifetime
{
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;
    private WebApplication _site = null!;

    internal SandboxFixture Fixture { get; } = new();

    internal string Address => _site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    public async Task InitializeAsync()
    {
        await Fixture.InitializeAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = ["--no-sandbox", "--disable-gpu"] });
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _site = builder.Build();
        _site.Run(http =>
        {
            http.Response.ContentType = "text/html";
            return http.Response.WriteAsync(Page());
        });
        await _site.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _site.DisposeAsync();
        await Fixture.DisposeAsync();
    }

    /// <summary>The site's page, ready to confirm the intent of a client secret.</summary>
    internal async Task<IPage> Open(string secret, string verb)
    {
        var page = await _browser.NewPageAsync();
        await page.GotoAsync($"{Address}/?secret={Uri.EscapeDataString(secret)}&verb={verb}");
        return page;
    }

    /// <summary>A hosted page of the sandbox in a window of that width.</summary>
    internal async Task<IPage> Visit(string url, int width)
    {
        var page = await _browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });
        await page.GotoAsync(url);
        return page;
    }

    private string Page() => $$"""
        <!doctype html><title>Site</title><div id="card"></div><button>Save</button><p id="said"></p>
        <script src="{{Fixture.Sandbox.BaseUrl}}/js/stripe.js"></script>
        <script>
        const query = new URLSearchParams(location.search);
        if (query.has('secret')) {
          const stripe = Stripe('pk_test_money');
          const elements = stripe.elements({ clientSecret: query.get('secret') });
          elements.create('payment').mount('#card');
          document.querySelector('button').onclick = async () => {
            const { error } = await stripe[query.get('verb')]({ elements, confirmParams: { return_url: location.origin + '/back' } });
            document.querySelector('#said').textContent = error ? error.message : '';
          };
        }
        </script>
        """;
}
