using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Jobs;
using Portal.People;
using Portal.Time;
using Stripe;

namespace Portal.Payments.Webhooks;

/// <summary>
/// Looks for events that never arrived: our accounts' own and those of connected accounts, each from where it was swept before with an overlap.
/// Stripe lists events for 30 days; what is older than that can't be fetched any more. Rule <c>event-sweep</c>.
/// </summary>
public sealed partial class SweepEvents(
    Work work, IDbContextFactory<PortalDb> factory, StripeAccounts accounts, MissedEvents missed, EventSweepOptions options, PortalClock clock, ILogger<SweepEvents> logger) : IDueWork
{
    /// <summary>How far back Stripe lists events.</summary>
    public static readonly TimeSpan ListedFor = TimeSpan.FromDays(30);

    private const int AtOnce = 20;
    private static readonly TimeSpan Overlap = TimeSpan.FromHours(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    /// <summary>What is younger is on its way by itself.</summary>
    private static readonly TimeSpan OnItsWay = TimeSpan.FromMinutes(2);

    /// <inheritdoc />
    public string Name => "event-sweep";

    /// <summary>A moved clock need not stop for it: whenever it runs, it looks at all that was missed.</summary>
    public Task<DateTimeOffset?> NextDue(CancellationToken ct) => Task.FromResult<DateTimeOffset?>(null);

    /// <inheritdoc />
    public async Task<int> Run(DateTimeOffset now, CancellationToken ct)
    {
        if (options.Every <= TimeSpan.Zero) return 0;
        var found = 0;
        foreach (var source in await Due(now, ct)) found += await Sweep(source, now, ct);
        return found;
    }

    /// <summary>Has every account swept as soon as possible, because a person asks for it.</summary>
    public async Task<Result> Hurry(ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (person.Role != PortalRole.Admin) return Result.Refuse("not_allowed", "Only operations staff can look for missed events.");
        if (options.Every <= TimeSpan.Zero) return Result.Refuse("sweep_is_off", "Looking for missed events is turned off in the settings (EventSweep:Every).");
        await work.Run(person, async (db, _) =>
        {
            await foreach (var mark in db.EventWatermarks.AsAsyncEnumerable().WithCancellation(ct)) mark.Hurry(clock.Now);
        }, ct);
        return Result.Done;
    }

    private async Task<List<EventWatermark>> Due(DateTimeOffset now, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var marks = await db.EventWatermarks.AsNoTracking().ToDictionaryAsync(mark => (mark.Account, mark.ConnectedAccount), ct);
        var connected = await db.Therapists.Where(therapist => therapist.ConnectedAccount != null).OrderBy(therapist => therapist.Id)
            .Select(therapist => therapist.ConnectedAccount!).ToListAsync(ct);
        var sources = accounts.Groups().Select(group => (group.Account, ConnectedAccount: ""))
            .Concat(connected.Select(account => (Account: StripeAccountName.Platform, ConnectedAccount: account)));
        return [.. sources.Select(source => marks.GetValueOrDefault(source) ?? new EventWatermark(source.Account, source.ConnectedAccount, now - ListedFor, now))
            .Where(mark => mark.NextAt <= now).Take(AtOnce)];
    }

    private async Task<int> Sweep(EventWatermark source, DateTimeOffset now, CancellationToken ct)
    {
        var until = now - OnItsWay;
        try
        {
            var earliest = now - ListedFor;
            var from = source.Until - Overlap < earliest ? earliest : source.Until - Overlap;
            var found = await missed.Fetch(source.Account, source.ConnectedAccount.Length == 0 ? null : source.ConnectedAccount, from, until, ct);
            await Note(source, mark => mark.Swept(until, found, now, options.Every), ct);
            if (found > 0) LogFound(logger, found, source.Account, source.ConnectedAccount);
            return found;
        }
        catch (Exception silence) when (silence is StripeException or HttpRequestException or IOException or TaskCanceledException && !ct.IsCancellationRequested)
        {
            LogSilence(logger, source.Account, source.ConnectedAccount, silence.Message);
            await Note(source, mark => mark.Stumbled(silence.Message, now, Pause), ct);
            return 0;
        }
    }

    private Task Note(EventWatermark source, Action<EventWatermark> note, CancellationToken ct) => work.Run(Actor.Due(Name), async (db, _) =>
    {
        var mark = await db.EventWatermarks.FindAsync([source.Account, source.ConnectedAccount], ct);
        if (mark is null) db.EventWatermarks.Add(mark = source);
        note(mark);
    }, ct);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Fetched {Found} events of {Account} {ConnectedAccount} that never arrived")]
    private static partial void LogFound(ILogger logger, int found, StripeAccountName account, string connectedAccount);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The events of {Account} {ConnectedAccount} could not be swept: {Reason}")]
    private static partial void LogSilence(ILogger logger, StripeAccountName account, string connectedAccount, string reason);
}
