using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Portal.Tests.Browser;

/// <summary>A person at a browser window of their own, who finds things by what they are called.</summary>
internal sealed class Visitor(IPage page, string portal)
{
    private static readonly Regex Card = new("Card number", RegexOptions.None, TimeSpan.FromSeconds(1));

    /// <summary>The window.</summary>
    public IPage Page => page;

    /// <summary>Signs in at the front door and lands in their portal.</summary>
    public async Task SignIn(string email, string password, string home)
    {
        await page.GotoAsync(portal);
        await Fill("E-mail address", email);
        await Fill("Password", password);
        await Press("Sign in");
        await Arrives(home);
    }

    /// <summary>Opens a place of the portal by its link in the rail.</summary>
    public async Task Open(string place)
    {
        // A place may say how much waits there, so its name is read from its title.
        await page.Locator("nav[aria-label=Main] a").Filter(new() { Has = page.Locator($".nav-title:text-is(\"{place}\")") }).First.ClickAsync();
        await Ready();
    }

    /// <summary>Presses a button, or follows a link that says this.</summary>
    public Task Press(string words) => Pressable(words).ClickAsync();

    /// <summary>Presses a button, or follows a link, whose words match.</summary>
    public Task Press(Regex words) =>
        page.GetByRole(AriaRole.Button, new() { NameRegex = words }).Or(page.GetByRole(AriaRole.Link, new() { NameRegex = words })).First.ClickAsync();

    /// <summary>Presses a button twice, as impatient people do.</summary>
    public Task PressTwice(Regex words) => page.GetByRole(AriaRole.Button, new() { NameRegex = words }).First.DblClickAsync();

    /// <summary>Presses a button of the dialog that is open.</summary>
    public Task Confirm(string words) => page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = words, Exact = true }).ClickAsync();

    /// <summary>Presses the button of the open dialog whose words match.</summary>
    public Task Confirm(Regex words) => page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { NameRegex = words }).ClickAsync();

    /// <summary>Types into a field and leaves it.</summary>
    public async Task Fill(string label, string value)
    {
        var field = page.GetByLabel(label, new() { Exact = true });
        await field.FillAsync(value);
        await field.BlurAsync();
    }

    /// <summary>Chooses from a list.</summary>
    public Task Choose(string label, string value) => page.GetByLabel(label, new() { Exact = true }).SelectOptionAsync(value);

    /// <summary>Waits until the page says this.</summary>
    public Task Sees(string words) => Expect(page.GetByText(words).First).ToBeVisibleAsync(new() { Timeout = 30_000 });

    /// <summary>Waits until the page says something like this.</summary>
    public Task Sees(Regex words) => Expect(page.GetByText(words).First).ToBeVisibleAsync(new() { Timeout = 30_000 });

    /// <summary>Pays, saves a card or starts a trial on Stripe's page, and comes back to the portal.</summary>
    public async Task PayAtStripe(string verb)
    {
        await Expect(page.GetByLabel(Card)).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await page.GetByLabel(Card).FillAsync("4242 4242 4242 4242");
        await page.GetByLabel("Expiry (MM / YY)").FillAsync("12 / 34");
        await page.GetByLabel("Security code (CVC)").FillAsync("123");
        await page.GetByLabel("Name on card").FillAsync("Ada Quill");
        await Press(verb);
    }

    /// <summary>Waits until the browser stands at a page of the portal.</summary>
    public Task Arrives(string path) => Expect(page).ToHaveURLAsync(portal + path, new() { Timeout = 30_000 });

    /// <summary>Waits until the browser stands at an address like this.</summary>
    public Task Arrives(Regex address) => Expect(page).ToHaveURLAsync(address, new() { Timeout = 30_000 });

    /// <summary>Waits until the page's own content is there: bars and spinners are gone.</summary>
    public async Task Ready()
    {
        await Expect(page.Locator("main h1").First).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await Expect(page.Locator("main [aria-busy=true]")).ToHaveCountAsync(0, new() { Timeout = 30_000 });
    }

    private ILocator Pressable(string words) =>
        page.GetByRole(AriaRole.Button, new() { Name = words, Exact = true }).Or(page.GetByRole(AriaRole.Link, new() { Name = words, Exact = true })).First;
}
