using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.People;
using Portal.Time;

namespace Portal.Payments.Webhooks;

/// <summary>Takes events up again by hand. Their handlers run as for the first time; what stands already is not posted twice.</summary>
public sealed class ReplayEvents(Work work, InboxSignal signal, PortalClock clock)
{
    /// <summary>Most events taken up at once.</summary>
    public const int Most = 200;

    /// <summary>Replays the events named; how many were taken up.</summary>
    public Task<Result<int>> Handle(IReadOnlyCollection<long> events, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(events);
        return Replay((_, outcomes) => outcomes.Where(outcome => events.Contains(outcome.EventId)), person, ct);
    }

    /// <summary>Replays the events that match a filter, the oldest first, <see cref="Most"/> at once; how many were taken up.</summary>
    public Task<Result<int>> Matching(EventFilter filter, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return Replay((db, outcomes) => outcomes.Where(outcome => filter.Of(db).Any(evt => evt.Id == outcome.EventId)), person, ct);
    }

    /// <summary>Replays every parked event, the oldest first; how many were taken up.</summary>
    public Task<Result<int>> AllParked(ActingPerson person, CancellationToken ct) =>
        Replay((_, outcomes) => outcomes.Where(outcome => outcome.State == WebhookState.Parked), person, ct);

    private async Task<Result<int>> Replay(Func<PortalDb, IQueryable<WebhookOutcome>, IQueryable<WebhookOutcome>> which, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (person.Role != PortalRole.Admin) return Result.Refuse("not_allowed", "Only an administrator can replay events.");
        var taken = await work.Run(person, async (db, _) =>
        {
            var outcomes = await which(db, db.WebhookOutcomes).OrderBy(outcome => outcome.EventId).Take(Most).ToListAsync(ct);
            foreach (var outcome in outcomes) outcome.Replay(clock.Now);
            return outcomes.Count;
        }, ct);
        if (taken == 0) return Result.Refuse("nothing_to_replay", "There is nothing to replay: an event that waits for its first try comes by itself.");
        signal.Raise();
        return taken;
    }
}
