using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Ledger;
using Portal.Ledger.Verification;
using Portal.People;
using Portal.Tests.Support;
using Portal.Time;
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

    [Fact]
    public async Task An_account_that_something_always_passes_through_is_as_old_as_what_stays_in_it()
    {
        var file = new LedgerFile();
        await file.InitializeAsync();
        var clock = file.Services.GetRequiredService<PortalClock>();
        var began = clock.Now;
        // A payout each day that takes two; the one of the tenth day never arrives.
        for (var day = 0; day < 30; day++)
        {
            clock.Offset += TimeSpan.FromDays(1);
            await file.Post(TreasuryPostings.PayoutCreated(StripeAccountName.Platform, $"po_{day}", new StripeMovement($"txn_po_{day}", -100 - day)));
            if (day >= 2 && day - 2 != 10) await file.Post(TreasuryPostings.PayoutArrived($"po_{day - 2}", 98 + day));
            var found = await Clearing(file, clock.Now);
            if (day < 15) Assert.Empty(found);
            if (day > 15) Assert.StartsWith("clearing:bank has held", Assert.Single(found), StringComparison.Ordinal);
        }

        Assert.Contains($"since {began.AddDays(11):yyyy-MM-dd}", Assert.Single(await Clearing(file, clock.Now)), StringComparison.Ordinal);
        await file.DisposeAsync();
    }

    [Fact]
    public async Task What_a_payout_run_has_set_aside_is_owed_until_it_is_transferred()
    {
        var file = new LedgerFile();
        await file.InitializeAsync();
        await file.Post(SessionPostings.Reserved(42, 1, 1_000));
        await file.Post(SessionPostings.EmployerPartEarned(42, 2, 1_000, 1_000));
        await file.Post(PayoutPostings.ItemReserved(1, 2, 900));
        Assert.Empty(await Offenders("TherapistsCovered", file, DateTimeOffset.UnixEpoch));
        await file.Post(FeePostings.StripeFee(StripeAccountName.Platform, new StripeMovement("txn_fee", -1_001)));
        Assert.Equal(["usd: 10.00 is owed, 9.99 is held"], await Offenders("TherapistsCovered", file, DateTimeOffset.UnixEpoch));
        await file.DisposeAsync();
    }

    private static Task<IReadOnlyList<string>> Clearing(LedgerFile file, DateTimeOffset at) => Offenders("ClearingInTime", file, at);

    private static async Task<IReadOnlyList<string>> Offenders(string name, LedgerFile file, DateTimeOffset at)
    {
        var invariant = (IInvariant)Activator.CreateInstance(typeof(IInvariant).Assembly.GetType($"Portal.Ledger.Verification.Invariants.{name}", throwOnError: true)!)!;
        await using var snapshot = await LedgerSnapshot.Take(file.Services.GetRequiredService<DataOptions>(), at, CancellationToken.None);
        return (await invariant.Check(snapshot, CancellationToken.None)).Offenders;
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
