using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Portal.Tests.Browser;

/// <summary>What the therapist does.</summary>
public sealed partial class Journey
{
    private async Task TherapistOpensAnAccount()
    {
        await Therapist.Open("Profile and hours");
        await Therapist.Press("Your Stripe account");
        await Therapist.Press("Set up your Stripe account");
        await Therapist.Choose("You are", "individual");
        foreach (var (label, value) in new (string, string)[]
        {
            ("First name", "Ruth"), ("Last name", "Okafor"), ("Email", "ruth@therapist.test"), ("Phone", "000 000 0000"), ("Date of birth", "1985-04-23"),
            ("Street and number", "1 Main St"), ("City", "Springfield"), ("Postal code", "94000"), ("State", "CA"), ("Last 4 digits of SSN", "0000"),
        })
            await Therapist.Fill(label, value);
        await Therapist.Press("Continue");
        await Therapist.Fill("Routing number", "110000000");
        await Therapist.Fill("Account number", "000123456789");
        await Therapist.Press("Continue");
        await Therapist.Page.GetByRole(AriaRole.Checkbox).CheckAsync();
        await Therapist.Press("Agree and submit");
        await Therapist.Sees("Stripe has all it needs from you.");
        var dashboard = await Therapist.Page.Context.RunAndWaitForPageAsync(() => Therapist.Press("Open your Stripe dashboard"));
        await dashboard.GetByRole(AriaRole.Heading).First.WaitForAsync();
        await dashboard.CloseAsync();
    }

    private async Task TherapistSetsPriceAndHours()
    {
        await Therapist.Open("Profile and hours");
        await Therapist.Fill("Price of a session", "150");
        await Therapist.Press("Add hours on Monday");
        await Therapist.Press("Copy Monday to Tue–Fri");
        await Therapist.Press("Save profile and hours");
        await Therapist.Sees("Profile and hours saved");
        await Therapist.Sees("Employees can book you");
    }

    private async Task TherapistReplies()
    {
        await Therapist.Open("Inbox");
        await Therapist.Press("Which debt first");
        await Therapist.Fill("Reply", "The card at 24 % first, and keep the car loan on its schedule. Shall we look at a plan together?");
        await Therapist.Press("Send reply and earn $4.00");
        await Therapist.Sees("Reply sent. You earned $4.00.");
    }

    private async Task TherapistVerifiesAttendance()
    {
        await Therapist.Open("Sessions");
        await Therapist.Press("To verify");
        await Therapist.Page.Locator("main a.strong").First.ClickAsync();
        await Therapist.Press("Verify attendance");
        await Therapist.Sees("Attendance verified");
    }

    private async Task TherapistSeesThePayout()
    {
        await Therapist.Open("Earnings");
        await Therapist.Sees(new Regex("^Last: "));
        await Therapist.Open("Payouts");
        await Therapist.Sees("Arrived");
        await Therapist.Page.Locator("main a.strong").First.ClickAsync();
        await Therapist.Press(new Regex("^Reply"));
        await Therapist.Sees("About this question");
    }
}
