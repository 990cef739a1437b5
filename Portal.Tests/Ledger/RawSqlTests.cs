using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Portal.Data.Setup;
using Portal.Domain.Ledger;
using Xunit;

namespace Portal.Tests.Ledger;

/// <summary>What the database refuses whoever writes to it: raw SQL from a second connection, with and without its foreign keys.</summary>
public sealed class RawSqlTests(LedgerFile ledger) : IClassFixture<LedgerFile>
{
    private const string Seal = "INSERT INTO JournalSeals VALUES (99);";

    /// <summary>What is tried, and the name under which it is refused.</summary>
    public static TheoryData<string, string> Attempts => new()
    {
        { "too_few_lines", Entry() + Line("bank", 100) + Seal },
        { "too_few_lines", Entry() + Seal },
        { "unbalanced", Entry() + Line("bank", 100) + Line("revenue:service", -90) + Seal },
        { "unbalanced", Entry() + Account("memo:owner:2", -1, memo: 1) + Line("bank", 100) + Line("memo:owner:2", -100) + Seal },
        { "other_currency", Entry() + Line("bank", 100) + Line("revenue:service", -100, "eur") + Seal },
        { "other_currency", Entry() + Line("bank", 100) + Line("revenue:service", -100) + Line("bank", 100, "eur") + Line("revenue:service", -100, "eur") + Seal },
        { "below_zero", Entry() + Line("subsidy:pool:1", 1_701) + Line("revenue:service", -1_701) + Seal },
        { "zero_line", Entry() + Line("bank", 0) },
        { "not_whole_cents", Entry() + Line("bank", 0.5m) },
        { "duplicate_key", Entry(key: "test:opening") },
        { "duplicate_key", Entry(key: "test:opening", verb: "INSERT OR REPLACE") },
        { "who_or_why_missing", Entry(who: " ") },
        { "who_or_why_missing", Entry(why: "") },
        { "reverses_nothing", Entry(reverses: "98") },
        { "reverses_nothing", Entry(reverses: "99") },
        { "reversed_already", Entry(reverses: Id("grant:1:granted")) },
        { "reverses_a_reversal", Entry(reverses: Id("grant:1:ended")) },
        { "reversal_differs", Entry(reverses: Id("test:dollar")) + Line("bank", -499) + Line("revenue:service", 499) + Seal },
        { "reversal_differs", Entry(reverses: Id("test:dollar")) + Line("bank", -500, "eur") + Line("revenue:service", 500, "eur") + Seal },
        { "stripe_line_without_balance_transaction", Entry() + Line("stripe:platform", 100) },
        { "balance_transaction_elsewhere", Entry() + Line("bank", 100, transaction: "'txn_9'") },
        { "balance_transaction_twice", Entry() + Line("stripe:platform", 100, transaction: "'txn_test'") },
        { "balance_transaction_twice", Entry() + Line("stripe:platform", 100, transaction: "'txn_test'", verb: "INSERT OR REPLACE") },
        { "balance_not_carried", Entry() + "INSERT INTO JournalLines (EntryId, AccountId, Amount, BalanceAfter) SELECT 99, Id, 100, Balance + 90 FROM LedgerAccounts WHERE Code = 'bank'" },
        { "balance_without_line", "UPDATE LedgerAccounts SET Balance = Balance + 1" },
        { "balance_without_line", "INSERT INTO LedgerAccounts (Code, Currency, NormalSide, SignLimited, IsMemo, Balance) VALUES ('bank', 'gbp', 1, 0, 0, 5)" },
        { "balance_without_line", "INSERT OR REPLACE INTO LedgerAccounts (Code, Currency, NormalSide, SignLimited, IsMemo, Balance) VALUES ('bank', 'usd', 1, 0, 0, 5)" },
        { "line_without_entry", Line("bank", 100) },
        { "line_without_account", Entry() + "INSERT INTO JournalLines (EntryId, AccountId, Amount, BalanceAfter) VALUES (99, 999, 5, 5)" },
        { "line_is_final", "UPDATE JournalLines SET Amount = Amount + 1" },
        { "line_is_final", "DELETE FROM JournalLines" },
        { "line_is_final", Entry() + "INSERT OR REPLACE INTO JournalLines (Id, EntryId, AccountId, Amount, BalanceAfter) SELECT 1, 99, Id, 5, Balance + 5 FROM LedgerAccounts LIMIT 1" },
        { "entry_is_final", "UPDATE JournalEntries SET Description = 'else'" },
        { "entry_is_final", "DELETE FROM JournalEntries" },
        { "entry_is_final", "INSERT OR REPLACE INTO JournalEntries (Id, Key, Kind, Description, Who, PostedAt) VALUES (1, 'x:y', 'x', 'x', 'x', 0)" },
        { "entry_is_final", "UPDATE JournalSeals SET EntryId = 99" },
        { "entry_is_final", "DELETE FROM JournalSeals" },
        { "entry_is_final", "INSERT INTO JournalChain VALUES (1, 'one'); UPDATE JournalChain SET Hash = 'other'" },
        { "entry_is_final", "INSERT INTO JournalChain VALUES (1, 'one'); DELETE FROM JournalChain" },
        { "entry_is_final", "INSERT INTO JournalChain VALUES (1, 'one'); INSERT OR REPLACE INTO JournalChain VALUES (1, 'other')" },
        { "entry_is_sealed", "INSERT INTO JournalLines (EntryId, AccountId, Amount, BalanceAfter) SELECT 1, Id, 5, Balance + 5 FROM LedgerAccounts LIMIT 1" },
        { "entry_is_sealed", "INSERT OR REPLACE INTO JournalSeals VALUES (1)" },
        { "account_is_final", "UPDATE LedgerAccounts SET SignLimited = 0 WHERE SignLimited = 1" },
        { "account_is_final", "UPDATE LedgerAccounts SET Currency = 'eur' WHERE Code = 'stripe:platform'" },
        { "account_is_final", "DELETE FROM LedgerAccounts" },
        { "account_is_final", "INSERT OR REPLACE INTO LedgerAccounts (Id, Code, Currency, NormalSide, SignLimited, IsMemo) VALUES (1, 'bank', 'gbp', 1, 0, 0)" },
        { "account_not_in_chart", Account("pool", -1, limited: 0) },
        { "account_not_in_chart", Account("pool", 1, limited: 1) },
        { "account_not_in_chart", Account("memo:connected:2", 1) },
        { "account_not_in_chart", Account("petty-cash", 1) },
        { "account_not_in_chart", Account("bank", 1, currency: "USD") },
    };

    /// <summary>Those that try the books; the others first write a link of the chain, which nobody refuses.</summary>
    public static TheoryData<string> OnTheBooks => [.. Attempts.Select(row => (string)row[1]).Where(sql => !sql.Contains("JournalChain", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Attempts))]
    public async Task What_breaks_a_rule_of_the_ledger_is_refused_by_the_rules_name_and_changes_nothing(string rule, string sql)
    {
        var before = await ledger.Picture();
        foreach (var foreignKeys in new[] { true, false })
        {
            await using var connection = await ledger.Connect(foreignKeys);
            await using var command = new SqliteCommand("BEGIN; " + sql, connection);
            var refused = await Assert.ThrowsAsync<SqliteException>(() => command.ExecuteNonQueryAsync());
            Assert.Equal(rule, LedgerFault.NameIn(refused.Message));
            await connection.CloseAsync();
        }

        Assert.Equal(before, await ledger.Picture());
    }

    /// <summary>A statement that is refused is not taken back by the triggers' FAIL, so nothing may have been written before the refusal.</summary>
    [Theory]
    [MemberData(nameof(OnTheBooks))]
    public async Task Whoever_commits_what_was_refused_commits_nothing_of_it(string sql)
    {
        var before = await ledger.Picture();
        await using (var connection = await ledger.Connect())
        {
            await using var command = new SqliteCommand("BEGIN; " + sql, connection);
            await Assert.ThrowsAsync<SqliteException>(() => command.ExecuteNonQueryAsync());
            await using var commit = new SqliteCommand("COMMIT", connection);
            // Refused too where half an entry is left or the transaction has ended.
            await Record.ExceptionAsync(() => commit.ExecuteNonQueryAsync());
        }

        Assert.Equal(before, await ledger.Picture());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_line_put_before_the_newest_of_its_account_takes_the_whole_transaction_with_it(bool foreignKeys)
    {
        var before = await ledger.Picture();
        await using (var connection = await ledger.Connect(foreignKeys))
        {
            const string line = "INSERT INTO JournalLines (Id, EntryId, AccountId, Amount, BalanceAfter) SELECT -7, 99, Id, 100, Balance + 100 FROM LedgerAccounts WHERE Code = 'bank' AND Currency = 'usd'";
            await using var command = new SqliteCommand("BEGIN; " + Entry() + line, connection);
            var refused = await Assert.ThrowsAsync<SqliteException>(() => command.ExecuteNonQueryAsync());
            Assert.Equal("balance_without_line", LedgerFault.NameIn(refused.Message));
            await using var commit = new SqliteCommand("COMMIT", connection);
            await Assert.ThrowsAsync<SqliteException>(() => commit.ExecuteNonQueryAsync());
        }

        Assert.Equal(before, await ledger.Picture());
    }

    [Fact]
    public async Task An_entry_without_its_seal_can_not_be_committed()
    {
        var before = await ledger.Picture();
        await using var connection = await ledger.Connect();
        await using var command = new SqliteCommand("BEGIN; " + Entry() + Line("bank", 100) + Line("revenue:service", -100) + "COMMIT", connection);
        await Assert.ThrowsAsync<SqliteException>(() => command.ExecuteNonQueryAsync());
        await connection.CloseAsync();
        Assert.Equal(before, await ledger.Picture());
    }

    [Fact]
    public async Task An_account_that_is_there_is_never_replaced()
    {
        var before = await ledger.Picture();
        await using var connection = await ledger.Connect();
        await using var command = new SqliteCommand("INSERT OR REPLACE INTO LedgerAccounts (Code, Currency, NormalSide, SignLimited, IsMemo) VALUES ('bank', 'usd', 1, 0, 0)", connection);
        Assert.Equal(0, await command.ExecuteNonQueryAsync());
        Assert.Equal(before, await ledger.Picture());
    }

    [Fact]
    public async Task The_database_knows_the_chart_of_accounts()
    {
        await using var connection = await ledger.Connect();
        await using var begin = new SqliteCommand("BEGIN", connection);
        await begin.ExecuteNonQueryAsync();
        foreach (var family in AccountChart.Families)
        {
            var code = family.Pattern.Replace("{id}", "77", StringComparison.Ordinal).Replace("{stripe}", "credits", StringComparison.Ordinal).Replace("{ccy}", "usd", StringComparison.Ordinal);
            var (side, limited, memo) = (family.NormalSide == NormalSide.Debit ? 1 : -1, family.MayNotGoBelowZero ? 1 : 0, family.IsMemo ? 1 : 0);
            await Refused(connection, Account(code, -side, limited, memo, "chf"));
            await Refused(connection, Account(code, side, 1 - limited, memo, "chf"));
            await Refused(connection, Account(code, side, limited, 1 - memo, "chf"));
            await using var right = new SqliteCommand(Account(code, side, limited, memo, "chf"), connection);
            Assert.Equal(1, await right.ExecuteNonQueryAsync());
        }
    }

    [Fact]
    public void Every_rule_has_a_sentence_and_every_trigger_a_rule_that_is_tried_here()
    {
        var inScript = Regex.Matches(DatabaseSetup.LedgerScript(), "'ledger:([a-z_]+)'").Select(match => match.Groups[1].Value).ToHashSet();
        Assert.Equal(inScript.Order(), Attempts.Select(row => (string)row[0]).Distinct().Order());
        Assert.Equal(inScript.Append("key_with_other_lines").Append("stripe_line_not_reversible").Order(), LedgerRules.Names.Order());
        Assert.All(LedgerRules.Names, name => Assert.NotEmpty(LedgerRules.SentenceOf(name)));
    }

    private static async Task Refused(SqliteConnection connection, string sql)
    {
        await using var command = new SqliteCommand(sql, connection);
        var refused = await Assert.ThrowsAsync<SqliteException>(() => command.ExecuteNonQueryAsync());
        Assert.Equal("account_not_in_chart", LedgerFault.NameIn(refused.Message));
    }

    private static string Entry(string key = "x:y", string reverses = "NULL", string who = "x", string why = "x", string verb = "INSERT") =>
        $"{verb} INTO JournalEntries (Id, Key, Kind, Description, Who, PostedAt, ReversesId) VALUES (99, '{key}', 'x', '{why}', '{who}', 0, {reverses}); ";

    private static string Id(string key) => $"(SELECT Id FROM JournalEntries WHERE Key = '{key}')";

    private static string Line(string code, decimal amount, string currency = "usd", string transaction = "NULL", string verb = "INSERT") =>
        FormattableString.Invariant($"{verb} INTO JournalLines (EntryId, AccountId, Amount, BalanceAfter, BalanceTransaction) SELECT 99, Id, {amount}, Balance + {amount}, {transaction} FROM LedgerAccounts WHERE Code = '{code}' AND Currency = '{currency}'; ");

    private static string Account(string code, int side, int limited = 0, int memo = 0, string currency = "usd") =>
        $"INSERT INTO LedgerAccounts (Code, Currency, NormalSide, SignLimited, IsMemo) VALUES ('{code}', '{currency}', {side}, {limited}, {memo}); ";
}
