using Bunit;
using Portal.Pages.Ui;
using Xunit;

namespace Portal.Tests.Ui;

public sealed class ButtonTests : UiContext
{
    [Fact]
    public async Task A_button_is_busy_while_its_work_runs_and_a_second_press_does_nothing()
    {
        var work = new TaskCompletionSource();
        var runs = 0;
        var button = Render<Button>(block => block.AddChildContent("Pay $79.00 now").Add(button => button.OnClick, async () =>
        {
            runs++;
            await work.Task;
        }));
        var element = button.Find("button");
        var first = element.ClickAsync(new());
        var second = element.ClickAsync(new());
        Assert.True(button.Find("button").HasAttribute("disabled"));
        work.SetResult();
        await Task.WhenAll(first, second);
        Assert.Equal(1, runs);
        Assert.False(button.Find("button").HasAttribute("disabled"));
    }

    [Fact]
    public void A_button_that_leads_somewhere_is_a_link()
    {
        var link = Render<Button>(block => block.AddChildContent("Back").Add(button => button.Href, "/employee")).Find("a");
        Assert.Equal("/employee", link.GetAttribute("href"));
    }
}
