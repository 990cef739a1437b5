using System.Text.RegularExpressions;

namespace Portal.Tests.Browser;

/// <summary>What the employee does.</summary>
public sealed partial class Journey
{
    private async Task EmployeeJoins(string link)
    {
        await Employee.Page.GotoAsync(link);
        await Employee.Fill("Password", Password);
        await Employee.Fill("The same password again", Password);
        await Employee.Press("Join");
        await Employee.Arrives("/employee");
        await Employee.Ready();
    }

    private async Task EmployeeAddsACard()
    {
        await Employee.Open("Plan and payment");
        await Employee.Press("Add a card");
        await Employee.PayAtStripe("Save");
        await Employee.Arrives(new Regex("/employee/plan"));
        await Employee.Sees(new Regex("4242"));
    }

    private async Task EmployeeStartsAPlan()
    {
        await Employee.Open("Plan and payment");
        await Employee.Press(new Regex("^Start the trial, then pay "));
        await Employee.PayAtStripe("Start trial");
        await Employee.Sees("Trial");
    }

    private async Task EmployeeAsks()
    {
        await Employee.Open("Questions");
        await Employee.Press("Ask a question");
        await Employee.Choose("Therapist", "1");
        await Employee.Fill("Subject", "Which debt first");
        await Employee.Fill("Your question", "I have a card at 24 % and a car loan at 6 %. Where does a spare hundred go?");
        await Employee.Press("Send question");
        await Employee.Sees("Ruth Okafor has not replied yet.");
    }

    private async Task EmployeeBooks()
    {
        await Employee.Open("Therapists");
        await Employee.Press("Book with Ruth Okafor");
        await Employee.Page.Locator("button.slot").First.ClickAsync();
        await Employee.Sees("Acme pays");
        await Employee.PressTwice(new Regex(@"^Book and agree to pay \$50\.00$"));
        await Employee.Arrives(new Regex("/employee/sessions/[0-9]+"));
        await Employee.Ready();
    }

    private async Task EmployeeSeesWhatWasPaid()
    {
        await Employee.Open("Home");
        await Employee.Open("Sessions");
        await Employee.Press("Past and cancelled");
        await Employee.Sees("Ruth Okafor");
    }
}
