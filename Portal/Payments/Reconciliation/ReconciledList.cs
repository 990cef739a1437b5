using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Reconciliation;

namespace Portal.Payments.Reconciliation;

/// <summary>
/// One of Stripe's lists against what is stored here: first Stripe's pages, each beside our rows, then our rows that were on none of them.
/// Nothing is asked for at Stripe by an id of ours.
/// </summary>
public abstract class ReconciledList
{
    /// <summary>Rows on a page, on either side.</summary>
    protected const int PageSize = 100;

    private const string Ours = "ours:";

    /// <summary>When in a run it is read.</summary>
    public abstract ReconciliationStage Stage { get; }

    /// <summary>What its records are.</summary>
    public abstract RecordKind Kind { get; }

    /// <summary>Whether its records belong to the day they happened on; otherwise the list tells the present only.</summary>
    public virtual bool IsDated => true;

    /// <summary>Reads the page at <paramref name="cursor"/> (null for the first) and returns what compares it.</summary>
    public Task<PageComparison> Read(ReconciliationScope scope, string? cursor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return cursor?.StartsWith(Ours, StringComparison.Ordinal) == true
            ? Task.FromResult<PageComparison>((db, _) => NextOfOurs(db, scope, cursor[Ours.Length..], ct))
            : ReadStripe(scope, cursor, ct);
    }

    /// <summary>Reads a page of Stripe's list.</summary>
    protected abstract Task<PageComparison> ReadStripe(ReconciliationScope scope, string? cursor, CancellationToken ct);

    /// <summary>A page of our rows that Stripe's list did not have, after <paramref name="after"/> in their own order.</summary>
    protected abstract Task<ComparedPage> ReadOurs(PortalDb db, ReconciliationScope scope, string after, CancellationToken ct);

    /// <summary>The page with where Stripe's list goes on, or our rows begin.</summary>
    protected static ComparedPage Page(IReadOnlyList<Comparison> comparisons, string? next) => new(comparisons, next ?? Ours);

    /// <summary>The ids that Stripe's list had, for the rows it did not.</summary>
    protected IQueryable<ReconciliationRecord> Seen(PortalDb db, ReconciliationScope scope) =>
        db.ReconciliationRecords.Where(record => record.Account == scope.Account && record.Kind == Kind && record.StripeCents != null);

    private async Task<ComparedPage> NextOfOurs(PortalDb db, ReconciliationScope scope, string after, CancellationToken ct)
    {
        if (after.Length == 0) await ForgetUnseen(db, scope, ct);
        var page = await ReadOurs(db, scope, after, ct);
        return page.Next is { } next ? page with { Next = Ours + next } : page;
    }

    /// <summary>What an earlier run saw and this one did not is on neither list any more.</summary>
    private async Task ForgetUnseen(PortalDb db, ReconciliationScope scope, CancellationToken ct)
    {
        var unseen = db.ReconciliationRecords.Where(record => record.Account == scope.Account && record.Kind == Kind && record.RunId != scope.RunId);
        if (IsDated) unseen = unseen.Where(record => record.Day >= scope.FirstDay && record.Day <= scope.LastDay);
        db.ReconciliationRecords.RemoveRange(await unseen.ToListAsync(ct));
        await db.SaveChangesAsync(ct);
    }
}
