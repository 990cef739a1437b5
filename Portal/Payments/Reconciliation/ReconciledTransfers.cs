using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Ledger;
using Portal.Domain.Reconciliation;
using Stripe;

namespace Portal.Payments.Reconciliation;

/// <summary>
/// Transfers against the line of their balance transaction and the therapist in its entry; and the rows that name a transfer which Stripe
/// doesn't have. Amounts are compared by the balance transaction already, so that only another destination is an exception of its own.
/// </summary>
public sealed class ReconciledTransfers : ReconciledList
{
    /// <inheritdoc />
    public override ReconciliationStage Stage => ReconciliationStage.Transfers;

    /// <inheritdoc />
    public override RecordKind Kind => RecordKind.Transfer;

    /// <inheritdoc />
    protected override async Task<PageComparison> ReadStripe(ReconciliationScope scope, string? cursor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var page = await new TransferService(scope.Client).ListAsync(
            new TransferListOptions { Limit = PageSize, Created = scope.Created, StartingAfter = cursor }, cancellationToken: ct);
        return async (db, _) =>
        {
            var lines = await LedgerLines.Of(db, scope, [.. page.Data.Select(transfer => transfer.BalanceTransactionId).OfType<string>()], ct);
            var destinations = await Destinations(db, [.. lines.Values.Select(line => line.EntryId)], ct);
            return Page([.. page.Data.Select(transfer => Compare(transfer, lines, destinations))], page.HasMore ? page.Data[^1].Id : null);
        };
    }

    /// <inheritdoc />
    protected override async Task<ComparedPage> ReadOurs(PortalDb db, ReconciliationScope scope, string after, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        if (!scope.HasConnectedAccounts) return new ComparedPage([], null);
        var (until, seen) = (scope.OursUntil, Seen(db, scope));
        var named = db.PayoutItems.Where(item => item.TransferId != null).Select(item => new { Id = item.TransferId!, Cents = item.TransferCents, At = item.UpdatedAt })
            .Concat(db.Bookings.Where(booking => booking.CardTransferId != null).Select(booking => new { Id = booking.CardTransferId!, Cents = booking.CardPartCents, At = booking.UpdatedAt }))
            .Concat(db.Bookings.Where(booking => booking.EmployerTransferId != null).Select(booking => new { Id = booking.EmployerTransferId!, Cents = booking.TherapistFromEmployerCents - booking.EmployerNettedCents, At = booking.UpdatedAt }));
        var unseen = await named.Where(row => row.At < until && string.Compare(row.Id, after) > 0 && !seen.Any(record => record.ObjectId == row.Id))
            .OrderBy(row => row.Id).Take(PageSize).ToListAsync(ct);
        return new ComparedPage(
            [.. unseen.Select(row => new Comparison(Kind, row.Id, row.At, null, new ReconciliationSide(row.Cents)))],
            unseen.Count == PageSize ? unseen[^1].Id : null);
    }

    private static Comparison Compare(Transfer transfer, Dictionary<string, LedgerLine> lines, Dictionary<long, string?> destinations)
    {
        var line = transfer.BalanceTransactionId is { } id ? lines.GetValueOrDefault(id) : null;
        return new Comparison(RecordKind.Transfer, transfer.Id, new DateTimeOffset(transfer.Created, TimeSpan.Zero),
            new ReconciliationSide(transfer.Amount, transfer.DestinationId),
            line is null ? null : new ReconciliationSide(-line.Cents, destinations.GetValueOrDefault(line.EntryId)))
        {
            Currency = transfer.Currency,
            About = transfer.DestinationId,
            Related = [transfer.Id],
            EntryId = line?.EntryId,
            OperationKey = transfer.Metadata?.GetValueOrDefault("operation"),
            IsReportedElsewhere = line is null || -line.Cents != transfer.Amount || line.IsInSuspense,
        };
    }

    /// <summary>The Stripe account of the therapist in each entry's memo line.</summary>
    private static async Task<Dictionary<long, string?>> Destinations(PortalDb db, List<long> entries, CancellationToken ct)
    {
        var memos = await db.JournalLines.Where(line => entries.Contains(line.EntryId) && line.Account.Code.StartsWith("memo:connected:"))
            .Select(line => new { line.EntryId, line.Account.Code }).ToListAsync(ct);
        var codes = memos.Select(memo => memo.Code).ToHashSet();
        var therapists = await db.Therapists.Where(therapist => therapist.ConnectedAccount != null)
            .Select(therapist => new { therapist.Id, therapist.ConnectedAccount }).ToListAsync(ct);
        var accounts = therapists.Select(therapist => (Code: AccountCode.MemoConnected(therapist.Id).Value, therapist.ConnectedAccount))
            .Where(therapist => codes.Contains(therapist.Code)).ToDictionary(therapist => therapist.Code, therapist => therapist.ConnectedAccount);
        return memos.GroupBy(memo => memo.EntryId).ToDictionary(group => group.Key, group => accounts.GetValueOrDefault(group.First().Code));
    }
}
