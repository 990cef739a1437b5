using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Portal.Domain;
using Portal.Domain.Reconciliation;
using Portal.Payments;
using Portal.Tests.Reconciliation;
using Portal.Tests.Support;
using Stripe;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Portal.Tests.Browser;

/// <summary>The reconciliation page without a mouse: from the list to an exception, which is resolved with a note.</summary>
public sealed class ReconciliationByKeyboardTests
{
    private const string Password = "a-long-enough-one";
    private const int MostTabs = 150;

    [BrowserFact]
    public async Task An_exception_is_found_and_resolved_with_a_note_by_keyboard_alone()
    {
        await using var portal = await TestPortal.Start(null, "--Admin:Email=admin@renavest.test", $"--Admin:Password={Password}", "--Admin:Name=Priya Raman");
        await new PaymentIntentService(portal.Get<StripeAccounts>()[StripeAccountName.Platform]).CreateAsync(
            new PaymentIntentCreateOptions { Amount = 4_700, Currency = "usd", PaymentMethod = "pm_card_visa", PaymentMethodTypes = ["card"], Confirm = true });
        await portal.Reconcile();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.Start(playwright);
        foreach (var width in (int[])[1440, 390])
        {
            await Again(portal);
            await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ReducedMotion = ReducedMotion.Reduce });
            context.SetDefaultTimeout(30_000);
            var visitor = new Visitor(await context.NewPageAsync(), portal.Url);
            await visitor.SignIn("admin@renavest.test", Password, "/admin");
            await visitor.Page.GotoAsync($"{portal.Url}/admin/reconciliation");
            await visitor.Ready();
            await Resolve(visitor, $"Charged by hand for a test at {width}.");
        }
    }

    [BrowserFact]
    public async Task A_movement_is_booked_in_suspense_by_keyboard_alone()
    {
        await using var portal = await TestPortal.Start(null, "--Admin:Email=admin@renavest.test", $"--Admin:Password={Password}", "--Admin:Name=Priya Raman");
        await new PaymentIntentService(portal.Get<StripeAccounts>()[StripeAccountName.Platform]).CreateAsync(
            new PaymentIntentCreateOptions { Amount = 4_700, Currency = "usd", PaymentMethod = "pm_card_visa", PaymentMethodTypes = ["card"], Confirm = true });
        await portal.Advance(TimeSpan.FromHours(2));
        await portal.Reconcile();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.Start(playwright);
        await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 390, Height = 900 }, ReducedMotion = ReducedMotion.Reduce });
        context.SetDefaultTimeout(30_000);
        var visitor = new Visitor(await context.NewPageAsync(), portal.Url);
        var page = visitor.Page;
        await visitor.SignIn("admin@renavest.test", Password, "/admin");
        await page.GotoAsync($"{portal.Url}/admin/reconciliation/exceptions/1");
        await visitor.Ready();
        var book = page.GetByRole(AriaRole.Button, new() { Name = "Book in suspense" });
        await Reach(page, book);
        await page.Keyboard.PressAsync("Enter");
        await visitor.Sees("Say why it is booked by hand, and where that is to be seen.");
        await Reach(page, page.GetByLabel("Why it is booked by hand"), "Shift+Tab");
        await page.Keyboard.TypeAsync("Charged by phone.");
        await Reach(page, book);
        await page.Keyboard.PressAsync("Space");
        await visitor.Sees("“Charged by phone.”");
        await visitor.Sees("An adjustment by two administrators takes it from there");
        await Expect(book).ToHaveCountAsync(0);
        await Reach(page, page.GetByRole(AriaRole.Link, new() { Name = "Write an adjustment" }), "Shift+Tab");
        await page.Keyboard.PressAsync("Enter");
        await visitor.Arrives("/admin/adjustments/new");
        Assert.Equal(-4_700, await portal.Balance("suspense:platform"));
    }

    private static async Task Resolve(Visitor visitor, string note)
    {
        var page = visitor.Page;
        await Reach(page, page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Look at ") }).First);
        await page.Keyboard.PressAsync("Enter");
        await visitor.Arrives(new System.Text.RegularExpressions.Regex("/admin/reconciliation/exceptions/[0-9]+$"));
        await visitor.Ready();
        await Reach(page, page.GetByRole(AriaRole.Button, new() { Name = "Mark resolved" }));
        await page.Keyboard.PressAsync("Enter");
        await visitor.Sees("Say what was found and what was done about it.");
        await Reach(page, page.GetByLabel("Resolve with a note"), "Shift+Tab");
        await page.Keyboard.TypeAsync(note);
        await Reach(page, page.GetByRole(AriaRole.Button, new() { Name = "Mark resolved" }));
        await page.Keyboard.PressAsync("Space");
        await visitor.Sees($"“{note}”");
        await Reach(page, page.Locator("nav[aria-label=Breadcrumb] a, .crumbs a").First, "Shift+Tab");
        await page.Keyboard.PressAsync("Enter");
        await visitor.Arrives("/admin/reconciliation");
        await visitor.Sees($"“{note}” Priya Raman");
        await visitor.Sees("No exceptions");
    }

    /// <summary>Presses a key until something has the focus, which must be seen there.</summary>
    private static async Task Reach(IPage page, ILocator wanted, string key = "Tab")
    {
        await Expect(wanted).ToBeVisibleAsync();
        for (var pressed = 0; pressed < MostTabs; pressed++)
        {
            if (await wanted.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                Assert.NotEqual("none", await wanted.EvaluateAsync<string>("element => { const style = getComputedStyle(element); return style.outlineStyle === 'none' && style.boxShadow === 'none' ? 'none' : 'seen'; }"));
                return;
            }

            await page.Keyboard.PressAsync(key);
        }

        Assert.Fail($"{wanted} is not reached with {key}.");
    }

    /// <summary>The exception stands open again.</summary>
    private static async Task Again(TestPortal portal)
    {
        await using var db = portal.Db();
        await db.Database.ExecuteSqlRawAsync("UPDATE Discrepancies SET Status = 'Open', Note = NULL, ClosedAt = NULL, ResolvedByPersonId = NULL");
        Assert.Equal(DiscrepancyStatus.Open, (await db.Discrepancies.SingleAsync()).Status);
    }
}
