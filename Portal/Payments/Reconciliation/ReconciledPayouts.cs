using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Reconciliation;
using Stripe;

namespace Portal.Payments.Reconciliation;

/// <summary>Payouts of a Stripe account to our bank against their entries: what left, and whether it arrived.</summary>
public sealed class ReconciledPayouts : ReconciledList
{
    private const string Created = "treasury.payout-created";
    private const string Arrived = "treasury.payout-arrived";
    private const string Failed = "treasury.payout-failed";

    /// <inheritdoc />
    public override ReconciliationStage Stage => ReconciliationStage.Payouts;

    /// <inheritdoc />
    public override RecordKind Kind => RecordKind.Payout;

    /// <inheritdoc />
    protected override async Task<PageComparison> ReadStripe(ReconciliationScope scope, string? cursor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var page = await new PayoutService(scope.Client).ListAsync(
            new PayoutListOptions { Limit = PageSize, Created = scope.Created, StartingAfter = cursor }, cancellationToken: ct);
        return async (db, _) =>
        {
            var lines = await LedgerLines.Of(db, scope, [.. page.Data.Select(payout => payout.BalanceTransactionId).OfType<string>()], ct);
            var ends = await Ends(db, page.Data.ConvertAll(payout => payout.Id), ct);
            return Page([.. page.Data.Select(payout => Compare(payout, lines, ends))], page.HasMore ? page.Data[^1].Id : null);
        };
    }

    /// <inheritdoc />
    protected override async Task<ComparedPage> ReadOurs(PortalDb db, ReconciliationScope scope, string after, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var (from, until, codes, seen) = (scope.OursFrom, scope.OursUntil, scope.LedgerCodes, Seen(db, scope));
        var unseen = await db.JournalEntries
            .Where(entry => entry.Kind == Created && entry.PostedAt >= from && entry.PostedAt < until && string.Compare(entry.StripeObject, after) > 0)
            .Where(entry => entry.Lines.Any(line => codes.Contains(line.Account.Code)) && !seen.Any(record => record.ObjectId == entry.StripeObject))
            .OrderBy(entry => entry.StripeObject).Take(PageSize)
            .Select(entry => new { entry.Id, Payout = entry.StripeObject!, entry.PostedAt, Cents = entry.Lines.Where(line => codes.Contains(line.Account.Code)).Sum(line => -line.Amount) })
            .ToListAsync(ct);
        return new ComparedPage(
            [.. unseen.Select(row => new Comparison(Kind, row.Payout, row.PostedAt, null, new ReconciliationSide(row.Cents)) { EntryId = row.Id })],
            unseen.Count == PageSize ? unseen[^1].Payout : null);
    }

    private static Comparison Compare(Payout payout, Dictionary<string, LedgerLine> lines, ILookup<string, string> ends)
    {
        var line = payout.BalanceTransactionId is { } id ? lines.GetValueOrDefault(id) : null;
        var ours = ends[payout.Id].ToList();
        return new Comparison(RecordKind.Payout, payout.Id, new DateTimeOffset(payout.Created, TimeSpan.Zero), new ReconciliationSide(payout.Amount, StateOf(payout.Status)),
            line is null ? null : new ReconciliationSide(-line.Cents, ours.Contains(Failed) ? "failed" : ours.Contains(Arrived) ? "paid" : "on its way"))
        {
            Currency = payout.Currency,
            StripeType = payout.Status,
            Related = [payout.Id],
            ExpectedAt = new DateTimeOffset(payout.ArrivalDate, TimeSpan.Zero),
            EntryId = line?.EntryId,
            IsReportedElsewhere = line is null || -line.Cents != payout.Amount || line.IsInSuspense,
        };
    }

    private static string StateOf(string status) => status switch
    {
        "paid" => "paid",
        "failed" or "canceled" => "failed",
        _ => "on its way",
    };

    private static async Task<ILookup<string, string>> Ends(PortalDb db, List<string> payouts, CancellationToken ct) =>
        (await db.JournalEntries.Where(entry => payouts.Contains(entry.StripeObject!) && (entry.Kind == Arrived || entry.Kind == Failed))
            .Select(entry => new { entry.StripeObject, entry.Kind }).ToListAsync(ct)).ToLookup(entry => entry.StripeObject!, entry => entry.Kind);
}
