using System.Data.Common;
using System.Globalization;
using Portal.Data;
using Portal.Domain.Ledger;
using Portal.People;
using Portal.Time;

namespace Portal.Ledger;

/// <summary>
/// Posts journal entries by hand-written SQL on the connection and transaction of the work they explain.
/// An entry's key is posted once; posting the same fact again changes nothing, other lines under a known key are a fault.
/// </summary>
public sealed class Journal(PreparedCommands commands, DbTransaction transaction, Actor actor, PortalClock clock)
{
    /// <summary>Posts <paramref name="entry"/>; false when this fact stands in the journal already.</summary>
    /// <exception cref="LedgerFault">The key is known with other lines, or the database refused the entry by one of its rules.</exception>
    public async Task<bool> Post(JournalEntry entry, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(entry);
        try
        {
            var id = await InsertEntry(entry, ct);
            if (id is null)
            {
                await RequireSameLines(entry, ct);
                return false;
            }

            foreach (var line in entry.Lines) await InsertLine(id.Value, entry.Currency, line, ct);
            await Execute("INSERT INTO JournalSeals (EntryId) VALUES (@entry)", ct, ("@entry", id.Value));
            return true;
        }
        catch (DbException refused) when (LedgerFault.NameIn(refused.Message) is { } name)
        {
            throw new LedgerFault(name, entry.Key, refused);
        }
    }

    /// <summary>Posts each entry in turn.</summary>
    public async Task Post(IEnumerable<JournalEntry> entries, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(entries);
        foreach (var entry in entries) await Post(entry, ct);
    }

    /// <summary>The account's balance on its normal side, in cents; zero for an account never used.</summary>
    public async Task<long> Balance(AccountCode account, string currency, CancellationToken ct)
    {
        var balance = await Scalar("SELECT Balance * NormalSide FROM LedgerAccounts WHERE Code = @code AND Currency = @currency", ct,
            ("@code", account.Value), ("@currency", currency));
        return balance is null ? 0 : Convert.ToInt64(balance, CultureInfo.InvariantCulture);
    }

    /// <summary>Whether a fact stands in the journal.</summary>
    public async Task<bool> Knows(string key, CancellationToken ct) =>
        await Scalar("SELECT 1 FROM JournalEntries WHERE Key = @key", ct, ("@key", key)) is not null;

    private async Task<long?> InsertEntry(JournalEntry entry, CancellationToken ct)
    {
        if (entry.ReversesKey is { } reversed && !await Knows(reversed, ct))
            throw new LedgerFault("reverses_nothing", $"{entry.Key}, taking back {reversed}");
        var id = await Scalar(
            """
            INSERT INTO JournalEntries (Key, Kind, Description, Source, StripeObject, ReversesId, Who, PostedAt)
            SELECT @key, @kind, @description, @source, @stripe, (SELECT Id FROM JournalEntries WHERE Key = @reverses), @who, @at
            WHERE NOT EXISTS (SELECT 1 FROM JournalEntries WHERE Key = @key) RETURNING Id
            """, ct,
            ("@key", entry.Key), ("@kind", entry.Kind), ("@description", entry.Description), ("@source", entry.Source),
            ("@stripe", entry.StripeObject), ("@reverses", entry.ReversesKey), ("@who", actor.Who),
            ("@at", clock.Now.ToUnixTimeMilliseconds()));
        return id is null ? null : Convert.ToInt64(id, CultureInfo.InvariantCulture);
    }

    private async Task InsertLine(long entryId, string currency, EntryLine line, CancellationToken ct)
    {
        if (await TryInsertLine(entryId, currency, line, ct)) return;
        await Execute(
            """
            INSERT INTO LedgerAccounts (Code, Currency, NormalSide, SignLimited, IsMemo)
            VALUES (@code, @currency, @side, @limited, @memo)
            """, ct,
            ("@code", line.Account.Value), ("@currency", currency), ("@side", line.Account.NormalSide == NormalSide.Debit ? 1 : -1),
            ("@limited", line.Account.MayNotGoBelowZero), ("@memo", line.Account.IsMemo));
        await TryInsertLine(entryId, currency, line, ct);
    }

    /// <summary>False while the account has never been used.</summary>
    private async Task<bool> TryInsertLine(long entryId, string currency, EntryLine line, CancellationToken ct) => await Execute(
        """
        INSERT INTO JournalLines (EntryId, AccountId, Amount, BalanceAfter, BalanceTransaction)
        SELECT @entry, Id, @amount, Balance + @amount, @bt FROM LedgerAccounts WHERE Code = @code AND Currency = @currency
        """, ct,
        ("@entry", entryId), ("@amount", line.AmountCents), ("@bt", line.BalanceTransaction),
        ("@code", line.Account.Value), ("@currency", currency)) > 0;

    private async Task RequireSameLines(JournalEntry entry, CancellationToken ct)
    {
        var command = commands.Of(transaction,
            """
            SELECT a.Code, l.Amount FROM JournalLines l JOIN LedgerAccounts a ON a.Id = l.AccountId
            JOIN JournalEntries e ON e.Id = l.EntryId WHERE e.Key = @key ORDER BY l.Id
            """, ("@key", entry.Key));
        var known = new List<(string, long)>();
        await using (var reader = await command.ExecuteReaderAsync(ct))
            while (await reader.ReadAsync(ct)) known.Add((reader.GetString(0), reader.GetInt64(1)));
        if (!known.SequenceEqual(entry.Lines.Select(line => (line.Account.Value, line.AmountCents))))
            throw new LedgerFault("key_with_other_lines", entry.Key);
    }

    private async Task<object?> Scalar(string sql, CancellationToken ct, params (string Name, object? Value)[] parameters)
    {
        var value = await commands.Of(transaction, sql, parameters).ExecuteScalarAsync(ct);
        return value is DBNull ? null : value;
    }

    private Task<int> Execute(string sql, CancellationToken ct, params (string Name, object? Value)[] parameters) =>
        commands.Of(transaction, sql, parameters).ExecuteNonQueryAsync(ct);
}
