using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Data.Ledger;
using Portal.Domain.Ledger;

namespace Portal.Payouts;

/// <summary>What moved a therapist's debt; a debt is positive, what settles it negative.</summary>
/// <param name="EntryId">The journal entry.</param>
/// <param name="Key">Its key.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Source">What it explains, such as <c>booking:42</c>.</param>
/// <param name="At">When it was posted (UTC).</param>
/// <param name="Cents">How much, in cents.</param>
internal sealed record DebtMovement(long EntryId, string Key, string Kind, string? Source, DateTimeOffset At, long Cents);

/// <summary>Reads what therapists owe from the ledger, which is the only place it is counted in. Rule <c>debt-netting</c>.</summary>
internal static class DebtLedger
{
    private const string Receivable = "receivable:therapist:";

    /// <summary>What each of these therapists owes; those who owe nothing are left out.</summary>
    public static Task<Dictionary<int, TherapistDebts>> Of(PortalDb db, IReadOnlyCollection<int> therapistIds, CancellationToken ct)
    {
        var codes = therapistIds.Select(id => AccountCode.ReceivableTherapist(id).Value).ToList();
        return Read(db, db.LedgerAccounts.Where(account => account.Balance > 0 && codes.Contains(account.Code)), ct);
    }

    /// <summary>What everybody owes, by therapist.</summary>
    public static Task<Dictionary<int, TherapistDebts>> OfAll(PortalDb db, CancellationToken ct) =>
        Read(db, db.LedgerAccounts.Where(account => account.Balance > 0 && account.Code.StartsWith(Receivable)), ct);

    /// <summary>What one therapist owes.</summary>
    public static TherapistDebts Of(IEnumerable<DebtMovement> movements) => TherapistDebts.Of(movements.Select(moved => (moved.Key, moved.At, moved.Cents)));

    /// <summary>All that moved one therapist's debt, in posting order.</summary>
    public static Task<List<DebtMovement>> Movements(PortalDb db, int therapistId, CancellationToken ct)
    {
        var code = AccountCode.ReceivableTherapist(therapistId).Value;
        return db.JournalLines.AsNoTracking().Where(line => line.Account.Code == code).OrderBy(line => line.Id)
            .Select(line => new DebtMovement(line.EntryId, line.Entry.Key, line.Entry.Kind, line.Entry.Source, line.Entry.PostedAt, line.Amount)).ToListAsync(ct);
    }

    private static async Task<Dictionary<int, TherapistDebts>> Read(PortalDb db, IQueryable<LedgerAccountRow> owing, CancellationToken ct)
    {
        // Hardly anybody owes anything, so a run of hundreds of therapists asks for no lines at all.
        var accounts = await owing.AsNoTracking().Select(account => new { account.Id, account.Code }).ToListAsync(ct);
        if (accounts.Count == 0) return [];
        var ids = accounts.Select(account => account.Id).ToList();
        var lines = await db.JournalLines.AsNoTracking().Where(line => ids.Contains(line.AccountId)).OrderBy(line => line.Id)
            .Select(line => new { line.AccountId, line.Entry.Key, line.Entry.PostedAt, line.Amount }).ToListAsync(ct);
        var byAccount = lines.ToLookup(line => line.AccountId);
        return accounts.ToDictionary(
            account => int.Parse(account.Code.AsSpan(Receivable.Length), NumberStyles.None, CultureInfo.InvariantCulture),
            account => TherapistDebts.Of(byAccount[account.Id].Select(line => (line.Key, line.PostedAt, line.Amount))));
    }
}
