using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Payments.Webhooks;
using Portal.Sandbox;
using Portal.Tests.Faults.Flows;
using Portal.Tests.Sessions;
using Portal.Tests.Sandbox.Schema;
using Portal.Tests.Support;
using Stripe;
using Xunit;

namespace Portal.Tests.Faults;

/// <summary>One of Stripe's events as it came.</summary>
/// <param name="Id">Stripe's id.</param>
/// <param name="Type">Its type.</param>
/// <param name="Path">The endpoint it came to.</param>
/// <param name="Body">Its body.</param>
internal sealed record ToldEvent(string Id, string Type, string Path, string Body);

/// <summary>
/// A week of real business on one sandbox. A copy of the portal's data is made while every write is recorded and none is sent; the portal
/// itself then goes on and hears Stripe's events in order. Copies can be told the same events in any other way and must end the same.
/// </summary>
public sealed class EventWorld : IAsyncLifetime
{
    private static readonly string[] KnownBefore = ["It says what is known already", "This attempt is known"];
    private static readonly TimeSpan UntilTheCopy = TimeSpan.FromDays(4) - TimeSpan.FromMinutes(30);
    /// <summary>How long a top-up is on its way.</summary>
    internal static readonly TimeSpan TopUpTakes = TimeSpan.FromMinutes(3);

    private readonly string copied = Directory.CreateTempSubdirectory("portal-test-").FullName;
    private readonly string sandboxFolder = Directory.CreateTempSubdirectory("portal-test-").FullName;
    private SandboxServer sandbox = null!;

    /// <summary>Monday 06:00 UTC.</summary>
    internal DateTimeOffset Start { get; } = new(2026, 11, 2, 6, 0, 0, TimeSpan.Zero);

    /// <summary>How much happens: about 49 events for each.</summary>
    internal int Size { get; } = Seeds.Size(6, 210);

    internal string SandboxUrl => sandbox.BaseUrl;

    internal StripeWire Wire { get; private set; } = null!;

    internal TestPortal Portal { get; private set; } = null!;

    internal SessionWorld Sessions { get; private set; } = null!;

    internal StripeByHand AtStripe { get; private set; } = null!;

    internal PaymentPages Pages { get; } = new();

    /// <summary>Every event, in order.</summary>
    internal IReadOnlyList<ToldEvent> Told { get; private set; } = [];

    /// <summary>Types of events that told something of ours when they were told in order, even where an answer had told it before.</summary>
    internal IReadOnlySet<string> Meaningful { get; private set; } = new HashSet<string>();

    /// <summary>How the business stands after all events were told in order.</summary>
    internal IReadOnlyList<string> InOrder { get; private set; } = [];

    /// <summary>What people are called and what they wrote, which is nothing to Stripe.</summary>
    internal IReadOnlyList<string> Private { get; private set; } = [];

    /// <summary>What the journal says happened.</summary>
    internal IReadOnlyList<string> Descriptions { get; private set; } = [];

    /// <summary>Writes that were made, three of a kind at most, with what a look at Stripe says of them and of ones that never were.</summary>
    internal IReadOnlyList<LookedUp> LookedUp { get; private set; } = [];

    public async Task InitializeAsync()
    {
        sandbox = await SandboxServer.StartAsync(new SandboxOptions
        {
            DataDirectory = sandboxFolder, Rules = new SandboxRules { TopupArrivesAfter = TopUpTakes },
        }.Watched());
        Wire = await StripeWire.To(sandbox.BaseUrl);
        AtStripe = new StripeByHand(sandbox.BaseUrl);
        Portal = await TestPortal.Start(null, Settings);
        await Portal.Clock.Set(Start, CancellationToken.None);
        Sessions = await SessionWorld.Start(budgetCents: 0, card: null, portal: Portal);
        await Sessions.PayIn(Size * 30_000L);
        EventFlow[] flows = [new PayoutFlow(this), new SessionFlow(this), new DisputeFlow(this), new EmployerFlow(this), new PlanFlow(this), new TreasuryFlow(this)];
        await Week(flows);
        await Copy();
        Wire.Busy = false;
        foreach (var flow in flows) await flow.Happen();
        await Portal.Advance(TimeSpan.FromMinutes(50));
        InOrder = await BusinessState.Of(Portal);
        await Remember();
        await Portal.Stop();
    }

    public async Task DisposeAsync()
    {
        await Portal.DisposeAsync();
        await Wire.DisposeAsync();
        await sandbox.DisposeAsync();
        Pages.Dispose();
        Directory.Delete(copied, recursive: true);
        Directory.Delete(sandboxFolder, recursive: true);
    }

    /// <summary>A portal that stands where the copy was made.</summary>
    internal async Task<TestPortal> FromTheCopy()
    {
        var folder = Directory.CreateTempSubdirectory("portal-test-").FullName;
        CopyFolder(copied, folder);
        return await TestPortal.Start(folder, Settings);
    }

    /// <summary>An event that the sandbox has no occasion for.</summary>
    internal async Task Tell(string path, string type, object subject, string? account = null)
    {
        var body = JsonSerializer.Serialize(new
        {
            id = $"evt_{Guid.NewGuid():N}", @object = "event", api_version = StripeConfiguration.ApiVersion, created = Sessions.Now.ToUnixTimeSeconds(),
            type, account, livemode = false, pending_webhooks = 1, data = new { @object = subject },
        });
        Assert.Equal(System.Net.HttpStatusCode.OK, await Portal.SendSigned(body, path));
    }

    private string[] Settings =>
        [$"--Stripe:SandboxAddress={SandboxUrl}", $"--Stripe:Platform:ApiBase={Wire.Url}", $"--Stripe:Credits:ApiBase={Wire.Url}", "--Logging:LogLevel:Default=None"];

    private async Task Week(EventFlow[] flows)
    {
        foreach (var flow in flows) await flow.Begin();
        await To(TimeSpan.FromHours(12));
        foreach (var flow in flows) await flow.Evening();
        await To(UntilTheCopy - TimeSpan.FromHours(36.5));
        foreach (var flow in flows) await flow.Midweek();
        await To(UntilTheCopy - TimeSpan.FromHours(23.5));
        foreach (var flow in flows) await flow.DayBefore();
        await To(UntilTheCopy - TimeSpan.FromMinutes(40));
        Wire.Busy = true;
        await To(UntilTheCopy);
        foreach (var flow in flows) await flow.Intend();
    }

    private async Task To(TimeSpan sinceStart) => await Portal.Advance(Start + sinceStart - Sessions.Now);

    private async Task Copy()
    {
        await Portal.Stop();
        CopyFolder(Portal.Folder, copied);
        Portal = await TestPortal.Start(Portal.Folder, Settings);
        Sessions.Move(Portal);
    }

    private async Task Remember()
    {
        await using var db = Portal.Db();
        var told = await db.WebhookEvents.AsNoTracking().Include(evt => evt.Outcome).OrderBy(evt => evt.Id).ToListAsync();
        Told = [.. told.Select(evt => new ToldEvent(evt.StripeId, evt.Type, PathOf(evt), evt.Payload))];
        Private = [.. (await db.Users.Select(person => person.DisplayName).ToListAsync()).Concat(await db.Members.Select(member => member.Name).ToListAsync())
            .Concat(await db.Members.Select(member => member.Email).ToListAsync()).Concat(await db.Therapists.Select(therapist => therapist.Name).ToListAsync())
            .Concat(await db.Employers.Select(employer => employer.Name).ToListAsync()).Concat(await db.Questions.Select(question => question.Subject).ToListAsync())
            .Concat(await db.Questions.Select(question => question.Body).ToListAsync()).Concat(await db.Replies.Select(reply => reply.Body).ToListAsync())
            .Where(word => word.Length > 2).Distinct()];
        Descriptions = await db.JournalEntries.Select(entry => entry.Description).ToListAsync();
        LookedUp = await Faults.LookedUp.In(Portal, db);
        Meaningful = told.Where(evt => evt.Outcome!.State == WebhookState.Processed || Array.Exists(KnownBefore, evt.Outcome.Reason!.StartsWith)).Select(evt => evt.Type).ToHashSet();
    }

    private static string PathOf(WebhookEvent told) =>
        WebhookEndpoints.All.Single(endpoint => endpoint.Connect == told.ConnectedAccount is not null && (endpoint.Connect || endpoint.Account == told.Account)).Path;

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            System.IO.File.Copy(file, target);
        }
    }
}
