using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Ledger;
using Portal.Domain.Sessions;
using Portal.Payments.Operations;
using Portal.Sessions;
using Portal.Tests.Sessions;
using Portal.Tests.Support;
using Stripe;
using Xunit;
using Xunit.Abstractions;

namespace Portal.Tests.Faults;

/// <summary>Portal and sandbox as processes of their own, and the portal killed at the worst moment.</summary>
public sealed class KilledPortalTests(ITestOutputHelper log) : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("portal-test-").FullName;
    private readonly string sandboxFolder = Directory.CreateTempSubdirectory("portal-test-").FullName;
    private DotnetProcess sandbox = null!;
    private StripeWire wire = null!;

    public async Task InitializeAsync()
    {
        sandbox = await DotnetProcess.Sandbox(sandboxFolder);
        wire = await StripeWire.To(sandbox.Url);
    }

    public async Task DisposeAsync()
    {
        await wire.DisposeAsync();
        await sandbox.Kill();
        sandbox.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        Directory.Delete(sandboxFolder, recursive: true);
    }

    [Fact]
    public async Task Killed_after_Stripe_charged_and_before_the_commit_it_finds_one_charge_and_books_one_entry()
    {
        var booking = await VerifiedSession();
        await SandboxFaults.Advance(sandbox.Url, TimeSpan.FromHours(37));
        // Stripe's own event must not tell the portal before it is killed.
        await SandboxFaults.Set(sandbox.Url, new { webhook_delay = 1.0, webhook_delay_ms = 60_000 });

        using (var portal = await StartPortal())
        {
            await KillBeforeTheCommit(portal);
            log.WriteLine(portal.Output);
        }

        await using (var db = Db())
        {
            Assert.Equal(OperationState.Sent, (await Charge(db, booking)).State);
            Assert.False(await db.JournalEntries.AnyAsync(entry => entry.Kind == "session.charged"));
        }

        Assert.Single(await Payments());
        await SandboxFaults.Set(sandbox.Url, new { });
        await SandboxFaults.Advance(sandbox.Url, TimeSpan.FromMinutes(2));
        using var restarted = await StartPortal();
        await Eventually(async db => (await Charge(db, booking)).State == OperationState.Done
            && !await db.WebhookEvents.AnyAsync(evt => evt.Outcome == null || evt.Outcome.NextAttemptAt != null)
            && await db.WebhookEvents.AnyAsync(evt => evt.Type == EventTypes.PaymentIntentSucceeded && evt.Payload.Contains("\"session\"")), restarted);
        await restarted.Kill();
        await ChargedAndBookedOnce(booking);
    }

    /// <summary>A session that was held and verified, its charge due in 36 hours, in a portal that has since stopped.</summary>
    private async Task<int> VerifiedSession()
    {
        var world = await SessionWorld.Start(portal: await TestPortal.Start(folder, $"--Stripe:SandboxAddress={sandbox.Url}"));
        var id = await world.Held();
        await world.Portal.Get<VerifyAttendance>().Handle(id, world.TherapistPerson, CancellationToken.None);
        await world.Portal.Settle();
        await world.Portal.Stop();
        return id;
    }

    private Task<DotnetProcess> StartPortal() =>
        DotnetProcess.Portal(folder, $"--Stripe:SandboxAddress={sandbox.Url}", $"--Stripe:Platform:ApiBase={wire.Url}");

    /// <summary>Stripe has charged; the database's write lock is taken; the answer is let through; the portal waits for its commit and is killed.</summary>
    private async Task KillBeforeTheCommit(DotnetProcess portal)
    {
        var held = wire.HoldAnswer("/v1/payment_intents");
        await held.Answered.Task.WaitAsync(TimeSpan.FromMinutes(1));
        await using var blocker = new SqliteConnection($"Data Source={Path.Combine(folder, "portal.db")};Pooling=False");
        await blocker.OpenAsync();
        await using var writeLock = await blocker.BeginTransactionAsync(System.Data.IsolationLevel.Serializable);
        held.Release();
        await held.Delivered.Task.WaitAsync(TimeSpan.FromMinutes(1));
        await Task.Delay(500);
        await portal.Kill();
    }

    private async Task ChargedAndBookedOnce(int bookingId)
    {
        var payment = Assert.Single(await Payments());
        Assert.Equal("succeeded", payment.Status);
        Assert.Single((await new ChargeService(Stripe).ListAsync(new ChargeListOptions { PaymentIntent = payment.Id })).Data);
        await using var db = Db();
        var booking = await db.Bookings.SingleAsync(known => known.Id == bookingId);
        Assert.Equal((CardPartState.Charged, payment.Id), (booking.CardPart, booking.PaymentIntentId));
        var entry = Assert.Single(await db.JournalEntries.Where(known => known.Kind == "session.charged").ToListAsync());
        Assert.Equal($"{payment.Id}:succeeded", entry.Key);
        var balance = await new BalanceService(Stripe).GetAsync();
        var books = await db.LedgerAccounts.SingleAsync(account => account.Code == AccountCode.Stripe(StripeAccountName.Platform).Value);
        Assert.Equal(balance.Available.Concat(balance.Pending).Where(part => part.Currency == "usd").Sum(part => part.Amount), books.Balance);
    }

    private StripeClient Stripe => new("sk_test_platform", apiBase: sandbox.Url);

    private async Task<IReadOnlyList<PaymentIntent>> Payments() =>
        [.. (await new PaymentIntentService(Stripe).ListAsync(new PaymentIntentListOptions { Limit = 100 })).Data
            .Where(payment => payment.Metadata.TryGetValue("kind", out var kind) && kind == "session")];

    private SqlitePortalDb Db() => new(new DbContextOptionsBuilder<SqlitePortalDb>().UseSqlite($"Data Source={Path.Combine(folder, "portal.db")};Default Timeout=60").Options);

    private static Task<StripeOperation> Charge(PortalDb db, int booking) =>
        db.StripeOperations.SingleAsync(operation => operation.Key == $"booking:{booking}:charge:1");

    private async Task Eventually(Func<PortalDb, Task<bool>> holds, DotnetProcess portal)
    {
        for (var tries = 0; tries < 300; tries++)
        {
            await using (var db = Db())
                if (await holds(db)) return;
            await Task.Delay(200);
        }

        Assert.Fail($"The restarted portal did not settle:\n{portal.Output}");
    }
}
