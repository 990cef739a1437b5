using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Data.Ledger;

namespace Portal.Ledger;

/// <summary>Accounts, their balances and statements, as administrators read them.</summary>
public sealed class AccountQueries(IDbContextFactory<PortalDb> factory)
{
    /// <summary>Currencies that have accounts.</summary>
    public async Task<IReadOnlyList<string>> Currencies(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.LedgerAccounts.Select(account => account.Currency).Distinct().OrderBy(currency => currency).ToListAsync(ct);
    }

    /// <summary>A part of the trial balance: accounts that aren't empty, by code, with the sums over all of them.</summary>
    public async Task<TrialBalancePart> TrialBalance(string currency, string? search, bool withEmpty, int skip, int take, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var all = db.LedgerAccounts.AsNoTracking().Where(account => account.Currency == currency);
        var wanted = withEmpty ? all : all.Where(account => account.Balance != 0);
        if (search is { Length: > 0 }) wanted = wanted.Where(account => account.Code.Contains(search));
        var rows = await wanted.OrderBy(account => account.IsMemo).ThenBy(account => account.Code).Skip(skip).Take(take)
            .Select(account => new AccountRow(account.Code, account.Currency, account.IsMemo, account.Balance, account.NormalSide)).ToListAsync(ct);
        var debit = await all.Where(account => account.Balance > 0).SumAsync(account => account.Balance, ct);
        var credit = await all.Where(account => account.Balance < 0).SumAsync(account => -account.Balance, ct);
        return new TrialBalancePart(rows, await wanted.CountAsync(ct), debit, credit);
    }

    /// <summary>One account; null where there is none.</summary>
    public async Task<AccountRow?> Account(string code, string currency, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.LedgerAccounts.AsNoTracking().Where(account => account.Code == code && account.Currency == currency)
            .Select(account => new AccountRow(account.Code, account.Currency, account.IsMemo, account.Balance, account.NormalSide)).SingleOrDefaultAsync(ct);
    }

    /// <summary>A part of an account's statement, newest first, with the balance after each line.</summary>
    public async Task<StatementPart> Statement(string code, string currency, JournalFilter filter, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var db = await factory.CreateDbContextAsync(ct);
        var lines = db.JournalLines.AsNoTracking().Where(line => line.Account.Code == code && line.Account.Currency == currency);
        if (filter.From is { } from) lines = lines.Where(line => line.Entry.PostedAt >= from);
        if (filter.Until is { } until) lines = lines.Where(line => line.Entry.PostedAt < until);
        var backwards = filter.Before is not null && filter.After is null;
        var cut = backwards ? lines.Where(line => line.Id > filter.Before).OrderBy(line => line.Id)
            : (filter.After is { } after ? lines.Where(line => line.Id < after) : lines).OrderByDescending(line => line.Id);
        var rows = await Rows(cut.Take(filter.Take + 1)).ToListAsync(ct);
        var more = rows.Count > filter.Take;
        if (more) rows.RemoveAt(filter.Take);
        if (backwards) rows.Reverse();
        return rows.Count == 0 ? new StatementPart(rows, null, null)
            : new StatementPart(rows, backwards || more ? rows[^1].LineId : null, backwards ? more ? rows[0].LineId : null : filter.After is null ? null : rows[0].LineId);
    }

    private static IQueryable<StatementRow> Rows(IQueryable<JournalLineRow> lines) => lines.Select(line => new StatementRow(
        line.Id, line.EntryId, line.Entry.PostedAt, line.Entry.Kind, line.Entry.Description, line.Amount, line.BalanceAfter * line.Account.NormalSide));
}
