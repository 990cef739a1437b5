using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Data.Ledger;
using Portal.Domain.Ledger;

namespace Portal.Payouts;

/// <summary>A journal entry that earned a therapist money, or took some back; amounts in cents.</summary>
internal sealed record EarningsEntry(long Id, DateTimeOffset At, string Kind, string? Source, long CommissionCents, long EarnedCents);

/// <summary>Reads a therapist's earnings from the ledger, which is the only place they are counted in.</summary>
internal static class EarningsLedger
{
    public const string EmployerPart = "session.subsidy-earned";
    public const string CardPart = "session.charged";
    public const string Reply = "reply.earned";
    private static readonly string[] Refunds = ["session.card-refunded", "session.subsidy-returned"];
    private static readonly string[] Sessions = [EmployerPart, CardPart];

    /// <summary>The kinds of entries of a source; all of them for null.</summary>
    public static string[] KindsOf(EarningsSource? source) => source switch
    {
        EarningsSource.Session => Sessions,
        EarningsSource.Reply => [Reply],
        EarningsSource.Refund => Refunds,
        _ => [.. Sessions, Reply, .. Refunds],
    };

    /// <summary>What a kind of entry came from.</summary>
    public static EarningsSource SourceOf(string kind) =>
        kind == Reply ? EarningsSource.Reply : Sessions.Contains(kind) ? EarningsSource.Session : EarningsSource.Refund;

    /// <summary>The accounts that earnings of a therapist stand on.</summary>
    public static async Task<EarningsAccounts> Accounts(PortalDb db, int therapistId, CancellationToken ct)
    {
        string[] codes = [AccountCode.PayableTherapist(therapistId).Value, AccountCode.ReceivableTherapist(therapistId).Value, AccountCode.MemoConnected(therapistId).Value];
        var accounts = await db.LedgerAccounts.AsNoTracking().Where(account => codes.Contains(account.Code)).ToDictionaryAsync(account => account.Code, ct);
        return new EarningsAccounts(accounts.GetValueOrDefault(codes[0]), accounts.GetValueOrDefault(codes[1]), accounts.GetValueOrDefault(codes[2]));
    }

    /// <summary>The entries, unordered.</summary>
    public static IQueryable<EarningsEntry> Entries(PortalDb db, EarningsAccounts accounts, EarningsRequest request)
    {
        var (kinds, ids, memo) = (KindsOf(request.Source), accounts.Ids, accounts.Connected?.Id ?? 0);
        var mine = db.JournalLines.Where(line => ids.Contains(line.AccountId)).Select(line => line.EntryId);
        var entries = db.JournalEntries.AsNoTracking().Where(entry => kinds.Contains(entry.Kind) && mine.Contains(entry.Id));
        if (request.From is { } from) entries = entries.Where(entry => entry.PostedAt >= from);
        if (request.Until is { } until) entries = entries.Where(entry => entry.PostedAt < until);
        var commission = AccountCode.RevenueSession.Value;
        return entries.OrderByDescending(entry => entry.Id).Select(entry => new EarningsEntry(
            entry.Id, entry.PostedAt, entry.Kind, entry.Source,
            entry.Lines.Where(line => line.Account.Code == commission).Sum(line => -line.Amount),
            entry.Lines.Where(line => ids.Contains(line.AccountId)).Sum(line => line.AccountId == memo ? line.Amount : -line.Amount)));
    }
}

/// <summary>The ledger accounts of one therapist; null where one was never used.</summary>
internal sealed record EarningsAccounts(LedgerAccountRow? Payable, LedgerAccountRow? Owed, LedgerAccountRow? Connected)
{
    public long[] Ids => [.. new[] { Payable, Owed, Connected }.OfType<LedgerAccountRow>().Select(account => account.Id)];

    public long PayableCents => -(Payable?.Balance ?? 0);

    public long OwedCents => Owed?.Balance ?? 0;

    public long ConnectedCents => Connected?.Balance ?? 0;
}
