using Portal.Data;
using Portal.Domain;
using Portal.Domain.Ledger;
using Portal.Payouts;
using Portal.People;
using Portal.Tests.Support;
using Portal.Time;

namespace Portal.Tests.Payouts;

/// <summary>A therapist who owed $30.00 for 200 days and $20.00 for 10, and three people of operations.</summary>
internal sealed class DebtStage(TestPortal portal, TestTherapist ruth) : IAsyncDisposable
{
    public const string Reason = "Ruth has left us and holds no more sessions.";

    public TestPortal Portal => portal;

    public TestTherapist Ruth => ruth;

    public ActingPerson Ana { get; } = new(301, "Ana", PortalRole.Admin, "UTC");

    public ActingPerson Bo { get; } = new(302, "Bo", PortalRole.Admin, "UTC");

    public ActingPerson Cy { get; } = new(303, "Cy", PortalRole.Admin, "UTC");

    public static async Task<DebtStage> Start()
    {
        var portal = await TestPortal.Start();
        var stage = new DebtStage(portal, await portal.AddTherapist("Ruth Okafor"));
        await stage.Refund(900, 3_000);
        await stage.Later(190);
        await stage.Refund(901, 2_000);
        await stage.Later(10);
        return stage;
    }

    /// <summary>A session's share goes back to the employer after it left the therapist's Stripe account.</summary>
    public Task Refund(int booking, long cents) => Post(SessionPostings.EmployerPartReturned(booking, 1, ruth.Id, 1, cents, cents, 0));

    /// <summary>What is earned again and taken for the debt.</summary>
    public Task Net(string cause, long cents) => Post(
        SessionPostings.Reserved(77, 1, cents), SessionPostings.EmployerPartEarned(77, ruth.Id, cents, cents), PayoutPostings.DebtNetted(cause, ruth.Id, cents));

    /// <summary>Both clocks go on; nothing is under way in between.</summary>
    public Task Later(int days) => portal.Clock.Set(portal.Get<PortalClock>().Now.AddDays(days), CancellationToken.None);

    public Task<Result<int>> Propose(ActingPerson? person = null, string? reason = Reason, Guid? form = null, int? therapistId = null) => portal.Get<ProposeWriteOff>()
        .Handle(new ProposeWriteOffCommand(therapistId ?? ruth.Id, reason, form ?? Guid.NewGuid()), person ?? Ana, CancellationToken.None);

    public Task<Result> Approve(int id, ActingPerson person) => portal.Get<DecideWriteOff>().Approve(id, person, CancellationToken.None);

    public Task<Result> Reject(int id, ActingPerson person) => portal.Get<DecideWriteOff>().Reject(id, person, CancellationToken.None);

    public async Task<DebtView> Debts() => (await portal.Get<DebtQueries>().Find(ruth.Id, CancellationToken.None))!;

    public Task<long> Owed() => portal.Balance($"receivable:therapist:{ruth.Id}");

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    private Task Post(params JournalEntry[] entries) =>
        portal.Get<Work>().Run(new Actor("test"), (_, journal) => journal.Post(entries, CancellationToken.None), CancellationToken.None);
}
