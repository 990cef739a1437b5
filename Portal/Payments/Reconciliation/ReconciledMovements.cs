using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Ledger;
using Portal.Domain.Reconciliation;
using Portal.Ledger;
using Stripe;

namespace Portal.Payments.Reconciliation;

/// <summary>
/// Balance transactions against <c>stripe:*</c> lines. Stripe's own fees are posted from here, and what is not understood goes to suspense,
/// so that our account still equals Stripe's.
/// </summary>
public sealed class ReconciledMovements : ReconciledList
{
    private static readonly List<string> WithSource = ["data.source"];

    /// <inheritdoc />
    public override ReconciliationStage Stage => ReconciliationStage.Movements;

    /// <inheritdoc />
    public override RecordKind Kind => RecordKind.Movement;

    /// <inheritdoc />
    protected override async Task<PageComparison> ReadStripe(ReconciliationScope scope, string? cursor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var page = await new BalanceTransactionService(scope.Client).ListAsync(
            new BalanceTransactionListOptions { Limit = PageSize, Created = scope.Created, StartingAfter = cursor, Expand = WithSource }, cancellationToken: ct);
        return async (db, journal) =>
        {
            var ids = page.Data.ConvertAll(one => one.Id);
            var lines = await LedgerLines.Of(db, scope, ids, ct);
            if (await PostWhatNobodyElsePosts(journal, scope, page.Data.Where(one => !lines.ContainsKey(one.Id)), ct)) lines = await LedgerLines.Of(db, scope, ids, ct);
            return Page([.. page.Data.Select(one => Compare(one, lines.GetValueOrDefault(one.Id)))], page.HasMore ? ids[^1] : null);
        };
    }

    /// <inheritdoc />
    protected override async Task<ComparedPage> ReadOurs(PortalDb db, ReconciliationScope scope, string after, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var last = after.Length == 0 ? 0 : long.Parse(after, CultureInfo.InvariantCulture);
        var (from, until, seen) = (scope.OursFrom, scope.OursUntil, Seen(db, scope));
        var codes = scope.LedgerCodes;
        var lines = await LedgerLines.Read(db.JournalLines
            .Where(line => codes.Contains(line.Account.Code) && line.Id > last && line.Entry.PostedAt >= from && line.Entry.PostedAt < until)
            .Where(line => !seen.Any(record => record.ObjectId == line.BalanceTransaction))
            .OrderBy(line => line.Id).Take(PageSize)).ToListAsync(ct);
        return new ComparedPage([.. lines.Select(OnlyOurs)], lines.Count == PageSize ? lines[^1].Id.ToString(CultureInfo.InvariantCulture) : null);
    }

    private static Comparison Compare(BalanceTransaction one, LedgerLine? line)
    {
        var source = one.Source as IHasMetadata;
        var mark = StripeMark.Of(source);
        var purpose = mark is null ? null : $"{mark.Kind}:{mark.Id}";
        return new Comparison(RecordKind.Movement, one.Id, new DateTimeOffset(one.Created, TimeSpan.Zero),
            new ReconciliationSide(one.Net, one.Currency), line is null ? null : new ReconciliationSide(line.Cents, line.Currency))
        {
            Currency = one.Currency,
            StripeType = one.Type,
            Label = MovementLabels.Of(one.Type, one.Amount, one.SourceId, line is { IsInSuspense: false } ? line.EntryKind : purpose),
            GrossCents = one.Source is Charge ? one.Amount : null,
            About = one.SourceId,
            Related = Related(one),
            Purpose = purpose,
            OperationKey = source?.Metadata?.GetValueOrDefault("operation"),
            EntryId = line?.EntryId,
            IsInSuspense = line is { IsInSuspense: true },
        };
    }

    private static Comparison OnlyOurs(LedgerLine line) =>
        new(RecordKind.Movement, line.BalanceTransaction, line.PostedAt, null, new ReconciliationSide(line.Cents, line.Currency))
        {
            Currency = line.Currency,
            Label = MovementLabels.OfEntry(line.EntryKind, line.Cents),
            About = line.StripeObject,
            EntryId = line.EntryId,
        };

    /// <summary>The ids by which its events may be found.</summary>
    internal static IReadOnlyList<string> Related(BalanceTransaction one)
    {
        string?[] ids = one.Source is Charge charge ? [charge.Id, charge.PaymentIntentId, charge.CustomerId]
            : one.Source is Refund refund ? [refund.Id, refund.ChargeId, refund.PaymentIntentId]
            : [one.SourceId];
        return [.. ids.OfType<string>()];
    }

    /// <summary>Whether anything was posted.</summary>
    private static async Task<bool> PostWhatNobodyElsePosts(Journal journal, ReconciliationScope scope, IEnumerable<BalanceTransaction> missing, CancellationToken ct)
    {
        var posted = false;
        foreach (var one in missing)
        {
            var movement = new StripeMovement(one.Id, one.Amount, one.Fee);
            var label = MovementLabels.Of(one.Type, one.Amount, one.SourceId, null);
            if (movement.NetCents == 0 || label is not (MovementLabel.StripeFee or MovementLabel.Unknown)) continue;
            posted |= await journal.Post(label == MovementLabel.StripeFee
                ? FeePostings.StripeFee(scope.Account, movement, one.Currency)
                : FeePostings.Unknown(scope.Account, movement, one.Currency), ct);
        }

        return posted;
    }
}
