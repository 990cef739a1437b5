using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Data.Ledger;
using Portal.Domain.Ledger;
using Portal.Domain.People;
using Portal.Domain.Subsidies;
using Portal.People;
using Portal.Time;

namespace Portal.Subscriptions;

/// <summary>The employer's money set aside for a member, straight from the ledger.</summary>
public sealed class PlanCreditQueries(IDbContextFactory<PortalDb> factory, PortalClock clock)
{
    private static readonly string Reserved = AccountCode.SubsidyReserved(1).Value[..^1];
    private static readonly TimeSpan Soon = TimeSpan.FromDays(30);

    /// <summary>What is set aside now; null for a person who is no member.</summary>
    public async Task<CreditSummary?> Summary(ActingPerson person, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var member = await db.FormerMemberOf(person, ct);
        return member.IsRefused ? null : await Summary(db, member.Value, await Lines(db, member.Value, ct), ct);
    }

    /// <summary>Every movement, newest first.</summary>
    public async Task<(IReadOnlyList<CreditMovement> Rows, int Total)> Movements(ActingPerson person, int skip, int take, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var member = await db.FormerMemberOf(person, ct);
        if (member.IsRefused) return ([], 0);
        var lines = await Lines(db, member.Value, ct);
        return (await Page(db, lines, skip, take, ct), await lines.CountAsync(ct));
    }

    internal async Task<CreditSummary> Summary(PortalDb db, Member member, IQueryable<JournalLineRow> lines, CancellationToken ct)
    {
        var employer = await db.Employers.Where(known => known.Id == member.EmployerId).Select(known => known.Name).SingleAsync(ct);
        var granted = AccountCode.SubsidyGranted(member.Id, member.EmployerId).Value;
        var used = await lines.Where(line => line.Entry.Kind == "plan.invoice-paid" || line.Entry.Kind == "session.subsidy-earned").SumAsync(line => line.Amount, ct);
        var until = clock.Now + Soon;
        var expiring = await db.SubsidyGrants.Where(grant => grant.MemberId == member.Id && grant.EndedAt == null && grant.RemainingCents > 0 && grant.ExpiresAt < until)
            .OrderBy(grant => grant.ExpiresAt).Select(grant => new { grant.RemainingCents, grant.ExpiresAt }).ToListAsync(ct);
        var session = await db.SubsidyProgrammes.AsNoTracking().Where(programme => programme.EmployerId == member.EmployerId && programme.Kind == SubsidyKind.Session && programme.Active)
            .OrderByDescending(programme => programme.Id).FirstOrDefaultAsync(ct);
        return new CreditSummary(employer,
            await lines.Where(line => line.Account.Code == granted).SumAsync(line => -line.Amount, ct),
            await lines.Where(line => line.Account.Code.StartsWith(Reserved)).SumAsync(line => -line.Amount, ct),
            used, expiring.Sum(grant => grant.RemainingCents), expiring.FirstOrDefault()?.ExpiresAt,
            session is null ? 0 : session.AmountCents ?? session.CapCents, session?.AmountCents is null ? session?.ShareBasisPoints : null);
    }

    /// <summary>The lines of a member's accounts, found by the accounts: however long the journal is, only these lines are read.</summary>
    internal static async Task<IQueryable<JournalLineRow>> Lines(PortalDb db, Member member, CancellationToken ct)
    {
        var bookings = await db.Bookings.Where(booking => booking.MemberId == member.Id).Select(booking => booking.Id).ToListAsync(ct);
        var codes = bookings.Select(id => AccountCode.SubsidyReserved(id).Value).Append(AccountCode.SubsidyGranted(member.Id, member.EmployerId).Value).ToList();
        var accounts = await db.LedgerAccounts.Where(account => codes.Contains(account.Code)).Select(account => account.Id).ToListAsync(ct);
        return db.JournalLines.Where(line => accounts.Contains(line.AccountId));
    }

    internal static async Task<IReadOnlyList<CreditMovement>> Page(PortalDb db, IQueryable<JournalLineRow> lines, int skip, int take, CancellationToken ct)
    {
        var rows = await lines.OrderByDescending(line => line.Id).Skip(skip).Take(take)
            .Select(line => new { line.Id, line.Entry.PostedAt, line.Entry.Kind, line.Entry.Key, line.Amount, line.Account.Code, line.Account.Currency }).ToListAsync(ct);
        var sessions = await Starts(db, [.. rows.Select(row => Number(row.Code, Reserved)).OfType<int>().Distinct()], ct);
        var grants = await Expiries(db, [.. rows.Select(row => Number(row.Key.Split(":granted")[0], "grant:")).OfType<int>().Distinct()], ct);
        return [.. rows.Select(row => new CreditMovement(row.Id, row.PostedAt, row.Kind, -row.Amount, row.Currency,
            Number(row.Code, Reserved) is { } booking ? sessions.GetValueOrDefault(booking) : null,
            Number(row.Key.Split(":granted")[0], "grant:") is { } grant ? grants.GetValueOrDefault(grant) : null))];
    }

    private static async Task<Dictionary<int, DateTimeOffset?>> Starts(PortalDb db, List<int> bookings, CancellationToken ct) =>
        await db.Bookings.Where(booking => bookings.Contains(booking.Id)).ToDictionaryAsync(booking => booking.Id, booking => (DateTimeOffset?)booking.StartsAt, ct);

    private static async Task<Dictionary<int, DateTimeOffset?>> Expiries(PortalDb db, List<int> grants, CancellationToken ct) =>
        await db.SubsidyGrants.Where(grant => grants.Contains(grant.Id)).ToDictionaryAsync(grant => grant.Id, grant => grant.ExpiresAt, ct);

    private static int? Number(string text, string prefix) =>
        text.StartsWith(prefix, StringComparison.Ordinal) && int.TryParse(text[prefix.Length..], System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
}
