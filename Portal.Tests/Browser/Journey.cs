using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Portal.Data;
using Portal.Members;
using Portal.Notifications;
using Portal.People;
using Portal.Tests.Support;
using Portal.Therapists;
using Xunit;

namespace Portal.Tests.Browser;

/// <summary>The main job, walked by four people in a browser, once for all tests of a class.</summary>
public sealed partial class Journey : IAsyncLifetime
{
    private const string Password = "a-long-enough-one";
    private readonly Lazy<Task> walk;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public Journey() => walk = new Lazy<Task>(Walk);

    /// <summary>The whole walk; done once.</summary>
    internal Task Walked => walk.Value;

    internal TestPortal Portal { get; private set; } = null!;

    internal Visitor Owner { get; private set; } = null!;

    internal Visitor Employee { get; private set; } = null!;

    internal Visitor Therapist { get; private set; } = null!;

    internal Visitor Admin { get; private set; } = null!;

    /// <summary>It begins on a Thursday morning, so that the session's money is released on a Thursday too, before that week's payout run.</summary>
    public async Task InitializeAsync()
    {
        Portal = await TestPortal.Start(null,
            "--Admin:Email=admin@renavest.test", $"--Admin:Password={Password}", "--Admin:Name=Priya Raman", "--Logging:LogLevel:Default=Error");
        await Portal.Clock.Set(new DateTimeOffset(2027, 1, 7, 15, 0, 0, TimeSpan.Zero), CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        await Portal.DisposeAsync();
    }

    private async Task Walk()
    {
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.Start(playwright);
        await Register();
        (Owner, Employee, Therapist, Admin) = (await Window(), await Window(), await Window(), await Window());
        try
        {
            await Act();
        }
        catch (Exception stopped) when (stopped is PlaywrightException or TimeoutException)
        {
            throw new InvalidOperationException($"{stopped.Message}\nScreenshots of the four windows are in {await Photograph()}.", stopped);
        }
    }

    private async Task<string> Photograph()
    {
        var folder = Directory.CreateTempSubdirectory("portal-journey-").FullName;
        foreach (var (name, visitor) in new[] { ("owner", Owner), ("employee", Employee), ("therapist", Therapist), ("admin", Admin) })
            await visitor.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
        return folder;
    }

    private async Task Act()
    {
        await Owner.SignIn("owner@acme.test", Password, "/employer");
        await Therapist.SignIn("ruth@therapist.test", Password, "/therapist");
        await Admin.SignIn("admin@renavest.test", Password, "/admin");
        await OwnerFundsSubsidies();
        await OwnerStartsProgrammes();
        await OwnerInvitesAnEmployee();
        await EmployeeJoins(await InvitationLink());
        await EmployeeAddsACard();
        await EmployeeStartsAPlan();
        await TherapistOpensAnAccount();
        await TherapistSetsPriceAndHours();
        await AdminMovesTheClock("A month");
        await EmployeeAsks();
        await TherapistReplies();
        await EmployeeBooks();
        await AdminMovesTheClock("A week");
        await TherapistVerifiesAttendance();
        await AdminMovesTheClock("36 hours");
        await AdminMovesTheClock("An hour");
        await EmployeeSeesWhatWasPaid();
        await AdminRefundsAPart();
        await AdminMovesTheClock("36 hours");
        await AdminMovesTheClock("36 hours");
        await AdminPaysOut();
        await AdminMovesTheClock("A week");
        await TherapistSeesThePayout();
        await OwnerOrdersCredits();
        await OwnerCancelsAnOrder();
        await AdminReadsTheBooks();
    }

    /// <summary>The operator registers an employer and a therapist; everybody else comes by invitation.</summary>
    private async Task Register()
    {
        var operatorHere = new Actor("operator");
        await using var scope = Portal.Services.CreateAsyncScope();
        var employer = await scope.ServiceProvider.GetRequiredService<RegisterEmployer>().Handle(
            new EmployerToRegister("Acme", "America/New_York", "owner@acme.test", "Grace Holloway", Password), operatorHere, CancellationToken.None);
        Assert.False(employer.IsRefused);
        var therapist = await scope.ServiceProvider.GetRequiredService<RegisterTherapist>().Handle(
            "ruth@therapist.test", "Ruth Okafor", "America/New_York", Password, operatorHere, CancellationToken.None);
        Assert.False(therapist.IsRefused);
    }

    /// <summary>A window that nobody has signed in at.</summary>
    internal async Task<Visitor> Window()
    {
        var context = await browser!.NewContextAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 }, ReducedMotion = ReducedMotion.Reduce });
        context.SetDefaultTimeout(30_000);
        return new Visitor(await context.NewPageAsync(), Portal.Url);
    }

    private async Task<string> InvitationLink()
    {
        await using var db = Portal.Db();
        var mail = await db.Set<OutboxMail>().OrderByDescending(known => known.Id).FirstAsync(known => known.Recipient == "maya@acme.test");
        return mail.Body.Split('\n').Single(line => line.Contains("/account/join/", StringComparison.Ordinal)).Trim();
    }
}
