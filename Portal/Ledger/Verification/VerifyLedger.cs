using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Payments.Reconciliation;
using Portal.Time;

namespace Portal.Ledger.Verification;

/// <summary>Checks the invariants: the watched ones from the database alone, or all of them against Stripe too.</summary>
public sealed class VerifyLedger(IEnumerable<IInvariant> invariants, DataOptions data, ReadStripe stripe, WorkInFlight inFlight, PortalClock clock, TimeProvider wall)
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(200);
    private readonly IInvariant[] ordered = [.. invariants.OrderBy(invariant => invariant.Kind).ThenBy(invariant => invariant.Name, StringComparer.Ordinal)];

    /// <summary>The last run over everything in this process; null before the first.</summary>
    public VerificationReport? Last { get; private set; }

    /// <summary>Looks at what is watched and enforced, from the database alone.</summary>
    public async Task<VerificationReport> Watched(CancellationToken ct)
    {
        await using var snapshot = await LedgerSnapshot.Take(data, clock.Now, ct);
        return new VerificationReport(snapshot.Now, await Check(snapshot, invariant => invariant.Kind != InvariantKind.Nightly, ct), null);
    }

    /// <summary>Looks at everything, as of one moment: waits up to <paramref name="patience"/> (real time) for work in flight first.</summary>
    public async Task<VerificationReport> All(TimeSpan patience, CancellationToken ct)
    {
        var started = wall.GetTimestamp();
        while (true)
        {
            var flying = await inFlight.Describe(ct);
            var outOfPatience = wall.GetElapsedTime(started) >= patience;
            if (flying is null || outOfPatience)
            {
                var report = await AsOfOneMoment(flying, ct);
                if (report is not null) return Last = report;
                if (outOfPatience) return Last = (await AsOfOneMoment("Money moved while it was looked at.", ct, accept: true))!;
            }

            await Task.Delay(Between, wall, ct);
        }
    }

    /// <summary>Null where something happened on either side while both were read.</summary>
    private async Task<VerificationReport?> AsOfOneMoment(string? unsettled, CancellationToken ct, bool accept = false)
    {
        var mark = await Mark(ct);
        await using var snapshot = await LedgerSnapshot.Take(data, clock.Now, ct);
        var accounts = await snapshot.Db.Therapists.Where(therapist => therapist.ConnectedAccount != null).Select(therapist => therapist.ConnectedAccount!).ToListAsync(ct);
        snapshot.Stripe = await stripe.Handle(accounts, ct);
        var results = await Check(snapshot, _ => true, ct);
        return accept || await Mark(ct) == mark ? new VerificationReport(snapshot.Now, results, unsettled) : null;
    }

    private async Task<string> Mark(CancellationToken ct) => $"{await stripe.Mark(ct)} {await inFlight.Mark(ct)}";

    private async Task<IReadOnlyList<InvariantResult>> Check(LedgerSnapshot snapshot, Func<IInvariant, bool> wanted, CancellationToken ct)
    {
        var results = new List<InvariantResult>();
        foreach (var invariant in ordered.Where(wanted))
            results.Add(new InvariantResult(invariant.Name, invariant.Sentence, invariant.Kind, await invariant.Check(snapshot, ct)));
        return results;
    }
}
