using AngleSharp.Dom;
using Bunit;
using Portal.Pages.Ui;
using Xunit;

namespace Portal.Tests.Ui;

public sealed class ConfirmDialogTests : UiContext
{
    private readonly List<Confirmation> _confirmed = [];
    private readonly TaskCompletionSource _work = new();

    [Fact]
    public void A_double_click_runs_the_action_once_and_closes_the_dialog()
    {
        var dialog = Ask();
        var confirm = Button(dialog, "Refund $150.00");
        confirm.Click();
        confirm.Click();
        Assert.True(Button(dialog, "Refund $150.00").HasAttribute("disabled"));
        Assert.True(Button(dialog, "Keep the payment").HasAttribute("disabled"));
        _work.SetResult();
        dialog.WaitForAssertion(() => Assert.Empty(dialog.FindAll("button")));
        Assert.Single(_confirmed);
    }

    [Fact]
    public void The_safe_button_has_the_focus_and_does_nothing()
    {
        var dialog = Ask();
        var keep = Button(dialog, "Keep the payment");
        Assert.True(keep.HasAttribute("autofocus"));
        keep.Click();
        Assert.Empty(_confirmed);
        Assert.Empty(dialog.FindAll("button"));
    }

    [Fact]
    public void A_reason_that_is_kept_must_be_given()
    {
        var dialog = Ask(reasonLabel: "Reason, seen by Maya and Ruth");
        Button(dialog, "Refund $150.00").Click();
        Assert.Contains("Give a reason", dialog.Find(".field-error").TextContent, StringComparison.Ordinal);
        Assert.Empty(_confirmed);

        dialog.Find("input").Change("  Video outage ");
        Button(dialog, "Refund $150.00").Click();
        Assert.Equal("Video outage", Assert.Single(_confirmed).Reason);
    }

    [Fact]
    public void A_refusal_is_shown_and_the_question_stays()
    {
        var dialog = Ask(refusal: "The refund is larger than the payment.");
        Button(dialog, "Refund $150.00").Click();
        _work.SetResult();
        dialog.WaitForAssertion(() => Assert.Contains("larger than the payment", dialog.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Assert.False(Button(dialog, "Refund $150.00").HasAttribute("disabled"));
    }

    [Fact]
    public void Who_gets_and_gives_what_is_written_by_party()
    {
        var dialog = Ask();
        var moves = dialog.FindAll(".moves li");
        Assert.Contains("+$50.00", moves[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("−$50.00", moves[1].TextContent, StringComparison.Ordinal);
        Assert.NotNull(moves[1].QuerySelector(".key-platform"));
    }

    private static IElement Button(IRenderedComponent<ConfirmDialog> dialog, string words) =>
        dialog.FindAll("button").Single(button => button.TextContent.Trim() == words);

    private IRenderedComponent<ConfirmDialog> Ask(string? reasonLabel = null, string? refusal = null)
    {
        var dialog = Render<ConfirmDialog>(block => block
            .Add(dialog => dialog.Title, "Refund the whole session, $150.00?")
            .Add(dialog => dialog.Confirm, "Refund $150.00")
            .Add(dialog => dialog.Keep, "Keep the payment")
            .Add(dialog => dialog.ReasonLabel, reasonLabel)
            .Add(dialog => dialog.Moves, [new Move(MoneyParty.Employee, "Maya gets back", 5_000), new Move(MoneyParty.Platform, "The platform gives back", -5_000)])
            .Add(dialog => dialog.OnConfirm, async confirmation =>
            {
                _confirmed.Add(confirmation);
                await _work.Task;
                if (refusal is not null) confirmation.Refuse(refusal);
            }));
        dialog.InvokeAsync(dialog.Instance.Open);
        return dialog;
    }
}
