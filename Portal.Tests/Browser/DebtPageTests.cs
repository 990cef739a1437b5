using Microsoft.Playwright;
using Portal.Tests.Payouts;
using Portal.Tests.Support;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Portal.Tests.Browser;

/// <summary>A debt as two administrators and its therapist meet it.</summary>
public sealed class DebtPageTests
{
    [BrowserFact]
    public async Task One_administrator_proposes_to_write_a_debt_off_another_approves_and_the_therapist_sees_it()
    {
        await using var stage = await DebtStage.Start();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.Start(playwright);
        var first = await SignIn(browser, stage, await stage.Portal.GivePassword(await stage.Portal.AddAdmin()), "/admin");
        await first.Open("Payout runs");
        await first.Press("Ruth Okafor");
        await first.Sees("200 days");
        var wrong = await PageCheck.Here(first);
        await first.Press("Propose to write off $30.00");
        await first.Fill("Reason, kept with the entry", DebtStage.Reason);
        await first.Confirm("Propose");
        await first.Sees("Another administrator has to approve this.");
        await Expect(first.Page.GetByRole(AriaRole.Button, new() { Name = "Approve and write off" })).ToHaveCountAsync(0);

        var second = await SignIn(browser, stage, await stage.Portal.GivePassword(await stage.Portal.AddAdmin("second@portal.test")), "/admin");
        await second.Open("Payout runs");
        await second.Sees("Write-off of $30.00 proposed");
        await second.Press("Ruth Okafor");
        await second.Press("Approve and write off");
        await second.Confirm("Approve and write off");
        await second.Sees("Debt written off");
        wrong.AddRange(await PageCheck.Here(second));
        Assert.Equal(2_000, await stage.Owed());

        var ruth = await SignIn(browser, stage, await stage.Portal.GivePassword(stage.Ruth.Acting), "/therapist");
        await ruth.Open("Payouts");
        await ruth.Sees("You owe $20.00");
        await ruth.Sees("Written off by us");
        wrong.AddRange(await PageCheck.Here(ruth));
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static async Task<Visitor> SignIn(IBrowser browser, DebtStage stage, string email, string home)
    {
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 }, ReducedMotion = ReducedMotion.Reduce });
        context.SetDefaultTimeout(30_000);
        var visitor = new Visitor(await context.NewPageAsync(), stage.Portal.Url);
        await visitor.SignIn(email, SignedInPeople.Password, home);
        return visitor;
    }
}
