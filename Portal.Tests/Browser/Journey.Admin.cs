using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Portal.Tests.Browser;

/// <summary>What the admin does.</summary>
public sealed partial class Journey
{
    private async Task AdminMovesTheClock(string step)
    {
        await Admin.Open("Clock");
        await Admin.Press(step);
        var buttons = Admin.Page.GetByRole(AriaRole.Button, new() { Name = step, Exact = true });
        await Expect(buttons).ToBeDisabledAsync(new() { Timeout = 30_000 });
        await Expect(buttons).ToBeEnabledAsync(new() { Timeout = 180_000 });
        await Expect(Admin.Page.GetByText("The clock stopped before it arrived")).ToHaveCountAsync(0);
    }

    private async Task AdminPaysOut()
    {
        await Admin.Open("Payout runs");
        await Admin.Sees("Ruth Okafor");
        await Admin.Press(new Regex(@"^Pay out \$"));
        await Admin.Confirm(new Regex(@"^Pay out \$"));
        await Admin.Arrives(new Regex("/admin/payout-runs/[0-9]+$"));
        await Admin.Sees("1 of 1 therapists");
    }

    private async Task AdminRefundsAPart()
    {
        await Admin.Open("Refunds");
        await Admin.Page.Locator("main a.strong").First.ClickAsync();
        await Admin.Ready();
        await Admin.Fill("Amount", "30");
        await Admin.Fill("Reason, kept with the refund", "The line was down for ten minutes");
        await Admin.Press("Look at the refund");
        await Admin.Confirm("Refund $30.00");
        await Admin.Sees("The line was down for ten minutes");
    }

    private async Task AdminReadsTheBooks()
    {
        await Admin.Open("Journal");
        await Admin.Page.Locator("main tbody a").First.ClickAsync();
        await Admin.Sees("Lines");
        await Admin.Press(new Regex("^All entries of "));
        await Admin.Arrives(new Regex("/admin/journal\\?q="));
        await Admin.Open("Trial balance");
        await Admin.Sees("Balanced");
        await Admin.Open("Credit orders");
        await Admin.Sees("Acme");
        await Admin.Open("Webhooks");
        await Admin.Page.Locator("main tbody a").First.ClickAsync();
        await Admin.Ready();
        await Admin.Open("Invariants");
        await Admin.Press("Compare with Stripe");
        await Expect(Admin.Page.GetByText("Not run yet")).ToHaveCountAsync(0, new() { Timeout = 60_000 });
    }
}
