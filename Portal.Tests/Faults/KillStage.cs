using System.Diagnostics;
using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Payments.Operations;
using Portal.Payments.Webhooks;
using Portal.Tests.Sandbox.Schema;
using Portal.Tests.Support;
using Portal.Verbs;
using Xunit;

namespace Portal.Tests.Faults;

/// <summary>Portal and sandbox as processes of their own, a wire between them, and one data folder through all the portal's deaths.</summary>
internal sealed class KillStage : IAsyncDisposable
{
    /// <summary>Pays every therapist who has earned a reply.</summary>
    private const string LowMinimum = "--MoneyRules:PayoutMinimumCents=100";

    private readonly Stopwatch since = Stopwatch.StartNew();
    private static readonly TimeSpan SettledWithin = TimeSpan.FromMinutes(2);
    private readonly string sandboxFolder = Directory.CreateTempSubdirectory("portal-test-").FullName;
    private readonly HttpClient http = new(new HttpClientHandler { UseProxy = false });
    private DotnetProcess sandbox = null!;
    private DotnetProcess? portal;

    /// <summary>The portal's data folder.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("portal-test-").FullName;

    public StripeWire Wire { get; private set; } = null!;

    public StripeByHand AtStripe { get; private set; } = null!;

    public string SandboxUrl => sandbox.Url;

    /// <summary>What happened when, in seconds.</summary>
    public List<string> Diary { get; } = [];

    /// <summary>The portal that runs.</summary>
    public DotnetProcess Portal => portal ?? throw new InvalidOperationException("No portal runs.");

    public static async Task<KillStage> Open()
    {
        var stage = new KillStage();
        stage.sandbox = await DotnetProcess.Sandbox(stage.sandboxFolder);
        stage.Wire = await StripeWire.To(stage.sandbox.Url);
        stage.AtStripe = new StripeByHand(stage.sandbox.Url);
        return stage;
    }

    /// <summary>The portal inside the test, on the same folder, to make what the tests begin with.</summary>
    public Task<TestPortal> Prepare() => TestPortal.Start(Folder, $"--Stripe:SandboxAddress={sandbox.Url}", LowMinimum);

    /// <summary>Starts it; it has told Stripe where to send events.</summary>
    public async Task Start(params string[] settings)
    {
        portal = await DotnetProcess.Portal(Folder, [$"--Stripe:SandboxAddress={sandbox.Url}",
            $"--Stripe:Platform:ApiBase={Wire.Url}", $"--Stripe:Credits:ApiBase={Wire.Url}", LowMinimum, .. settings]);
        while (await AnswerToNonsense() == HttpStatusCode.NotFound) await Task.Delay(20);
        Note("started");
    }

    /// <summary>SIGKILL; requests that were held are gone with their sender.</summary>
    public async Task Kill()
    {
        Note("killed");
        await Portal.Kill();
        Portal.Dispose();
        portal = null;
        Wire.PassRequests();
    }

    /// <summary>Moves the sandbox while no portal runs: time passes for both.</summary>
    public Task Advance(TimeSpan span) => SandboxFaults.Advance(SandboxUrl, span);

    /// <summary>Takes the database's write lock, as nobody else could commit then.</summary>
    public async Task<SqliteConnection> Lock()
    {
        var blocker = new SqliteConnection($"Data Source={Path.Combine(Folder, "portal.db")};Pooling=False;Default Timeout=60");
        await blocker.OpenAsync();
        await using var begin = new SqliteCommand("BEGIN IMMEDIATE", blocker);
        await begin.ExecuteNonQueryAsync();
        return blocker;
    }

    public SqlitePortalDb Db() =>
        new(new DbContextOptionsBuilder<SqlitePortalDb>().UseSqlite($"Data Source={Path.Combine(Folder, "portal.db")};Mode=ReadOnly;Default Timeout=60;Pooling=False").Options);

    /// <summary>Waits until something holds in the database, at most two minutes.</summary>
    public async Task Eventually(string what, Func<PortalDb, Task<bool>> holds)
    {
        for (var end = DateTime.UtcNow + SettledWithin; DateTime.UtcNow < end; await Task.Delay(100))
        {
            await using var db = Db();
            if (!await holds(db)) continue;
            Note(what);
            return;
        }

        await using var left = Db();
        var open = await left.StripeOperations.Where(operation => operation.State != OperationState.Done)
            .Select(operation => $"{operation.Key} {operation.State} {operation.Attempts} {operation.ErrorCode} {operation.ErrorMessage}").ToListAsync();
        Assert.Fail($"Not within {SettledWithin}: {what}\n{string.Join('\n', open)}\n{Portal.Output}");
    }

    /// <summary>Waits until nothing of what was stored or begun is open, whatever was interrupted.</summary>
    public Task Settled(string after) => Eventually($"settled after “{after}”", async db =>
        !await db.StripeOperations.AnyAsync(operation => operation.State != OperationState.Done && operation.State != OperationState.Failed)
        && !await db.WebhookEvents.AnyAsync(evt => evt.Outcome == null || evt.Outcome.NextAttemptAt != null));

    /// <summary>The verb's exit code and what it printed.</summary>
    public async Task<(int ExitCode, string Output)> Verify()
    {
        await using var output = new StringWriter();
        var exit = await VerifyVerb.Run([
            "--environment=Development", $"--contentRoot={TestPortal.RepositoryRoot()}", $"--Data:Directory={Folder}", $"--Stripe:SandboxAddress={sandbox.Url}", LowMinimum],
            output, CancellationToken.None, SchemaWatch.Watch);
        return (exit, output.ToString());
    }

    public async ValueTask DisposeAsync()
    {
        if (portal is not null) await Kill();
        await Wire.DisposeAsync();
        await sandbox.Kill();
        sandbox.Dispose();
        http.Dispose();
        Directory.Delete(Folder, recursive: true);
        Directory.Delete(sandboxFolder, recursive: true);
    }

    private void Note(string what) => Diary.Add($"{since.Elapsed.TotalSeconds,6:F1} {what}");

    /// <summary>Not found while an endpoint has no secret yet.</summary>
    private async Task<HttpStatusCode> AnswerToNonsense()
    {
        using var nothing = new StringContent("");
        using var answer = await http.PostAsync(new Uri($"{Portal.Url}/stripe/connect-webhook"), nothing);
        return answer.StatusCode;
    }
}
