using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Data;
using Portal.Domain.Ledger;
using Portal.Ledger;
using Portal.Ledger.Verification;
using Portal.Ledger.Watch;
using Portal.People;
using Portal.Time;
using Xunit;

namespace Portal.Tests.Ledger;

/// <summary>The hash chain: made in batches, taken up where it stopped, and broken by whatever is changed behind its back.</summary>
public sealed class ChainTests : IAsyncLifetime
{
    private readonly LedgerFile ledger = new();

    public Task InitializeAsync() => ledger.InitializeAsync();

    public Task DisposeAsync() => ledger.DisposeAsync();

    [Fact]
    public async Task Entries_are_chained_in_batches_and_another_sealer_goes_on_where_one_stopped()
    {
        await ledger.Work.Run(new Actor("test"), (_, journal) => journal.Post(Enumerable.Range(100, 600).Select(grant => SubsidyPostings.Granted(grant, 7, 1, 1)), default), default);
        Assert.Equal(500, await Sealer().Run(default, default));
        Assert.Equal(106, await Sealer().Run(default, default));
        Assert.Equal(0, await Sealer().Run(default, default));
        var finding = await Check();
        Assert.True(finding.Holds);
        Assert.True(finding.Compared > 600);
        await ledger.Post(SubsidyPostings.Granted(999, 7, 1, 1));
        Assert.Equal(1, await Sealer().Run(default, default));
        Assert.True((await Check()).Holds);
    }

    [Theory]
    [InlineData("JournalLines_no_update", "UPDATE JournalLines SET Amount = Amount + 1 WHERE EntryId = 2", "grant:1:granted")]
    [InlineData("JournalEntries_no_update", "UPDATE JournalEntries SET Who = 'somebody else' WHERE Id = 3", "grant:1:ended")]
    [InlineData("JournalLines_no_delete", "DELETE FROM JournalLines WHERE EntryId = 2 AND Amount < 0", "grant:1:granted")]
    [InlineData("JournalEntries_no_delete", "DELETE FROM JournalEntries WHERE Id = 4", "chained entries are gone")]
    [InlineData("JournalChain_no_update", "UPDATE JournalChain SET Hash = 'made up' WHERE EntryId = 2", "grant:1:granted")]
    public async Task A_change_behind_the_ledgers_back_breaks_the_chain_where_it_was_made(string trigger, string sql, string named)
    {
        await Sealer().Run(default, default);
        await BehindItsBack.Tamper(ledger.Services.GetRequiredService<DataOptions>(), trigger, sql);
        Assert.Contains((await Check()).Offenders, offender => offender.Contains(named, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Entries_cut_off_at_the_end_with_their_links_are_missed_by_the_next_full_run()
    {
        await Sealer().Run(default, default);
        await KeepRun();
        Assert.True((await Check()).Holds);
        await BehindItsBack.Tamper(ledger.Services.GetRequiredService<DataOptions>(), "JournalChain_no_delete",
            "DROP TRIGGER JournalEntries_no_delete; DELETE FROM JournalChain WHERE EntryId = 6; DELETE FROM JournalEntries WHERE Id = 6");
        Assert.Contains("entry 6 is not in the chain as it was", Assert.Single((await Check()).Offenders), StringComparison.Ordinal);
    }

    private SealJournal Sealer() => new(ledger.Work, ledger.Services.GetRequiredService<IDbContextFactory<PortalDb>>());

    private async Task<Finding> Check()
    {
        var chain = typeof(IInvariant).Assembly.GetTypes().Single(type => type.Name == "ChainUnbroken");
        await using var snapshot = await LedgerSnapshot.Take(ledger.Services.GetRequiredService<DataOptions>(), ledger.Services.GetRequiredService<PortalClock>().Now, default);
        return await ((IInvariant)Activator.CreateInstance(chain)!).Check(snapshot, default);
    }

    /// <summary>As a full run would: what it found, with the last link it saw.</summary>
    private async Task KeepRun()
    {
        var now = ledger.Services.GetRequiredService<PortalClock>().Now;
        await using var snapshot = await LedgerSnapshot.Take(ledger.Services.GetRequiredService<DataOptions>(), now, default);
        var report = new VerificationReport(now, [], null) { Chain = await snapshot.LastLink(default) };
        await ledger.Work.Run(new Actor("test"), (db, _) => { db.Add(VerificationRun.Finished(VerificationKind.Full, "test", now, now, report)); return Task.CompletedTask; }, default);
    }
}
