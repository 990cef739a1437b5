using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Ledger.Holds;
using Portal.People;
using Portal.Time;
using Stripe;

namespace Portal.Payments.Operations;

/// <summary>
/// Makes every write to Stripe crash-safe: the intent is recorded with the state that caused it, the call carries a key made from
/// the business fact, and its result is recorded in one transaction with the new state and the journal entry (rule operations-log).
/// </summary>
public sealed partial class OperationsLog(
    Work work, IDbContextFactory<PortalDb> factory, StripeAccounts accounts, IEnumerable<OperationKind> kinds, PortalClock clock, ILogger<OperationsLog> logger)
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>Stripe keeps an idempotency key for at least a day; older ones are looked up instead of sent again.</summary>
    private static readonly TimeSpan KeyLife = TimeSpan.FromHours(23);

    private readonly ConcurrentDictionary<string, Task> underWay = new();
    private readonly Dictionary<string, OperationKind> byName = kinds.ToDictionary(kind => kind.Name);

    /// <summary>Records an intent inside the caller's transaction; the same key with the same request is the same operation.</summary>
    /// <exception cref="InvalidOperationException">The key stands for another request.</exception>
    public async Task<StripeOperation> Record<TRequest>(PortalDb db, string kind, string key, string subject, TRequest request, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (!byName.ContainsKey(kind)) throw new InvalidOperationException($"No operation kind is named {kind}.");
        var json = JsonSerializer.Serialize(request);
        var known = db.StripeOperations.Local.FirstOrDefault(op => op.Key == key)
            ?? await db.StripeOperations.SingleOrDefaultAsync(op => op.Key == key, ct);
        if (known is not null)
            return known.RequestHash == StripeOperation.HashOf(json) ? known
                : throw new InvalidOperationException($"The operation {key} was recorded with another request.");
        var operation = new StripeOperation(kind, key, subject, json, clock.Now);
        db.StripeOperations.Add(operation);
        return operation;
    }

    /// <summary>Sends a recorded operation and records its end; to be called after the intent was committed, outside any transaction.</summary>
    /// <remarks>What Stripe answered is recorded even where nobody waits for it any more: only the call itself is cancelled by <paramref name="ct"/>.</remarks>
    public async Task<OperationOutcome> Execute(string key, CancellationToken ct)
    {
        var mine = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        if (underWay.GetOrAdd(key, mine.Task) is var first && first != mine.Task)
        {
            // The sweeper, or a second click, has it: whoever asks waits for that answer instead of being told that there is none.
            await first.WaitAsync(ct);
            return await Look(key, ct);
        }

        try
        {
            if (await Claim(key, ct) is { } claimed) await Try(claimed, ct);
        }
        finally
        {
            underWay.TryRemove(key, out _);
            mine.SetResult();
        }

        return await Look(key, ct);
    }

    private async Task Try(StripeOperation claimed, CancellationToken ct)
    {
        var kind = byName[claimed.Kind];
        var call = new OperationCall(accounts[kind.Account], claimed.IdempotencyKey);
        try
        {
            var keyIsOld = clock.Now - claimed.FirstSentAt > KeyLife;
            if (keyIsOld || !await Send(claimed, kind, call, ct)) await FindOrRenew(claimed, kind, call, ct);
        }
        catch (Exception fault)
        {
            LogLost(logger, claimed.Key, fault.Message);
            var silence = fault is StripeException or HttpRequestException or IOException or OperationCanceledException;
            await Mark(claimed, (op, now) => op.Lose(silence ? "no_answer" : "not_recorded", fault.Message, now));
            if (!silence) throw;
        }
    }

    /// <summary>Makes the call and records its answer; false where only a look at Stripe can tell what became of it.</summary>
    private async Task<bool> Send(StripeOperation claimed, OperationKind kind, OperationCall call, CancellationToken ct)
    {
        try
        {
            await Settle(claimed, kind, await kind.Send(claimed.Request, call, ct));
        }
        catch (StripeException fault) when (fault.Meaning() == SendFault.KeySpent)
        {
            return false;
        }
        catch (StripeException fault) when (fault.Meaning() == SendFault.NotDone)
        {
            await Mark(claimed, (op, now) => op.Postpone(fault.StripeError?.Code ?? "not_done", fault.Message, now));
        }
        catch (StripeException fault) when (fault.Meaning() == SendFault.Refused)
        {
            // A kind may read after its write, and that read may be what was refused: Stripe names the write's key in its answer to the write only.
            if (fault.StripeResponse?.IdempotencyKey != claimed.IdempotencyKey && await kind.Find(claimed.Request, call, ct) is { } made) await Settle(claimed, kind, made);
            else await Refuse(claimed, kind, fault);
        }

        return true;
    }

    /// <summary>The number of attempts is the row's concurrency token: of those who claim it at once, one wins.</summary>
    private async Task<StripeOperation?> Claim(string key, CancellationToken ct)
    {
        try
        {
            return await work.Run(Actor.Due("operations"), async (db, _) =>
            {
                var operation = await db.StripeOperations.SingleAsync(op => op.Key == key, ct);
                if (!byName[operation.Kind].MovesMoney || await MoneyHolds.Check(db, ct) is not { } held)
                    return operation.Claim(clock.Now, Lease) ? operation : null;
                operation.Hold(held, clock.Now);
                return null;
            }, ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            return null;
        }
    }

    private async Task<OperationOutcome> Look(string key, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.StripeOperations.Where(op => op.Key == key)
            .Select(op => new OperationOutcome(op.State, op.Answer, op.ErrorCode, op.ErrorMessage)).SingleAsync(ct);
    }

    private async Task FindOrRenew(StripeOperation claimed, OperationKind kind, OperationCall call, CancellationToken ct)
    {
        if (await kind.Find(claimed.Request, call, ct) is { } answer) await Settle(claimed, kind, answer);
        else await Mark(claimed, (op, now) => op.Renew(now));
    }

    private Task Settle(StripeOperation claimed, OperationKind kind, string answer) =>
        End(claimed, async settlement =>
        {
            await kind.Done(claimed.Request, answer, settlement, CancellationToken.None);
            settlement.Operation.Settle(answer, settlement.Now);
        });

    private Task Refuse(StripeOperation claimed, OperationKind kind, StripeException refused)
    {
        var error = refused.StripeError;
        var refusal = new StripeRefusal(error.DeclineCode ?? error.Code ?? error.Type ?? "refused", error.Message ?? refused.Message, error.PaymentIntent?.Id);
        return End(claimed, async settlement =>
        {
            if (settlement.Operation.Attempts != claimed.Attempts) return;
            await kind.Refused(claimed.Request, refusal, settlement, CancellationToken.None);
            settlement.Operation.Refuse(refusal.Code, refusal.Message, settlement.Now);
        });
    }

    private Task Mark(StripeOperation claimed, Action<StripeOperation, DateTimeOffset> mark) =>
        End(claimed, settlement =>
        {
            // Whose lease ran out has no say any more: another has the operation now, perhaps under another key.
            if (settlement.Operation.Attempts == claimed.Attempts) mark(settlement.Operation, settlement.Now);
            return Task.CompletedTask;
        });

    private Task End(StripeOperation claimed, Func<Settlement, Task> end) =>
        work.Run(new Actor($"operation:{claimed.Key}"), async (db, journal) =>
        {
            var operation = await db.StripeOperations.SingleAsync(op => op.Id == claimed.Id, CancellationToken.None);
            if (operation.State is OperationState.Done or OperationState.Failed) return;
            await end(new Settlement(db, journal, operation, clock.Now));
        }, CancellationToken.None);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Stripe operation {Key} is tried again later: {Reason}")]
    private static partial void LogLost(ILogger logger, string key, string reason);
}
