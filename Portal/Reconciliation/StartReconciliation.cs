using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Reconciliation;
using Portal.Payments;
using Portal.People;
using Portal.Time;

namespace Portal.Reconciliation;

/// <summary>Starts reconciliations: each night, or when an administrator asks. One account has one at a time; the work is done in the background.</summary>
public sealed class StartReconciliation(Work work, StripeAccounts accounts, PortalClock clock)
{
    /// <summary>Days before the last run that are read again: what arrives late settles itself.</summary>
    private const int DaysAgain = 2;

    /// <summary>Reads every account from the last run on, with the days that have open exceptions; how many runs were started.</summary>
    public Task<Result<int>> Handle(ActingPerson person, CancellationToken ct) =>
        Asked(accounts.Groups().Select(group => group.Account), person, async (db, account) => ((DateOnly? From, DateOnly? Until))(await Since(db, account, ct), null), ct);

    /// <summary>Reads every account from its beginning.</summary>
    public Task<Result<int>> Everything(ActingPerson person, CancellationToken ct) =>
        Asked(accounts.Groups().Select(group => group.Account), person, (_, _) => Task.FromResult(((DateOnly?, DateOnly?))(null, null)), ct);

    /// <summary>Reads one day of one account again; the whole account where it was never read.</summary>
    public Task<Result<int>> Day(StripeAccountName account, DateOnly day, ActingPerson person, CancellationToken ct) =>
        Asked([account], person, async (db, _) => await LastComplete(db, account, ct) is null ? ((DateOnly?, DateOnly?))(null, null) : (day, day < Today ? day : null), ct);

    /// <summary>Starts the runs of a night, one for each account; how many there were to start.</summary>
    internal Task<int> Night(DateOnly night, CancellationToken ct) => work.Run(Actor.Due(RunReconciliations.WorkName), async (db, _) =>
    {
        var started = 0;
        foreach (var group in accounts.Groups())
        {
            if (await db.ReconciliationRuns.AnyAsync(run => run.Account == group.Account && run.Night == night, ct)) continue;
            db.ReconciliationRuns.Add(ReconciliationRun.Nightly(group.Account, await Since(db, group.Account, ct), night, clock.Now));
            started++;
        }

        return started;
    }, ct);

    private DateOnly Today => DateOnly.FromDateTime(clock.Now.UtcDateTime);

    private async Task<Result<int>> Asked(
        IEnumerable<StripeAccountName> wanted, ActingPerson person, Func<PortalDb, StripeAccountName, Task<(DateOnly? From, DateOnly? Until)>> span, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (person.Role != PortalRole.Admin) return Result.Refuse("not_allowed", "Only operations staff can start a reconciliation.");
        return await work.Run<Result<int>>(person, async (db, _) =>
        {
            var started = 0;
            foreach (var account in wanted)
            {
                if (await db.ReconciliationRuns.AnyAsync(run => run.Account == account && run.Status == ReconciliationRunStatus.Running, ct)) continue;
                var (from, until) = await span(db, account);
                db.ReconciliationRuns.Add(ReconciliationRun.Asked(account, from, until, person.Id, clock.Now));
                started++;
            }

            return started == 0 ? Result.Refuse("already_running", "A reconciliation is at work. Wait until it is finished.") : started;
        }, ct);
    }

    /// <summary>The first day that is worth reading again; null where nothing was read yet.</summary>
    private static async Task<DateOnly?> Since(PortalDb db, StripeAccountName account, CancellationToken ct)
    {
        if (await LastComplete(db, account, ct) is not { } last) return null;
        var since = DateOnly.FromDateTime(last.CreatedAt.UtcDateTime).AddDays(-DaysAgain);
        var open = await db.Discrepancies.Where(one => one.Account == account && one.Status == DiscrepancyStatus.Open)
            .OrderBy(one => one.Day).Select(one => (DateOnly?)one.Day).FirstOrDefaultAsync(ct);
        return open < since ? open : since;
    }

    private static Task<ReconciliationRun?> LastComplete(PortalDb db, StripeAccountName account, CancellationToken ct) =>
        db.ReconciliationRuns.AsNoTracking().Where(run => run.Account == account && run.UntilDay == null && run.Status == ReconciliationRunStatus.Finished)
            .OrderByDescending(run => run.Id).FirstOrDefaultAsync(ct);
}
