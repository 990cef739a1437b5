using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Ledger;
using Portal.Ledger;
using Portal.People;
using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests.Ledger;

/// <summary>The journal against a real SQLite file: what it posts, and what the database refuses whoever asks.</summary>
public sealed class JournalTests : IAsyncLifetime
{
    private static readonly Actor Tester = new("test");
    private TestPortal portal = null!;

    public async Task InitializeAsync()
    {
        portal = await TestPortal.Start();
        await Post(new JournalEntry("test:opening", "test.opening", "usd", "Opening",
            [new(AccountCode.Stripe(StripeAccountName.Platform), 2000, "txn_test"), new(AccountCode.SubsidyPool(1), -2000)]));
    }

    public async Task DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task A_fact_is_posted_once_however_often_it_is_told()
    {
        Assert.True(await Post(Grant("grant:1:given", 200)));
        Assert.False(await Post(Grant("grant:1:given", 200)));
        Assert.Equal(1800, await Balance(AccountCode.SubsidyPool(1)));
        Assert.Equal(200, await Balance(AccountCode.SubsidyGranted(7, 1)));
    }

    [Fact]
    public async Task A_known_key_with_other_lines_is_a_fault()
    {
        await Post(Grant("grant:1:given", 200));
        var fault = await Assert.ThrowsAsync<LedgerFault>(() => Post(Grant("grant:1:given", 300)));
        Assert.Equal("key_with_other_lines", fault.Name);
    }

    [Fact]
    public async Task An_account_that_may_not_go_below_zero_refuses_the_whole_entry()
    {
        var fault = await Assert.ThrowsAsync<LedgerFault>(() => Post(Grant("grant:1:given", 2001)));
        Assert.Equal("below_zero", fault.Name);
        Assert.Equal(2000, await Balance(AccountCode.SubsidyPool(1)));
    }

    [Theory]
    [InlineData("UPDATE JournalEntries SET Description = 'else'", "entry_is_final")]
    [InlineData("DELETE FROM JournalEntries", "entry_is_final")]
    [InlineData("UPDATE JournalLines SET Amount = Amount + 1", "line_is_final")]
    [InlineData("DELETE FROM JournalLines", "line_is_final")]
    [InlineData("DELETE FROM JournalSeals", "entry_is_final")]
    [InlineData("UPDATE LedgerAccounts SET Balance = Balance + 1", "balance_without_line")]
    [InlineData("UPDATE LedgerAccounts SET SignLimited = 0 WHERE SignLimited = 1", "account_is_final")]
    [InlineData("DELETE FROM LedgerAccounts", "account_is_final")]
    [InlineData("INSERT INTO JournalLines (EntryId, AccountId, Amount, BalanceAfter) SELECT 1, Id, 5, Balance + 5 FROM LedgerAccounts LIMIT 1", "entry_is_sealed")]
    public async Task Raw_sql_that_tampers_with_the_ledger_is_refused(string sql, string reason)
    {
        await Post(Grant("grant:1:given", 200));
        await using var db = portal.Db();
        var refused = await Assert.ThrowsAnyAsync<Exception>(() => db.Database.ExecuteSqlRawAsync(sql));
        Assert.Equal(reason, LedgerFault.NameIn(refused.Message));
    }

    [Theory]
    [InlineData("100, -90", "unbalanced")]
    [InlineData("100", "too_few_lines")]
    public async Task Raw_sql_can_not_seal_a_wrong_entry(string amounts, string reason)
    {
        await Post(Grant("grant:1:given", 200));
        await using var db = portal.Db();
        await db.Database.OpenConnectionAsync();
        await db.Database.ExecuteSqlRawAsync("PRAGMA defer_foreign_keys = ON; BEGIN; INSERT INTO JournalEntries (Id, Key, Kind, Description, Who, PostedAt) VALUES (99, 'x:y', 'x', 'x', 'x', 0)");
        var accounts = new[] { "subsidy:pool:1", "bank" };
        await db.Database.ExecuteSqlRawAsync("INSERT INTO LedgerAccounts (Code, Currency, NormalSide, SignLimited, IsMemo) VALUES ('bank', 'usd', 1, 0, 0) ON CONFLICT DO NOTHING");
        foreach (var (amount, account) in amounts.Split(", ").Zip(accounts))
            await db.Database.ExecuteSqlRawAsync($"INSERT INTO JournalLines (EntryId, AccountId, Amount, BalanceAfter) SELECT 99, Id, {amount}, Balance + {amount} FROM LedgerAccounts WHERE Code = '{account}'");
        var refused = await Assert.ThrowsAnyAsync<Exception>(() => db.Database.ExecuteSqlRawAsync("INSERT INTO JournalSeals VALUES (99)"));
        Assert.Equal(reason, LedgerFault.NameIn(refused.Message));
    }

    [Fact]
    public async Task An_entry_without_its_seal_can_not_be_committed()
    {
        await using var db = portal.Db();
        await Assert.ThrowsAnyAsync<Exception>(() =>
            db.Database.ExecuteSqlRawAsync("INSERT INTO JournalEntries (Key, Kind, Description, Who, PostedAt) VALUES ('x:y', 'x', 'x', 'x', 0)"));
        Assert.False(await db.JournalEntries.AnyAsync(entry => entry.Key == "x:y"));
    }

    private static JournalEntry Grant(string key, long cents) => new(key, "test.grant", "usd", "Grant",
        [new(AccountCode.SubsidyPool(1), cents), new(AccountCode.SubsidyGranted(7, 1), -cents)]);

    private Task<bool> Post(JournalEntry entry) =>
        portal.Get<Work>().Run(Tester, (_, journal) => journal.Post(entry, CancellationToken.None), CancellationToken.None);

    private Task<long> Balance(AccountCode account) =>
        portal.Get<Work>().Run(Tester, (_, journal) => journal.Balance(account, "usd", CancellationToken.None), CancellationToken.None);
}
