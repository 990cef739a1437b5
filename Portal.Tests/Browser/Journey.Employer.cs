using System.Text.RegularExpressions;

namespace Portal.Tests.Browser;

/// <summary>What the employer does.</summary>
public sealed partial class Journey
{
    private async Task OwnerFundsSubsidies()
    {
        await Owner.Open("Subsidies");
        await Owner.Press("Fund subsidies");
        await Owner.Fill("Amount", "500");
        await Owner.Press("Pay $500.00 on Stripe’s page");
        await Owner.PayAtStripe("Pay $500.00");
        await Owner.Sees("$500.00 is in your budget.");
    }

    private async Task OwnerStartsProgrammes()
    {
        await Owner.Press("New programme");
        await Owner.Choose("For", "sessions");
        await Owner.Fill("Up to, for each session", "100");
        await Owner.Press("Start programme");
        await Owner.Sees("The programme has started");
        await Owner.Press("New programme");
        await Owner.Choose("For", "starter");
        await Owner.Fill("Each month", "2");
        await Owner.Press("Start programme");
        await Owner.Sees(new Regex("Starter"));
    }

    private async Task OwnerInvitesAnEmployee()
    {
        await Owner.Open("Members");
        await Owner.Press("Invite a member");
        await Owner.Fill("Name", "Maya Lindqvist");
        await Owner.Fill("E-mail address", "maya@acme.test");
        await Owner.Press("Send invitation");
        await Owner.Sees("Invitation sent to Maya Lindqvist");
    }

    private async Task OwnerOrdersCredits()
    {
        await Owner.Open("Credits");
        await Owner.Press("Order credits");
        await Owner.PressTwice(new Regex("^Order for .* and send invoice$"));
        await Owner.Sees("Invoice sent.");
        var invoice = await Owner.Page.Context.RunAndWaitForPageAsync(() => Owner.Press("Pay invoice"));
        await invoice.GetByLabel("Card number").FillAsync("4242 4242 4242 4242");
        await invoice.GetByLabel("Expiry (MM / YY)").FillAsync("12 / 34");
        await invoice.GetByLabel("Security code (CVC)").FillAsync("123");
        await invoice.GetByLabel("Name on card").FillAsync("Grace Holloway");
        await invoice.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { NameRegex = new Regex("^Pay ") }).ClickAsync();
        await Owner.Sees("credits were added on");
        await invoice.CloseAsync();
    }

    private async Task OwnerCancelsAnOrder()
    {
        await Owner.Open("Credits");
        await Owner.Press("Order credits");
        await Owner.PressTwice(new Regex("^Order for .* and send invoice$"));
        await Owner.Sees("Invoice sent.");
        await Owner.Press("Cancel order");
        await Owner.Confirm("Cancel order");
        await Owner.Sees("Cancelled. Nothing is owed.");
    }
}
