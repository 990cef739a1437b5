using System.Data.Common;
using Portal.Data;
using Portal.Domain.Ledger;
using Portal.People;
using Portal.Time;

namespace Portal.Ledger;

/// <summary>
/// Posts journal entries by hand-written SQL on the connection and in the transaction of the work they explain.
/// An entry's key is posted once; posting the same fact again changes nothing, other lines under a known key are a fault.
/// A movement that stands in suspense already is taken out of there by the entry that explains it.
/// </summary>
public sealed class Journal(PreparedStatements statements, Actor actor, PortalClock clock)
{
    private const string FindEntry = "SELECT Id FROM JournalEntries WHERE Key = ?1";

    private const string FindLines =
        """
        SELECT a.Code, l.Amount FROM JournalLines l JOIN LedgerAccounts a ON a.Id = l.AccountId
        JOIN JournalEntries e ON e.Id = l.EntryId WHERE e.Key = ?1 ORDER BY l.Id
        """;

    private const string FindSuspended =
        """
        SELECT e.Key, a.Code, l.Amount, COALESCE(l.BalanceTransaction, '') FROM JournalLines known
        JOIN JournalEntries e ON e.Id = known.EntryId AND e.Kind IN ('suspense.booked', 'suspense.unknown') AND e.Key <> ?2
        JOIN JournalLines l ON l.EntryId = e.Id JOIN LedgerAccounts a ON a.Id = l.AccountId AND a.Currency = ?3
        WHERE known.BalanceTransaction = ?1 ORDER BY l.Id
        """;

    private const string FindAccount = "SELECT Id, Balance, NormalSide FROM LedgerAccounts WHERE Code = ?1 AND Currency = ?2";

    // OR FAIL: a single row leaves nothing half done, so SQLite need not keep the pages it touches (see the script).
    private const string InsertEntry =
        "INSERT OR FAIL INTO JournalEntries (Key, Kind, Description, Source, StripeObject, ReversesId, Who, PostedAt) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";

    private const string InsertLine = "INSERT OR FAIL INTO JournalLines (EntryId, AccountId, Amount, BalanceAfter, BalanceTransaction) VALUES (?1, ?2, ?3, ?4, ?5)";
    private const string InsertAccount = "INSERT OR FAIL INTO LedgerAccounts (Code, Currency, NormalSide, SignLimited, IsMemo) VALUES (?1, ?2, ?3, ?4, ?5)";
    private const string InsertSeal = "INSERT OR FAIL INTO JournalSeals (EntryId) VALUES (?1)";

    /// <summary>Posts <paramref name="entry"/>; false when this fact stands in the journal already.</summary>
    /// <exception cref="LedgerFault">The key is known with other lines, or the database refused the entry by one of its rules.</exception>
    public Task<bool> Post(JournalEntry entry, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ct.ThrowIfCancellationRequested();
        // A fault of the ledger may have ended the transaction: what came after it would stand alone.
        if (!statements.InTransaction) throw new InvalidOperationException($"{entry.Key}: the transaction has ended.");
        try
        {
            return Task.FromResult(Post(entry));
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
    public Task<long> Balance(AccountCode account, string currency, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var find = statements.Of(FindAccount);
        find.Bind(1, account.Value);
        find.Bind(2, currency);
        var balance = find.Next() ? find.Number(1) * find.Number(2) : 0;
        find.Reset();
        return Task.FromResult(balance);
    }

    /// <summary>Whether a fact stands in the journal.</summary>
    public Task<bool> Knows(string key, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        return Task.FromResult(Find(key) is not null);
    }

    private bool Post(JournalEntry told)
    {
        var entry = told.Lines.Where(line => line.BalanceTransaction is not null).Aggregate(told, OutOfSuspense);
        if (Find(entry.Key) is not null)
        {
            RequireSameLines(entry);
            return false;
        }

        var id = Insert(entry);
        foreach (var line in entry.Lines) Insert(line, id, entry.Currency);
        var seal = statements.Of(InsertSeal);
        seal.Bind(1, id);
        seal.Run();
        return true;
    }

    /// <summary>What a person booked in suspense before its own entry came is taken out of there by it (rule suspense-explained).</summary>
    private JournalEntry OutOfSuspense(JournalEntry entry, EntryLine line)
    {
        var find = statements.Of(FindSuspended);
        find.Bind(1, line.BalanceTransaction);
        find.Bind(2, entry.Key);
        find.Bind(3, entry.Currency);
        var (key, lines) = ("", new List<EntryLine>());
        while (find.Next())
        {
            key = find.Text(0);
            lines.Add(new EntryLine(AccountCode.Parse(find.Text(1)), find.Number(2), find.Text(3) is { Length: > 0 } known ? known : null));
        }

        find.Reset();
        return lines.Count == 0 ? entry : new SuspendedMovement(key, line.BalanceTransaction!, lines).ExplainedBy(entry);
    }

    private long? Find(string key)
    {
        var find = statements.Of(FindEntry);
        find.Bind(1, key);
        long? id = find.Next() ? find.Number(0) : null;
        find.Reset();
        return id;
    }

    private long Insert(JournalEntry entry)
    {
        var reverses = entry.ReversesKey is { } reversed ? Find(reversed) ?? throw new LedgerFault("reverses_nothing", $"{entry.Key}, taking back {reversed}") : (long?)null;
        var insert = statements.Of(InsertEntry);
        insert.Bind(1, entry.Key);
        insert.Bind(2, entry.Kind);
        insert.Bind(3, entry.Description);
        insert.Bind(4, entry.Source);
        insert.Bind(5, entry.StripeObject);
        insert.Bind(6, reverses);
        insert.Bind(7, actor.Who);
        insert.Bind(8, clock.Now.ToUnixTimeMilliseconds());
        insert.Run();
        return statements.LastId;
    }

    private void Insert(EntryLine line, long entryId, string currency)
    {
        var (account, balance) = Account(line.Account, currency);
        var insert = statements.Of(InsertLine);
        insert.Bind(1, entryId);
        insert.Bind(2, account);
        insert.Bind(3, line.AmountCents);
        insert.Bind(4, balance + line.AmountCents);
        insert.Bind(5, line.BalanceTransaction);
        insert.Run();
    }

    /// <summary>The account's number and its balance, debits less credits; an account never used is opened.</summary>
    private (long Id, long Balance) Account(AccountCode code, string currency)
    {
        var find = statements.Of(FindAccount);
        find.Bind(1, code.Value);
        find.Bind(2, currency);
        (long, long)? found = find.Next() ? (find.Number(0), find.Number(1)) : null;
        find.Reset();
        if (found is { } account) return account;
        var open = statements.Of(InsertAccount);
        open.Bind(1, code.Value);
        open.Bind(2, currency);
        open.Bind(3, code.NormalSide == NormalSide.Debit ? 1 : -1);
        open.Bind(4, code.MayNotGoBelowZero ? 1 : 0);
        open.Bind(5, code.IsMemo ? 1 : 0);
        open.Run();
        return (statements.LastId, 0);
    }

    private void RequireSameLines(JournalEntry entry)
    {
        var find = statements.Of(FindLines);
        find.Bind(1, entry.Key);
        var known = new List<(string, long)>();
        while (find.Next()) known.Add((find.Text(0), find.Number(1)));
        if (!known.SequenceEqual(entry.Lines.Select(line => (line.Account.Value, line.AmountCents))))
            throw new LedgerFault("key_with_other_lines", entry.Key);
    }
}
