using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Portal.Domain;
using Portal.Ledger;
using Portal.People;
using Portal.Time;

namespace Portal.Data;

/// <summary>
/// The only way anything changes: one transaction that holds the state, its journal entries and the operations it asks of Stripe.
/// A refused result rolls everything back.
/// </summary>
public sealed class Work(WriteLane lane, Writer writer, PortalClock clock)
{
    private static readonly AsyncLocal<bool> Open = new();

    /// <summary>To be called before anything is sent over a network.</summary>
    /// <exception cref="InvalidOperationException">The present flow of work is inside a transaction: whatever it waits for, every other writer would wait for too.</exception>
    public static void RequireClosed(string call)
    {
        if (Open.Value) throw new InvalidOperationException($"{call} is not called inside a database transaction: record what is to be done, and do it after the commit.");
    }

    /// <summary>Runs <paramref name="body"/> in one transaction and commits it, unless its result is a refusal or it throws.</summary>
    public async Task<T> Run<T>(Actor actor, Func<PortalDb, Journal, Task<T>> body, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(body);
        using var turn = await lane.Enter(ct);
        // To the end of this method, which is that of the transaction.
        Open.Value = true;
        await using var db = writer.CreateDbContext();
        // What fails takes the whole transaction with it, so nothing ever goes back to a savepoint.
        db.Database.AutoSavepointsEnabled = false;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var journal = new Journal(writer.Statements, actor, clock);
        var result = await body(db, journal);
        if (result is IRefusable { IsRefused: true }) return result;
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return result;
    }

    /// <summary>Runs <paramref name="body"/> in one transaction and commits it, unless it throws.</summary>
    public Task Run(Actor actor, Func<PortalDb, Journal, Task> body, CancellationToken ct) =>
        Run(actor, async (db, journal) => { await body(db, journal); return true; }, ct);
}
