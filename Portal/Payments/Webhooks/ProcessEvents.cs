using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Ledger.Holds;
using Portal.People;
using Portal.Time;
using Stripe;

namespace Portal.Payments.Webhooks;

/// <summary>
/// Takes stored events through their handlers: one event, one transaction for its facts and its outcome (rule inbox).
/// What is not yet possible is deferred, what fails is tried again and then parked; nobody else waits for it. While a money hold is in force
/// all stored events wait: each would post to books that are being looked at.
/// </summary>
public sealed partial class ProcessEvents(
    Work work, Writer writer, IDbContextFactory<PortalDb> factory, StripeAccounts accounts, IEnumerable<IStripeEventHandler> handlers, MoneyHolds holds, PortalClock clock, ILogger<ProcessEvents> logger) : IDisposable
{
    private const int Batch = 64;
    private const int AtOnce = 4;
    private readonly SemaphoreSlim one = new(1, 1);
    // Events are made ready side by side and recorded one after the other anyway; only one of them stands in the write lane, so that
    // people and the inbox wait for one event at most.
    private readonly SemaphoreSlim recording = new(1, 1);
    private long allDoneUntil;
    private readonly Dictionary<string, IStripeEventHandler> byType = handlers.ToDictionary(handler => handler.EventType);

    /// <summary>Processes what waits; how many events were taken up.</summary>
    public async Task<int> Handle(CancellationToken ct)
    {
        await one.WaitAsync(ct);
        try
        {
            if (await holds.IsHeld(ct)) return 0;
            var waiting = await Waiting(ct);
            var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct };
            await Parallel.ForEachAsync(waiting, options, async (stored, token) => await HandleOne(stored, token));
            return waiting.Count;
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>How many stored events wait for their first try; none while a money hold lets all of them wait.</summary>
    public async Task<int> Fresh(CancellationToken ct)
    {
        if (await holds.IsHeld(ct)) return 0;
        var after = Interlocked.Read(ref allDoneUntil);
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.WebhookEvents.CountAsync(evt => evt.Id > after && evt.Outcome == null, ct);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        one.Dispose();
        recording.Dispose();
    }

    private async Task<List<WebhookEvent>> Waiting(CancellationToken ct)
    {
        var (now, after) = (clock.Now, allDoneUntil);
        await using var db = await factory.CreateDbContextAsync(ct);
        var newest = await db.WebhookEvents.MaxAsync(evt => (long?)evt.Id, ct) ?? 0;
        var fresh = await db.WebhookEvents.AsNoTracking().Where(evt => evt.Id > after && evt.Outcome == null).OrderBy(evt => evt.Id).Take(Batch).ToListAsync(ct);
        // Numbers only grow, so whatever stands before the first fresh event need not be looked at again.
        Interlocked.Exchange(ref allDoneUntil, fresh.Count > 0 ? fresh[0].Id - 1 : newest);
        var again = await db.WebhookEvents.AsNoTracking()
            .Where(evt => (evt.Outcome!.State == WebhookState.Deferred || evt.Outcome.State == WebhookState.Failing) && evt.Outcome.NextAttemptAt <= now)
            .OrderBy(evt => evt.Id).Take(Batch).ToListAsync(ct);
        return [.. fresh, .. again];
    }

    private async Task HandleOne(WebhookEvent stored, CancellationToken ct)
    {
        try
        {
            await Record(stored, await Prepare(stored, ct), ct);
        }
        catch (Exception fault) when (!ct.IsCancellationRequested)
        {
            LogFailed(logger, stored.StripeId, stored.Type, fault);
            await work.Run(Actor.Stripe(stored.StripeId), async (db, _) =>
                (await OutcomeOf(db, stored.Id, ct))?.Failed(Sentence(fault), clock.Now), ct);
        }
    }

    private async Task Record(WebhookEvent stored, EventAction action, CancellationToken ct)
    {
        await recording.WaitAsync(ct);
        try
        {
            await work.Run(Actor.Stripe(stored.StripeId), async (db, journal) =>
            {
                var outcome = await OutcomeOf(db, stored.Id, ct);
                if (outcome is null) return;
                var handled = await action(db, journal);
                Record(outcome, handled);
            }, ct);
        }
        finally
        {
            recording.Release();
        }
    }

    private async Task<EventAction> Prepare(WebhookEvent stored, CancellationToken ct)
    {
        if (!byType.TryGetValue(stored.Type, out var handler)) return StripeEvent.Ignore(KnownEventTypes.NothingDepends);
        if (!EventUtility.IsCompatibleApiVersion(stored.ApiVersion ?? "none."))
        {
            var reason = $"It was rendered in API version {stored.ApiVersion ?? "none"}; the portal reads {StripeConfiguration.ApiVersion}. Set the endpoint to that version.";
            return (_, _) => Task.FromResult(Handled.Parked(reason));
        }

        var evt = EventUtility.ParseEvent(stored.Payload, throwOnApiVersionMismatch: false);
        return await handler.Prepare(
            new StripeEvent(evt, stored.Account, accounts[stored.Account], new RequestOptions { StripeAccount = stored.ConnectedAccount }), ct);
    }

    /// <summary>The event's outcome row, new or due again; null when another worker has brought it to its end.</summary>
    private async Task<WebhookOutcome?> OutcomeOf(PortalDb db, long eventId, CancellationToken ct)
    {
        // Nearly every event is new, and a prepared statement says so at a hundredth of what a query through EF costs.
        var outcome = IsTried(eventId) ? await db.WebhookOutcomes.FindAsync([eventId], ct) : null;
        if (outcome is { State: WebhookState.Processed or WebhookState.Ignored or WebhookState.Parked }) return null;
        if (outcome is null) db.WebhookOutcomes.Add(outcome = new WebhookOutcome(eventId));
        return outcome;
    }

    /// <summary>Whether an event has an outcome. To be called in a transaction.</summary>
    private bool IsTried(long eventId)
    {
        var find = writer.Statements.Of("SELECT 1 FROM WebhookOutcomes WHERE EventId = ?1");
        find.Bind(1, eventId);
        var known = find.Next();
        find.Reset();
        return known;
    }

    private void Record(WebhookOutcome outcome, Handled handled)
    {
        if (handled.State == WebhookState.Processed) outcome.Processed(clock.Now);
        else if (handled.State == WebhookState.Ignored) outcome.Ignored(handled.Reason ?? "", clock.Now);
        else if (handled.State == WebhookState.Parked) outcome.Parked(handled.Reason ?? "", clock.Now);
        else outcome.Deferred(handled.Reason ?? "", clock.Now);
    }

    private static string Sentence(Exception fault) => fault.Message.Length > 500 ? fault.Message[..500] : fault.Message;

    [LoggerMessage(Level = LogLevel.Error, Message = "Event {EventId} ({Type}) could not be processed")]
    private static partial void LogFailed(ILogger logger, string eventId, string type, Exception fault);
}
