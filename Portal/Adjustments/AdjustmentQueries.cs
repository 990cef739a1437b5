using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Adjustments;
using Portal.Reports;

namespace Portal.Adjustments;

/// <summary>One adjustment in the admin's list.</summary>
/// <param name="Id">Key.</param>
/// <param name="Reason">Why.</param>
/// <param name="AmountCents">Sum of its debits.</param>
/// <param name="Currency">Lower-case ISO code.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="WrittenAt">When (UTC).</param>
public sealed record AdjustmentRow(int Id, string Reason, long AmountCents, string Currency, ProposalState State, string Author, DateTimeOffset WrittenAt);

/// <summary>One adjustment with its lines.</summary>
/// <param name="Adjustment">It.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="DecidedBy">Who decided it.</param>
/// <param name="EntryId">The entry it was posted as.</param>
public sealed record AdjustmentView(Adjustment Adjustment, string Author, string? DecidedBy, long? EntryId);

/// <summary>Manual adjustments as administrators read them.</summary>
public sealed class AdjustmentQueries(IDbContextFactory<PortalDb> factory)
{
    /// <summary>A page of them, newest first.</summary>
    public async Task<Slice<AdjustmentRow>> List(ListRequest request, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(request);
        await using var db = await factory.CreateDbContextAsync(ct);
        var adjustments = db.Adjustments.AsNoTracking();
        if (request.StatusAs<ProposalState>() is { } state) adjustments = adjustments.Where(adjustment => adjustment.State == state);
        if (request.Search is { Length: > 0 } search) adjustments = adjustments.Where(adjustment => EF.Functions.Like(adjustment.Reason, $"%{search}%"));
        var rows = await adjustments.OrderByDescending(adjustment => adjustment.Id).Skip(request.Skip).Take(request.Take)
            .Select(adjustment => new AdjustmentRow(adjustment.Id, adjustment.Reason,
                adjustment.Lines.Where(line => line.AmountCents > 0).Sum(line => line.AmountCents), adjustment.Currency, adjustment.State,
                db.Users.Where(person => person.Id == adjustment.AuthorId).Select(person => person.DisplayName).FirstOrDefault() ?? "", adjustment.CreatedAt)).ToListAsync(ct);
        return new Slice<AdjustmentRow>(rows, await adjustments.CountAsync(ct));
    }

    /// <summary>One of them; null where there is none.</summary>
    public async Task<AdjustmentView?> Find(int id, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        if (await db.Adjustments.AsNoTracking().Include(known => known.Lines).SingleOrDefaultAsync(known => known.Id == id, ct) is not { } adjustment) return null;
        var people = new[] { adjustment.AuthorId, adjustment.DecidedById ?? 0 };
        var names = await db.Users.Where(person => people.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.DisplayName, ct);
        var key = $"adjustment:{id}:approved";
        var entry = await db.JournalEntries.Where(known => known.Key == key).Select(known => (long?)known.Id).SingleOrDefaultAsync(ct);
        return new AdjustmentView(adjustment, names.GetValueOrDefault(adjustment.AuthorId, ""), names.GetValueOrDefault(adjustment.DecidedById ?? 0), entry);
    }

    /// <summary>Accounts that have been used, Stripe's own left out, to choose from.</summary>
    public async Task<IReadOnlyList<string>> Accounts(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.LedgerAccounts.Where(account => !account.Code.StartsWith("stripe:")).Select(account => account.Code).Distinct().OrderBy(code => code).Take(2_000).ToListAsync(ct);
    }
}
