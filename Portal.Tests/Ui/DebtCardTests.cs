using Bunit;
using Portal.Pages.AdminPortal;
using Portal.Pages.TherapistPortal;
using Portal.Payouts;
using Xunit;

namespace Portal.Tests.Ui;

public sealed class DebtCardTests : UiContext
{
    private static readonly DebtLine Old = new(12, 42, "Maya", Now.AddDays(-205), Now.AddDays(-200), 200, Now.AddDays(-20), true, 9_000, 4_000);
    private static readonly DebtLine Young = new(31, null, null, null, Now.AddDays(-10), 10, Now.AddDays(170), false, 2_000, 2_000);

    [Fact]
    public void A_therapist_sees_what_is_owed_why_and_how_it_was_settled()
    {
        var card = Render<DebtCard>(parameters => parameters.Add(one => one.View, Debts([Old, Young], [new(40, "therapist.debt-netted", Now.AddDays(-3), 5_000)])));
        Assert.Contains("You owe $60.00", card.Find("h2").TextContent, StringComparison.Ordinal);
        var rows = card.FindAll("li").Select(row => row.TextContent).ToList();
        Assert.Contains("Refund of the session of Sun 26 Apr, Maya", rows[0], StringComparison.Ordinal);
        Assert.Contains("$50.00 of $90.00 is settled.", rows[0], StringComparison.Ordinal);
        Assert.Equal("/therapist/sessions/42", card.Find("li a").GetAttribute("href"));
        Assert.Contains("Correction by our staff", rows[1], StringComparison.Ordinal);
        Assert.Contains("Taken from your earnings", rows[2], StringComparison.Ordinal);
        Assert.Contains("−$50.00", rows[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Who_never_owed_anything_reads_nothing_of_it() =>
        Assert.Empty(Render<DebtCard>(parameters => parameters.Add(one => one.View, Debts([], []))).Markup.Trim());

    [Fact]
    public void An_administrator_sees_the_age_of_each_debt_and_until_when_it_waits()
    {
        var parts = Render<DebtParts>(parameters => parameters.Add(one => one.View, Debts([Old, Young], [])));
        var rows = parts.FindAll("li").Select(row => row.TextContent).ToList();
        Assert.Contains("Session 42 with Maya", rows[0], StringComparison.Ordinal);
        Assert.Contains("200 days", rows[0], StringComparison.Ordinal);
        Assert.Contains("Past due", rows[0], StringComparison.Ordinal);
        Assert.DoesNotContain("Waits for earnings", rows[0], StringComparison.Ordinal);
        Assert.Contains("Waits for earnings until Thu 6 May 2027", rows[1], StringComparison.Ordinal);
        Assert.Equal("/admin/journal/12", parts.Find("li a").GetAttribute("href"));
    }

    private static DebtView Debts(IReadOnlyList<DebtLine> debts, IReadOnlyList<DebtSettlement> settlements) => new(2, "Ruth Okafor", "usd", debts, settlements, []);
}
