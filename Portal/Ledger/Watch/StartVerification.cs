using Portal.Domain;
using Portal.Jobs;
using Portal.Ledger.Verification;
using Portal.People;
using Portal.Time;

namespace Portal.Ledger.Watch;

/// <summary>Runs the full check in the background for an administrator, one at a time, so that no page waits for Stripe.</summary>
public sealed class StartVerification(VerificationRuns runs, PortalClock clock, IHostApplicationLifetime lifetime)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private readonly Lock gate = new();

    /// <summary>The run under way; null where none is.</summary>
    public VerificationUnderWay? UnderWay { get; private set; }

    /// <summary>Starts it and answers at once. Refused: not an admin, one is under way.</summary>
    public Result Handle(ActingPerson person)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (person.Role != PortalRole.Admin) return Result.Refuse("not_allowed", "Only an administrator can check the invariants.");
        lock (gate)
        {
            if (UnderWay is not null) return Result.Refuse("under_way", "A check is under way already.");
            UnderWay = new VerificationUnderWay(clock.Now, new VerificationProgress("Begins", 0, 1));
        }

        _ = Task.Run(() => Go(person, lifetime.ApplicationStopping), CancellationToken.None);
        return Result.Done;
    }

    private async Task Go(ActingPerson person, CancellationToken ct)
    {
        BackgroundWork.Begin();
        try
        {
            await runs.Full(person, Patience, new Shown(this), ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // The portal stops; the next one starts without it.
        }
        finally
        {
            UnderWay = null;
        }
    }

    private sealed class Shown(StartVerification owner) : IProgress<VerificationProgress>
    {
        public void Report(VerificationProgress value) => owner.UnderWay = owner.UnderWay is { } run ? run with { Progress = value } : null;
    }
}

/// <summary>A full check that is not finished.</summary>
/// <param name="Since">When it began (UTC).</param>
/// <param name="Progress">How far it is.</param>
public sealed record VerificationUnderWay(DateTimeOffset Since, VerificationProgress Progress);
