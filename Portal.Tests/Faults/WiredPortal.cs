using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.People;
using Portal.Payments.Customers;
using Portal.Payments.LocalStripe;
using Portal.Payments.Operations;
using Portal.People;
using Portal.Sandbox;
using Portal.Tests.Sandbox.Schema;
using Portal.Tests.Support;
using Portal.Time;
using Stripe;
using Xunit;

namespace Portal.Tests.Faults;

/// <summary>A portal whose calls to Stripe go over a wire that can fail; the write it is tried with makes a member a Stripe customer.</summary>
public sealed class WiredPortal : IAsyncLifetime
{
    private const string Kind = "customer.create.platform";
    private readonly string sandboxFolder = Directory.CreateTempSubdirectory("portal-test-").FullName;
    private SandboxServer sandbox = null!;

    internal TestPortal Portal { get; private set; } = null!;

    internal StripeWire Wire { get; private set; } = null!;

    internal string SandboxUrl => sandbox.BaseUrl;

    /// <summary>A client that does not go over the wire.</summary>
    internal StripeClient Stripe => new("sk_test_platform", apiBase: SandboxUrl);

    public async Task InitializeAsync()
    {
        sandbox = await SandboxServer.StartAsync(new SandboxOptions { DataDirectory = sandboxFolder }.Watched());
        Wire = await StripeWire.To(sandbox.BaseUrl);
        Portal = await TestPortal.Start(null, Settings);
    }

    public async Task DisposeAsync()
    {
        await Portal.DisposeAsync();
        await Wire.DisposeAsync();
        await sandbox.DisposeAsync();
        Directory.Delete(sandboxFolder, recursive: true);
        SchemaWatch.AssertKept(sandboxFolder);
    }

    private string[] Settings => [$"--Stripe:SandboxAddress={sandbox.BaseUrl}", $"--Stripe:Platform:ApiBase={Wire.Url}", "--Logging:LogLevel:Default=None"];

    /// <summary>Starts the portal again on the folder it was stopped in.</summary>
    internal async Task StartAgain() => Portal = await TestPortal.Start(Portal.Folder, Settings);

    /// <summary>What a stopped portal has left in its database.</summary>
    internal SqlitePortalDb Left() => new(new DbContextOptionsBuilder<SqlitePortalDb>().UseSqlite($"Data Source={Path.Combine(Portal.Folder, "portal.db")};Mode=ReadOnly").Options);

    internal static string KeyOf(int member) => $"member:{member}:customer:platform:1";

    internal static string EmailOf(int member) => $"member{member}@acme.test";

    /// <summary>Records the intent to make a member a customer; its key.</summary>
    internal Task<string> Record(int member, string name = "Maya") => Portal.Get<Work>().Run(new Actor("test"), async (db, _) =>
    {
        var request = new CustomerRequest(CustomerOwnerKind.Member, member, EmailOf(member), name);
        return (await Portal.Get<OperationsLog>().Record(db, Kind, KeyOf(member), $"member:{member}", request, CancellationToken.None)).Key;
    }, CancellationToken.None);

    internal Task<OperationOutcome> Execute(string key, CancellationToken ct = default) => Portal.Get<OperationsLog>().Execute(key, ct);

    internal async Task<StripeOperation> Operation(string key)
    {
        await using var db = Portal.Db();
        return await db.StripeOperations.AsNoTracking().SingleAsync(operation => operation.Key == key);
    }

    /// <summary>What Stripe has of a member.</summary>
    internal async Task<IReadOnlyList<Customer>> Customers(int member) =>
        (await new CustomerService(Stripe).ListAsync(new CustomerListOptions { Email = EmailOf(member) })).Data;

    /// <summary>Whether the portal knows exactly the customer that Stripe has, and the operation is done.</summary>
    internal async Task<Customer> OnlyCustomer(int member)
    {
        Assert.Equal(OperationState.Done, (await Operation(KeyOf(member))).State);
        var made = Assert.Single(await Customers(member));
        await using var db = Portal.Db();
        var link = await db.StripeCustomerLinks.SingleAsync(known => known.OwnerId == member && known.Account == StripeAccountName.Platform);
        Assert.Equal(made.Id, link.CustomerId);
        return made;
    }

    /// <summary>A day passes in which nothing can be sent.</summary>
    internal Task ADayWithoutStripe() => WithoutStripe(() => Task.FromResult(Portal.Get<PortalClock>().Now.AddHours(25)));

    /// <summary>Time passes until a moment, and nothing can be sent.</summary>
    internal async Task WithoutStripe(Func<Task<DateTimeOffset>> until)
    {
        Wire.Cut = true;
        await Portal.Get<SandboxControl>().MoveTo(await until(), CancellationToken.None);
        await Portal.Clock.Follow(CancellationToken.None);
        Wire.Cut = false;
    }
}
