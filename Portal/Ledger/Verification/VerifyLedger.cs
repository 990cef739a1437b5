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

    /// <summary>Looks at what is watched and enforced, from the database alone.</summary>
    public async Task<VerificationReport> Watched(CancellationToken ct)
    {
        await using var snapshot = await LedgerSnapshot.Take(data, clock.Now, ct);
        return new VerificationReport(snapshot.Now, await Check(snapshot, [.. ordered.Where(invariant => invariant.Kind != InvariantKind.Nightly)], null, ct), null);
    }

    /// <summary>Looks at everything, as of one moment: waits up to <paramref name="patience"/> (real time) for work in flight first.</summary>
    public async Task<VerificationReport> All(TimeSpan patience, CancellationToken ct, IProgress<VerificationProgress>? progress = null)
    {
        var started = wall.GetTimestamp();
        while (true)
        {
            Tell(progress, "Waiting for what is on its way", 0);
            var flying = await inFlight.Describe(ct);
            var outOfPatience = wall.GetElapsedTime(started) >= patience;
            if (flying is null || outOfPatience)
            {
                var report = await AsOfOneMoment(flying, progress, ct);
                if (report is not null) return report;
                if (outOfPatience) return (await AsOfOneMoment("Money moved while it was looked at.", progress, ct, accept: true))!;
            }

            await Task.Delay(Between, wall, ct);
        }
    }

    /// <summary>Null where something happened on either side while both were read.</summary>
    private async Task<VerificationReport?> AsOfOneMoment(string? unsettled, IProgress<VerificationProgress>? progress, CancellationToken ct, bool accept = false)
    {
        var mark = await Mark(ct);
        await using var snapshot = await LedgerSnapshot.Take(data, clock.Now, ct);
        var accounts = await snapshot.Db.Therapists.Where(therapist => therapist.ConnectedAccount != null).Select(therapist => therapist.ConnectedAccount!).ToListAsync(ct);
        Tell(progress, "Reading Stripe", 1);
        snapshot.Stripe = await stripe.Handle(accounts, ct);
        var results = await Check(snapshot, ordered, progress, ct);
        if (!accept && await Mark(ct) != mark) return null;
        return new VerificationReport(snapshot.Now, results, unsettled) { Chain = await snapshot.LastLink(ct) };
    }

    private async Task<string> Mark(CancellationToken ct) => $"{await stripe.Mark(ct)} {await inFlight.Mark(ct)}";

    private async Task<IReadOnlyList<InvariantResult>> Check(
        LedgerSnapshot snapshot, IReadOnlyList<IInvariant> wanted, IProgress<VerificationProgress>? progress, CancellationToken ct)
    {
        var results = new List<InvariantResult>();
        foreach (var invariant in wanted)
        {
            Tell(progress, invariant.Sentence, 2 + results.Count);
            results.Add(new InvariantResult(invariant.Name, invariant.Sentence, invariant.Kind, await invariant.Check(snapshot, ct)));
        }

        return results;
    }

    private void Tell(IProgress<VerificationProgress>? progress, string step, int done) => progress?.Report(new VerificationProgress(step, done, 2 + ordered.Length));
}
