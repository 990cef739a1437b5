using System.Text.Json.Nodes;
using Portal.Sandbox.Resources.Connect;
using Portal.Sandbox.Storage;
using static Portal.Sandbox.Pages.Layout;
using static Portal.Sandbox.Pages.Onboarding.Inputs;

namespace Portal.Sandbox.Pages.Onboarding;

/// <summary>Step 3: a look at everything, consent, and back to the platform.</summary>
internal static class ReviewStep
{
    public static PageAnswer Show(Scope owner, JsonObject account, JsonObject visit, IReadOnlyCollection<string> complaints, int status = 200)
    {
        var person = Requirements.PersonOf(account) ?? [];
        var bank = BankAccounts.DefaultFor(owner, account.Text("default_currency")!);
        var rows = Line("Name", $"{person.Text("first_name")} {person.Text("last_name")}")
            + (account.TextAt("company.name") is { } company ? Line("Company", company) : "")
            + Line("Email", person.Text("email")) + Line("Phone", person.Text("phone"))
            + Line("Address", $"{person.TextAt("address.line1")}, {person.TextAt("address.city")} {person.TextAt("address.state")} {person.TextAt("address.postal_code")}")
            + Line("Bank account", bank is null ? "Missing" : BankAccounts.Named(bank));
        var body = $"""
            <p class="muted">Step 3 of 3 · Check your details.</p>
            {Complaints(complaints)}
            <table><tbody>{rows}</tbody></table>
            <p><a href="/onboarding/{visit.Id()}/bank">Change the bank account</a></p>
            """ + Form("<label class=\"inline\"><input type=\"checkbox\" name=\"agreed\" value=\"yes\"> I agree to the services agreement (there is none: this is a sandbox).</label>",
            "Agree and submit", BankStep.Later(visit));
        return PageAnswer.Html(Page("Review and submit", body), status);
    }

    public static PageAnswer Submit(PageVisit page, Scope owner, JsonObject account, JsonObject visit)
    {
        var complaints = new List<string>();
        if (page.Field("agreed") != "yes") complaints.Add("Agree to the services agreement to go on.");
        if (!BankAccounts.IsUsable(owner)) complaints.Add("Add a bank account first.");
        if (complaints.Count > 0) return Show(owner, account, visit, complaints, 422);
        account["tos_acceptance"] = new JsonObject { ["date"] = owner.Now, ["ip"] = "127.0.0.1", ["user_agent"] = null };
        visit["done"] = true;
        Verification.Submit(owner, account);
        return PageAnswer.Redirect(visit.Text("return_url")!);
    }

    private static string Line(string label, string? value) => $"<tr><th scope=\"row\">{Text(label)}</th><td>{Text(value)}</td></tr>";
}
