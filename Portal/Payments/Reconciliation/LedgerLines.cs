using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Data.Ledger;
using Portal.Domain.Ledger;

namespace Portal.Payments.Reconciliation;

/// <summary>A <c>stripe:*</c> line as a reconciliation needs it.</summary>
/// <param name="Id">Its key.</param>
/// <param name="BalanceTransaction">The balance transaction it stands for.</param>
/// <param name="Cents">Debit positive, in cents.</param>
/// <param name="Currency">Lower-case ISO code.</param>
/// <param name="EntryId">Its entry.</param>
/// <param name="EntryKind">What that entry is.</param>
/// <param name="StripeObject">Stripe's object that entry stands for.</param>
/// <param name="PostedAt">When it was posted (UTC).</param>
internal sealed record LedgerLine(
    long Id, string BalanceTransaction, long Cents, string Currency, long EntryId, string EntryKind, string? StripeObject, DateTimeOffset PostedAt)
{
    /// <summary>Whether its entry keeps the movement in suspense and explains nothing.</summary>
    public bool IsInSuspense => EntryKind is SuspendedMovement.UnknownKind or SuspendedMovement.BookedKind;
}

/// <summary>Reads <c>stripe:*</c> lines.</summary>
internal static class LedgerLines
{
    /// <summary>The lines of balance transactions, by their id.</summary>
    public static async Task<Dictionary<string, LedgerLine>> Of(PortalDb db, ReconciliationScope scope, IReadOnlyCollection<string> balanceTransactions, CancellationToken ct)
    {
        var codes = scope.LedgerCodes;
        var lines = await Read(db.JournalLines.Where(line => balanceTransactions.Contains(line.BalanceTransaction!) && codes.Contains(line.Account.Code))).ToListAsync(ct);
        return lines.GroupBy(line => line.BalanceTransaction).ToDictionary(group => group.Key, group => group.First());
    }

    /// <summary>What is needed of lines.</summary>
    public static IQueryable<LedgerLine> Read(IQueryable<JournalLineRow> lines) => lines.Select(line => new LedgerLine(
        line.Id, line.BalanceTransaction ?? "", line.Amount, line.Account.Currency, line.EntryId, line.Entry.Kind, line.Entry.StripeObject, line.Entry.PostedAt));
}
