using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Ledger;
using Portal.Domain.Reconciliation;
using Portal.Ledger;
using Portal.Ledger.Holds;
using Portal.Payments;
using Portal.Payments.Operations;
using Portal.Payments.Reconciliation;
using Portal.People;
using Portal.Time;

namespace Portal.Reconciliation;

/// <summary>
/// Books a movement that nobody here ordered in suspense, so that <c>stripe:*</c> equals Stripe again; from there an adjustment takes it to
/// its account (rule suspense-booking).
/// </summary>
public sealed class BookInSuspense(
    Work work, IDbContextFactory<PortalDb> factory, ReadMovement stripe, StripeAccounts accounts, IEnumerable<OperationKind> kinds, PortalClock clock)
{
    // Stripe's clock may be behind ours: what was recorded a moment after the movement may still have made it.
    private static readonly TimeSpan ClocksDiffer = TimeSpan.FromMinutes(5);

    /// <summary>Posts it; the entry's number.</summary>
    /// <param name="id">The exception.</param>
    /// <param name="note">Why it is booked by hand; required, kept with the entry and with the exception.</param>
    /// <param name="person">An administrator.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<Result<long>> Handle(int id, string? note, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (person.Role != PortalRole.Admin) return Result.Refuse("not_allowed", "Only operations staff can book a movement.");
        await using var db = await factory.CreateDbContextAsync(ct);
        if (await db.Discrepancies.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, ct) is not { } found) return Result.Refuse("not_found", "There is no such exception.");
        if (found.CheckBooking(note, clock.Now) is { } refusal) return refusal;
        var read = await stripe.Handle(found.Account, found.ObjectId, ct);
        if (read.IsRefused) return read.Refusal;
        return await work.Run<Result<long>>(person, (own, journal) => Book(own, journal, id, note, read.Value, person, ct), ct);
    }

    private async Task<Result<long>> Book(PortalDb db, Journal journal, int id, string? note, MovementFacts facts, ActingPerson person, CancellationToken ct)
    {
        var found = await db.Discrepancies.SingleAsync(one => one.Id == id, ct);
        var refusal = found.CheckBooking(note, clock.Now) ?? await MoneyHolds.Check(db, ct) ?? await Obstacle(db, found, facts, ct);
        if (refusal is not null) return refusal;
        var entry = FeePostings.Booked(found.Account, facts.Movement, note!.Trim(), facts.Currency);
        await journal.Post(entry, ct);
        var posted = await db.JournalEntries.Where(known => known.Key == entry.Key).Select(known => known.Id).SingleAsync(ct);
        var booked = found.Book(note, person.Id, posted, new ReconciliationSide(facts.Movement.NetCents, facts.Currency), clock.Now);
        return booked.IsRefused ? booked.Refusal : posted;
    }

    /// <summary>What may still book it by itself, or has done so.</summary>
    private async Task<Refusal?> Obstacle(PortalDb db, Discrepancy found, MovementFacts facts, CancellationToken ct)
    {
        var transaction = facts.Movement.BalanceTransactionId;
        if (await db.JournalLines.Where(line => line.BalanceTransaction == transaction).Select(line => (long?)line.EntryId).FirstOrDefaultAsync(ct) is { } entry)
            return new Refusal("already_booked", $"This movement is booked already, as entry {entry}. Check the day again.");
        if (await OpenEvent.About(db, [transaction, .. facts.Related], ct) is { } about)
            return new Refusal("event_open", $"{about.Advice} It may book this movement by itself.");
        var (writes, until) = (KindsOf(found.Account), found.OccurredAt + ClocksDiffer);
        return await db.StripeOperations
            .Where(operation => operation.State != OperationState.Done && operation.State != OperationState.Failed && operation.CreatedAt <= until && writes.Contains(operation.Kind))
            .OrderBy(operation => operation.Id).Select(operation => operation.Key).FirstOrDefaultAsync(ct) is { } key
            ? new Refusal("operation_open", $"The operation {key} of this account has not come to its end and may have made this movement. It is looked up at Stripe by itself; check again in some minutes.")
            : null;
    }

    /// <summary>The kinds of write to that Stripe account, by whatever name it is used.</summary>
    private List<string> KindsOf(StripeAccountName account)
    {
        var names = accounts.Groups().First(group => group.Names.Contains(account)).Names;
        return [.. kinds.Where(kind => names.Contains(kind.Account)).Select(kind => kind.Name)];
    }
}
