using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Payments.LocalStripe;
using Portal.Payments.Operations;
using Portal.Payments.Webhooks;
using Portal.Time;

namespace Portal.Ledger.Verification;

/// <summary>What is on its way between Stripe and the ledger at this moment, so that both are compared when nothing is.</summary>
/// <param name="data">The database.</param>
/// <param name="clock">The portal's clock.</param>
/// <param name="sandbox">The sandbox's controls; null with real Stripe.</param>
public sealed class WorkInFlight(DataOptions data, PortalClock clock, SandboxControl? sandbox = null)
{
    /// <summary>What is on its way, in a sentence; null when nothing is.</summary>
    public async Task<string?> Describe(CancellationToken ct)
    {
        await using var snapshot = await LedgerSnapshot.Take(data, clock.Now, ct);
        var now = snapshot.Now;
        var operations = await snapshot.Db.StripeOperations.CountAsync(
            operation => operation.State == OperationState.Sent || ((operation.State == OperationState.Pending || operation.State == OperationState.Unknown) && operation.NextAttemptAt <= now), ct);
        // While money is on hold events wait for people and not for a moment.
        var held = await snapshot.Db.MoneyHolds.AnyAsync(hold => hold.LiftedAt == null, ct);
        var events = held ? 0 : await snapshot.Db.WebhookEvents.CountAsync(evt => evt.Outcome == null || evt.Outcome.NextAttemptAt <= now, ct);
        var deliveries = sandbox is null ? 0 : await sandbox.OpenDeliveries(ct);
        return operations + events + deliveries == 0 ? null
            : $"On their way: {operations} operations, {events} events, {deliveries} webhooks.";
    }

    /// <summary>A mark that changes whenever something was written here.</summary>
    public async Task<string> Mark(CancellationToken ct)
    {
        await using var snapshot = await LedgerSnapshot.Take(data, clock.Now, ct);
        var entries = await snapshot.Db.JournalEntries.MaxAsync(entry => (long?)entry.Id, ct);
        var events = await snapshot.Db.WebhookEvents.MaxAsync(evt => (long?)evt.Id, ct);
        var operations = await snapshot.Db.StripeOperations.SumAsync(operation => operation.Attempts + (operation.SettledAt == null ? 0 : 1), ct);
        return $"{entries} {events} {operations}";
    }
}
