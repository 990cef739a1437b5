using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Adjustments;
using Portal.Domain.Ledger;
using Portal.Domain.Payouts;
using Portal.People;
using Portal.Reports;
using Portal.Time;

namespace Portal.Payouts;

/// <summary>What therapists owe, debt by debt, as administrators read it, and everybody their own.</summary>
public sealed class DebtQueries(IDbContextFactory<PortalDb> factory, PortalClock clock)
{
    private const string Booking = "booking:";

    /// <summary>A page of those who owe or have a write-off that waits, the oldest debt first.</summary>
    public async Task<Slice<DebtorRow>> List(ListRequest request, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(request);
        await using var db = await factory.CreateDbContextAsync(ct);
        var debts = await DebtLedger.OfAll(db, ct);
        var proposed = await db.DebtWriteOffs.Where(writeOff => writeOff.State == ProposalState.Proposed)
            .ToDictionaryAsync(writeOff => writeOff.TherapistId, writeOff => writeOff.AmountCents, ct);
        var ids = debts.Keys.Union(proposed.Keys).ToList();
        var therapists = db.Therapists.AsNoTracking().Where(therapist => ids.Contains(therapist.Id));
        if (request.Search is { Length: > 0 } search) therapists = therapists.Where(therapist => EF.Functions.Like(therapist.Name, $"%{search}%"));
        var (now, none) = (clock.Now, TherapistDebts.Of([]));
        var rows = (await therapists.Select(therapist => new { therapist.Id, therapist.Name, therapist.Currency }).ToListAsync(ct)).Select(therapist =>
        {
            var owed = debts.GetValueOrDefault(therapist.Id, none);
            return new DebtorRow(therapist.Id, therapist.Name, therapist.Currency, owed.TotalCents, owed.OverdueCents(now),
                owed.Open.IsEmpty ? null : owed.Open[0].Since, proposed.TryGetValue(therapist.Id, out var cents) ? cents : null);
        }).OrderBy(row => row.OldestSince ?? now).ThenBy(row => row.TherapistId).ToList();
        return new Slice<DebtorRow>([.. rows.Skip(request.Skip).Take(request.Take)], rows.Count);
    }

    /// <summary>One therapist's; null where there is no such therapist.</summary>
    public async Task<DebtView?> Find(int therapistId, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await View(db, therapistId, ct);
    }

    /// <summary>The person's own; null for somebody who is no therapist.</summary>
    public async Task<DebtView?> Mine(ActingPerson person, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await EarningsQueries.TherapistOf(db, person, ct) is { } therapistId ? await View(db, therapistId, ct) : null;
    }

    private async Task<DebtView?> View(PortalDb db, int therapistId, CancellationToken ct)
    {
        var therapist = await db.Therapists.Where(known => known.Id == therapistId).Select(known => new { known.Name, known.Currency }).SingleOrDefaultAsync(ct);
        if (therapist is null) return null;
        var movements = await DebtLedger.Movements(db, therapistId, ct);
        var debts = DebtLedger.Of(movements);
        var settlements = movements.Where(moved => moved.Cents < 0).Reverse().Select(moved => new DebtSettlement(moved.EntryId, moved.Kind, moved.At, -moved.Cents));
        return new DebtView(therapistId, therapist.Name, therapist.Currency,
            await Lines(db, debts, movements, ct), [.. settlements], await WriteOffs(db, therapistId, debts, ct));
    }

    private async Task<IReadOnlyList<DebtLine>> Lines(PortalDb db, TherapistDebts debts, List<DebtMovement> movements, CancellationToken ct)
    {
        // An entry made by hand may move the account twice.
        var causes = movements.DistinctBy(moved => moved.Key).ToDictionary(moved => moved.Key);
        var ids = debts.Open.Select(debt => BookingOf(causes[debt.Cause])).OfType<int>().ToList();
        var sessions = await db.Bookings.Where(booking => ids.Contains(booking.Id))
            .Join(db.Members, booking => booking.MemberId, member => member.Id, (booking, member) => new { booking.Id, booking.StartsAt, member.Name })
            .ToDictionaryAsync(session => session.Id, ct);
        var now = clock.Now;
        return [.. debts.Open.Select(debt =>
        {
            var cause = causes[debt.Cause];
            var session = BookingOf(cause) is { } id ? sessions.GetValueOrDefault(id) : null;
            return new DebtLine(cause.EntryId, session?.Id, session?.Name, session?.StartsAt, debt.Since, (int)(now - debt.Since).TotalDays,
                debt.WaitsUntil, debt.IsOverdue(now), debt.OwedCents, debt.LeftCents);
        })];
    }

    private async Task<IReadOnlyList<WriteOffView>> WriteOffs(PortalDb db, int therapistId, TherapistDebts debts, CancellationToken ct)
    {
        var writeOffs = await db.DebtWriteOffs.AsNoTracking().Where(writeOff => writeOff.TherapistId == therapistId).OrderByDescending(writeOff => writeOff.Id).ToListAsync(ct);
        var people = writeOffs.SelectMany(writeOff => new[] { writeOff.AuthorId, writeOff.DecidedById ?? 0 }).Distinct().ToList();
        var names = await db.Users.Where(person => people.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.DisplayName, ct);
        return [.. writeOffs.Select(writeOff => new WriteOffView(
            writeOff, names.GetValueOrDefault(writeOff.AuthorId, ""), names.GetValueOrDefault(writeOff.DecidedById ?? 0),
            writeOff.State == ProposalState.Proposed ? writeOff.ToWriteOffCents(debts, clock.Now) : 0))];
    }

    private static int? BookingOf(DebtMovement moved) => moved.Source?.StartsWith(Booking, StringComparison.Ordinal) == true
        && int.TryParse(moved.Source.AsSpan(Booking.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
