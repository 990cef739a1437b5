using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Ledger;

namespace Portal.Ledger.Holds;

/// <summary>Whether money stands still (rule money-hold). Asked by money jobs, by the operations log, by the inbox' worker and by use cases.</summary>
public sealed class MoneyHolds(IDbContextFactory<PortalDb> factory)
{
    /// <summary>What a person is told who would move money meanwhile.</summary>
    public static Refusal Refusal { get; } =
        new("money_on_hold", "Payments are paused while we check our books. Nothing was changed; please try again later.");

    /// <summary>The hold that is in force; null where money moves.</summary>
    public async Task<MoneyHold?> Current(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await InForce(db).AsNoTracking().FirstOrDefaultAsync(ct);
    }

    /// <summary>The last holds, newest first; the one in force stands first.</summary>
    public async Task<IReadOnlyList<MoneyHoldRow>> Last(int count, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var holds = await db.MoneyHolds.AsNoTracking().OrderByDescending(hold => hold.Id).Take(count).ToListAsync(ct);
        var people = holds.SelectMany(hold => new[] { hold.PlacedByPersonId, hold.LiftedByPersonId }).OfType<int>().Distinct().ToList();
        var names = await db.Users.Where(person => people.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.DisplayName, ct);
        return [.. holds.Select(hold => new MoneyHoldRow(hold, Name(hold.PlacedByPersonId), Name(hold.LiftedByPersonId)))];

        string? Name(int? person) => person is { } id ? names.GetValueOrDefault(id) : null;
    }

    /// <summary>Whether one is in force.</summary>
    public async Task<bool> IsHeld(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await InForce(db).AnyAsync(ct);
    }

    /// <summary>Inside a use case's transaction: the refusal a person gets while one is in force, else null.</summary>
    public static async Task<Refusal?> Check(PortalDb db, CancellationToken ct) => await InForce(db).AnyAsync(ct) ? Refusal : null;

    /// <summary>Those in force: one at most.</summary>
    internal static IQueryable<MoneyHold> InForce(PortalDb db) => db.MoneyHolds.Where(hold => hold.LiftedAt == null);
}
