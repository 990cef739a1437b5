using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Portal.Payments.Operations;
using Portal.Tests.Credits;
using Portal.Tests.Support;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Portal.Tests.Browser;

/// <summary>An operation's page offers the one retry there is, to be pressed without a mouse.</summary>
public sealed class GiveBackByKeyboardTests
{
    private const string Password = "a-long-enough-one";

    [BrowserFact]
    public async Task A_give_back_that_Stripe_refused_is_tried_again_by_keyboard_and_only_the_last_one_can_be()
    {
        await using var portal = await TestPortal.Start(null, "--Admin:Email=admin@renavest.test", $"--Admin:Password={Password}", "--Admin:Name=Priya Raman");
        var (_, owner) = await portal.AddEmployer();
        var refused = await RetryGiveBackTests.Refused(portal, owner);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.Start(playwright);
        await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 390, Height = 900 }, ReducedMotion = ReducedMotion.Reduce });
        context.SetDefaultTimeout(30_000);
        var visitor = new Visitor(await context.NewPageAsync(), portal.Url);
        await visitor.SignIn("admin@renavest.test", Password, "/admin");
        var button = visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Try again" });
        await visitor.Page.GotoAsync($"{portal.Url}/admin/operations/{refused.Id}");
        await visitor.Ready();
        await button.FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Sees($"{refused.Subject}:give-back:2");
        await portal.Settle();
        await using (var db = portal.Db())
            Assert.Equal([OperationState.Failed, OperationState.Failed], await db.StripeOperations.Where(one => one.Kind == refused.Kind).Select(one => one.State).ToListAsync());
        await visitor.Page.GotoAsync($"{portal.Url}/admin/operations/{refused.Id}");
        await visitor.Ready();
        await button.FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page.GetByText($"It was tried again already: look at {refused.Subject}:give-back:2.")).ToBeVisibleAsync();
    }
}
