using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Portal.Tests.Browser;

/// <summary>What can be said of a page by looking at it: it is there, fits the window, and breaks no rule of accessibility.</summary>
internal static class PageCheck
{
    private static readonly (int Width, int Height)[] Windows = [(1440, 900), (390, 844)];

    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    };

    /// <summary>Opens every place in the visitor's rail and looks at it in both sizes; what is wrong, a line each.</summary>
    public static async Task<List<string>> EveryPlace(Visitor visitor)
    {
        var wrong = new List<string>();
        await Resize(visitor, Windows[0]);
        var rail = visitor.Page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).First;
        var places = await rail.Locator("a .nav-title").AllInnerTextsAsync();
        foreach (var place in places)
        {
            await Resize(visitor, Windows[0]);
            await visitor.Open(place);
            if (await rail.CountAsync() == 0)
            {
                wrong.Add($"{place} leads to no page");
                await visitor.Page.GoBackAsync();
                continue;
            }

            wrong.AddRange(await Here(visitor));
        }

        await Resize(visitor, Windows[0]);
        return wrong;
    }

    /// <summary>Looks at the page the visitor is on in both sizes; what is wrong, a line each.</summary>
    public static async Task<List<string>> Here(Visitor visitor)
    {
        var wrong = new List<string>();
        foreach (var window in Windows)
        {
            await Resize(visitor, window);
            wrong.AddRange((await Look(visitor)).Select(line => $"{new Uri(visitor.Page.Url).AbsolutePath} at {window.Width}: {line}"));
        }

        return wrong;
    }

    private static async Task<List<string>> Look(Visitor visitor)
    {
        await visitor.Ready();
        var wrong = new List<string>();
        var beyond = await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - window.innerWidth");
        if (beyond > 0) wrong.Add($"it is {beyond} pixels wider than the window");
        var axe = await visitor.Page.RunAxe(Rules);
        wrong.AddRange(axe.Violations.Select(violation => $"{violation.Id}: {violation.Help} ({string.Join("; ", violation.Nodes.Take(3).Select(node => node.Html))})"));
        return wrong;
    }

    private static Task Resize(Visitor visitor, (int Width, int Height) window) => visitor.Page.SetViewportSizeAsync(window.Width, window.Height);
}
