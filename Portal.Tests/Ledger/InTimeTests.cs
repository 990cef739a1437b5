using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Ledger;
using Portal.Ledger.Verification;
using Portal.People;
using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests.Ledger;

/// <summary>Accounts that should run empty may hold something for so long, and not for a second more.</summary>
public sealed class InTimeTests(SharedPortal shared) : IClassFixture<SharedPortal>
{
    private TestPortal Portal => shared.Portal;

    [Theory]
    [InlineData("clearing:refund", "clearing-in-time", 1)]
    [InlineData("clearing:payout", "clearing-in-time", 1)]
    [InlineData("clearing:bank", "clearing-in-time", 5 * 24)]
    [InlineData("clearing:dispute", "clearing-in-time", 120 * 24)]
    [InlineData("suspense:platform", "suspense-in-time", 24)]
    [InlineData("suspense:employer", "suspense-in-time", 24)]
    [InlineData("suspense:credits", "suspense-in-time", 24)]
    public async Task It_is_found_a_second_after_its_time_and_no_more_once_it_is_empty(string account, string invariant, int hours)
    {
        var since = await Post($"{account}:first", account, 500);
        Assert.Empty(await Found(invariant, account, since.AddHours(hours)));
        Assert.Single(await Found(invariant, account, since.AddHours(hours).AddSeconds(1)));

        // A second movement beside what lies there doesn't make it younger; an account that was empty begins anew.
        await Post($"{account}:second", account, 200);
        Assert.Single(await Found(invariant, account, since.AddHours(hours).AddSeconds(1)));
        await Post($"{account}:empty", account, -700);
        Assert.Empty(await Found(invariant, account, since.AddHours(hours).AddYears(1)));
        var again = await Post($"{account}:again", account, -100);
        Assert.Empty(await Found(invariant, account, again.AddHours(hours)));
        Assert.Single(await Found(invariant, account, again.AddHours(hours).AddSeconds(1)));
    }

    /// <summary>When it was posted.</summary>
    private async Task<DateTimeOffset> Post(string key, string account, long cents)
    {
        var entry = new JournalEntry(key, "test.moved", "usd", "Moved", [new(AccountCode.Parse(account), cents), new(AccountCode.Bank, -cents)]);
        await Portal.Get<Work>().Run(new Actor("test"), (_, journal) => journal.Post(entry, CancellationToken.None), CancellationToken.None);
        await using var db = Portal.Db();
        return await db.JournalEntries.Where(posted => posted.Key == key).Select(posted => posted.PostedAt).SingleAsync();
    }

    /// <summary>What a watch at that moment says of the account.</summary>
    private async Task<IReadOnlyList<string>> Found(string invariant, string account, DateTimeOffset at)
    {
        var invariants = (IEnumerable<IInvariant>)Portal.Services.GetService(typeof(IEnumerable<IInvariant>))!;
        await using var snapshot = await LedgerSnapshot.Take(Portal.Get<DataOptions>(), at, CancellationToken.None);
        var finding = await invariants.Single(known => known.Name == invariant).Check(snapshot, CancellationToken.None);
        return [.. finding.Offenders.Where(offender => offender.StartsWith(account + " ", StringComparison.Ordinal))];
    }
}
