using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Catalog;
using Portal.Domain.Ledger;
using Portal.Domain.Payouts;
using Portal.Reports;
using Portal.Time;

namespace Portal.Payouts;

/// <summary>Payout runs as operations staff see them.</summary>
public sealed class PayoutRunQueries(IDbContextFactory<PortalDb> factory, MoneyRules rules, PortalClock clock)
{
    /// <summary>What a run would do now.</summary>
    public async Task<PayoutPreview> Preview(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var now = clock.Now;
        var standings = await PayoutStandings.Of(db, await PayoutStandings.Candidates(db, ct), ct);
        var week = PayoutRule.WeekKey(rules, now);
        var run = await db.PayoutRuns.Where(stored => stored.WeekKey == week).Select(stored => (int?)stored.Id).SingleOrDefaultAsync(ct);
        var platform = AccountCode.Stripe(StripeAccountName.Platform).Value;
        var held = await db.LedgerAccounts.Where(account => account.Code == platform).SumAsync(account => (long?)account.Balance, ct) ?? 0;
        var rows = standings.Select(therapist => Row(therapist, now)).OrderByDescending(row => row.Pays).ThenByDescending(row => row.TotalCents).ToList();
        return new PayoutPreview(PayoutRule.NextRunAt(rules, now), week, run, rows, held);
    }

    /// <summary>A page of the runs, newest first.</summary>
    public async Task<Slice<RunRow>> Runs(ListRequest request, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(request);
        await using var db = await factory.CreateDbContextAsync(ct);
        var total = await db.PayoutRuns.CountAsync(ct);
        return new Slice<RunRow>(await Rows(db, db.PayoutRuns.OrderByDescending(run => run.Id).Skip(request.Skip).Take(request.Take), ct), total);
    }

    /// <summary>One run; null where there is none.</summary>
    public async Task<RunRow?> Run(int runId, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return (await Rows(db, db.PayoutRuns.Where(run => run.Id == runId), ct)).SingleOrDefault();
    }

    /// <summary>A page of a run's items: those that need somebody first.</summary>
    public async Task<Slice<RunItemRow>> Items(int runId, ListRequest request, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(request);
        await using var db = await factory.CreateDbContextAsync(ct);
        var items = from item in db.PayoutItems.AsNoTracking().Where(item => item.RunId == runId)
                    join therapist in db.Therapists on item.TherapistId equals therapist.Id
                    join payout in db.BankPayouts on item.PayoutId equals payout.StripePayoutId into payouts
                    from payout in payouts.DefaultIfEmpty()
                    select new { Item = item, therapist.Name, Bank = (BankPayoutStatus?)payout.Status, payout.ArrivesAt };
        if (request.StatusAs<PayoutItemStatus>() is { } status) items = items.Where(row => row.Item.Status == status);
        if (request.Search is { Length: > 0 } search) items = items.Where(row => EF.Functions.Like(row.Name, $"%{search}%"));
        var total = await items.CountAsync(ct);
        var page = await items.OrderByDescending(row => row.Item.Status == PayoutItemStatus.Refused).ThenBy(row => row.Item.Status == PayoutItemStatus.Skipped)
            .ThenByDescending(row => row.Item.StandingCents).ThenBy(row => row.Item.Id).Skip(request.Skip).Take(request.Take).ToListAsync(ct);
        return new Slice<RunItemRow>([.. page.Select(row => new RunItemRow(
            row.Item.Id, row.Item.TherapistId, row.Name, row.Item.StandingCents, row.Item.TransferCents, row.Item.PayoutCents, row.Item.Status, row.Bank,
            row.Item.FailureReason, row.Item.TransferId, row.Item.PayoutId, row.ArrivesAt, row.Item.Attempt))], total);
    }

    private PreviewRow Row(TherapistStanding therapist, DateTimeOffset now)
    {
        var decision = PayoutDecision.For(therapist, rules, now);
        var standing = therapist.Standing;
        return new PreviewRow(
            therapist.TherapistId, therapist.Name, standing.PayableCents, therapist.NettedCents, standing.AvailableCents, standing.OldestSince,
            standing.MinimumCents ?? rules.PayoutMinimumCents, decision.Pays, decision.Reason, therapist.HoldReason is not null);
    }

    private static async Task<List<RunRow>> Rows(PortalDb db, IQueryable<PayoutRun> runs, CancellationToken ct)
    {
        var page = await runs.AsNoTracking().ToListAsync(ct);
        var ids = page.ConvertAll(run => run.Id);
        var people = page.Select(run => run.StartedByPersonId).OfType<int>().Distinct().ToList();
        var names = await db.Users.Where(person => people.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.DisplayName, ct);
        var counts = (await db.PayoutItems.Where(item => ids.Contains(item.RunId)).GroupBy(item => new { item.RunId, item.Status })
            .Select(group => new { group.Key.RunId, group.Key.Status, Count = group.Count(), Cents = group.Sum(item => item.PayoutCents) }).ToListAsync(ct))
            .ToDictionary(group => (group.RunId, group.Status));
        return page.ConvertAll(run =>
        {
            int Count(PayoutItemStatus status) => counts.GetValueOrDefault((run.Id, status))?.Count ?? 0;
            var (paid, failed, skipped) = (Count(PayoutItemStatus.PaidOut), Count(PayoutItemStatus.Refused), Count(PayoutItemStatus.Skipped));
            var open = Count(PayoutItemStatus.Reserved) + Count(PayoutItemStatus.Transferred);
            var startedBy = run.StartedByPersonId is { } id ? names.GetValueOrDefault(id, $"Person {id}") : null;
            return new RunRow(run.Id, run.WeekKey, run.Status, startedBy, run.CreatedAt, run.FinishedAt, paid + failed + skipped + open, paid, failed, skipped, open,
                counts.GetValueOrDefault((run.Id, PayoutItemStatus.PaidOut))?.Cents ?? 0);
        });
    }
}
