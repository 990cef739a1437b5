using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Reconciliation;
using Portal.Payments;
using Portal.Reports;
using Portal.Time;

namespace Portal.Reconciliation;

/// <summary>What reconciliations found, as operations staff read it. Nothing here asks Stripe.</summary>
public sealed class ReconciliationQueries(IDbContextFactory<PortalDb> factory, StripeAccounts accounts, PortalClock clock)
{
    private const int ShownDays = 14;

    /// <summary>How many exceptions wait for a person.</summary>
    public async Task<int> OpenCount(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await Open(db).CountAsync(ct);
    }

    /// <summary>The last two weeks up to a day, and how the accounts stand.</summary>
    public async Task<ReconciliationOverview> Overview(DateOnly? until, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var last = until ?? DateOnly.FromDateTime(clock.Now.UtcDateTime);
        var days = Enumerable.Range(0, ShownDays).Select(back => last.AddDays(back - ShownDays + 1)).ToList();
        var read = await db.ReconciliationDays.Where(day => day.Day >= days[0] && day.Day <= last).ToListAsync(ct);
        var open = await Open(db).Where(one => one.Day >= days[0] && one.Day <= last && SumDays.Dated.Contains(one.Kind))
            .GroupBy(one => new { one.Account, one.Day }).Select(group => new { group.Key.Account, group.Key.Day, Count = group.Count() }).ToListAsync(ct);
        var calendar = read.Select(day => new CalendarDay(day.Account, day.Day, day.Matched + day.MissingHere + day.MissingThere + day.Differs,
            open.Where(one => one.Account == day.Account && one.Day == day.Day).Sum(one => one.Count)));
        var newest = await db.ReconciliationRuns.GroupBy(run => run.Account).Select(group => group.Max(run => run.Id)).ToListAsync(ct);
        var runs = await db.ReconciliationRuns.Where(run => newest.Contains(run.Id)).OrderBy(run => run.Id)
            .Select(run => new RunLine(run.Id, run.Account, run.Status, run.Stage, run.Compared, run.Trouble, run.CreatedAt, run.FinishedAt)).ToListAsync(ct);
        return new ReconciliationOverview([.. accounts.Groups().Select(group => group.Account)], days, [.. calendar], await Balances(db, ct), runs, await States(db, ct));
    }

    /// <summary>A day of an account.</summary>
    public async Task<DayView> Day(StripeAccountName account, DateOnly day, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var read = await db.ReconciliationDays.SingleOrDefaultAsync(known => known.Account == account && known.Day == day, ct);
        var records = db.ReconciliationRecords.Where(record => record.Account == account && record.Day == day && record.Kind == RecordKind.Movement);
        var matched = await records.Where(record => record.State == RecordState.Matched).SumAsync(record => record.StripeCents < 0 ? -record.StripeCents : record.StripeCents, ct) ?? 0;
        var differs = await records.Where(record => record.State == RecordState.Differs).SumAsync(record => record.StripeCents - record.OursCents, ct) ?? 0;
        var readAt = read is null ? null : await db.ReconciliationRuns.Where(run => run.Id == read.RunId).Select(run => run.FinishedAt).SingleOrDefaultAsync(ct);
        var open = await Open(db).CountAsync(one => one.Account == account && one.Day == day && SumDays.Dated.Contains(one.Kind), ct);
        return new DayView(Counts(read), await Sheets(db, account, day, ct), matched, differs, open, readAt);
    }

    /// <summary>A page of a day's records: those that do not match first.</summary>
    public async Task<Slice<ReconciliationRecord>> Records(StripeAccountName account, DateOnly day, string? state, string? label, int skip, int take, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var records = db.ReconciliationRecords.AsNoTracking().Where(record => record.Account == account && record.Day == day && SumDays.Dated.Contains(record.Kind));
        if (Read<RecordState>(state) is { } wanted) records = records.Where(record => record.State == wanted);
        if (Read<MovementLabel>(label) is { } known) records = records.Where(record => record.Label == known);
        var page = await records.OrderBy(record => record.State == RecordState.Matched).ThenByDescending(record => record.OccurredAt).ThenBy(record => record.Id)
            .Skip(skip).Take(take).ToListAsync(ct);
        return new Slice<ReconciliationRecord>(page, await records.CountAsync(ct));
    }

    /// <summary>A page of exceptions, the newest day first.</summary>
    public async Task<Slice<DiscrepancyRow>> Discrepancies(DiscrepancyStatus status, string? state, string? account, int skip, int take, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var found = db.Discrepancies.AsNoTracking().Where(one => one.Status == status);
        if (Read<RecordState>(state) is { } wanted) found = found.Where(one => one.State == wanted);
        if (Read<StripeAccountName>(account) is { } known) found = found.Where(one => one.Account == known);
        var rows = await Named(db, found.OrderByDescending(one => one.ClosedAt).ThenByDescending(one => one.Day).ThenByDescending(one => one.Id).Skip(skip).Take(take)).ToListAsync(ct);
        return new Slice<DiscrepancyRow>(rows, await found.CountAsync(ct));
    }

    /// <summary>Open exceptions by how their record ended, and what is in question together, in cents.</summary>
    public async Task<(IReadOnlyDictionary<RecordState, int> Counts, long Cents)> InQuestion(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var open = await Open(db).GroupBy(one => one.State).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, ct);
        var amounts = Open(db).Select(one => (one.StripeCents ?? 0) - (one.State == RecordState.MissingHere ? 0 : one.OursCents ?? 0));
        return (open, await amounts.SumAsync(cents => cents < 0 ? -cents : cents, ct));
    }

    /// <summary>One exception; null where there is none of this number.</summary>
    public async Task<DiscrepancyRow?> One(int id, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await Named(db, db.Discrepancies.AsNoTracking().Where(one => one.Id == id)).SingleOrDefaultAsync(ct);
    }

    private static T? Read<T>(string? text) where T : struct, Enum => Enum.TryParse<T>(text, out var value) && Enum.IsDefined(value) ? value : null;

    private static IQueryable<Discrepancy> Open(PortalDb db) => db.Discrepancies.AsNoTracking().Where(one => one.Status == DiscrepancyStatus.Open);

    private static IQueryable<DiscrepancyRow> Named(PortalDb db, IQueryable<Discrepancy> found) =>
        found.Select(one => new DiscrepancyRow(one, db.Users.Where(person => person.Id == one.ResolvedByPersonId).Select(person => person.DisplayName).FirstOrDefault()));

    private static Dictionary<RecordState, int> Counts(ReconciliationDay? day) => day is null ? [] : new()
    {
        [RecordState.Matched] = day.Matched,
        [RecordState.MissingHere] = day.MissingHere,
        [RecordState.MissingThere] = day.MissingThere,
        [RecordState.Differs] = day.Differs,
    };

    private static async Task<List<BalanceLine>> Balances(PortalDb db, CancellationToken ct)
    {
        var labelled = await db.ReconciliationSums.GroupBy(sum => new { sum.Account, sum.Currency })
            .Select(group => new { group.Key, Cents = group.Sum(sum => sum.StripeCents) }).ToListAsync(ct);
        var balances = await db.ReconciliationBalances.AsNoTracking().OrderBy(balance => balance.Account).ToListAsync(ct);
        return balances.ConvertAll(balance => new BalanceLine(balance.Account, balance.Currency, balance.StripeCents,
            labelled.Where(sum => sum.Key.Account == balance.Account && sum.Key.Currency == balance.Currency).Sum(sum => sum.Cents),
            balance.OursCents, balance.SuspenseCents, balance.ReadAt));
    }

    private static async Task<Dictionary<(RecordKind, RecordState), int>> States(PortalDb db, CancellationToken ct) =>
        (await db.ReconciliationRecords.Where(record => !SumDays.Dated.Contains(record.Kind))
            .GroupBy(record => new { record.Kind, record.State }).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(ct))
        .ToDictionary(group => (group.Key.Kind, group.Key.State), group => group.Count);

    /// <summary>Opening and closing balance come from two sides: from the first day on, and back from Stripe's last Balance.</summary>
    private static async Task<List<DaySheet>> Sheets(PortalDb db, StripeAccountName account, DateOnly day, CancellationToken ct)
    {
        var sums = db.ReconciliationSums.AsNoTracking().Where(sum => sum.Account == account);
        var labels = await sums.Where(sum => sum.Day == day).OrderBy(sum => sum.Label).ToListAsync(ct);
        var before = await sums.Where(sum => sum.Day < day).GroupBy(sum => sum.Currency).Select(group => new { group.Key, Cents = group.Sum(sum => sum.StripeCents) }).ToDictionaryAsync(sum => sum.Key, sum => sum.Cents, ct);
        var after = await sums.Where(sum => sum.Day > day).GroupBy(sum => sum.Currency).Select(group => new { group.Key, Cents = group.Sum(sum => sum.StripeCents) }).ToDictionaryAsync(sum => sum.Key, sum => sum.Cents, ct);
        var balances = await db.ReconciliationBalances.AsNoTracking().Where(balance => balance.Account == account).ToDictionaryAsync(balance => balance.Currency, balance => balance.StripeCents, ct);
        return [.. before.Keys.Union(after.Keys).Union(balances.Keys).Union(labels.Select(label => label.Currency)).Order(StringComparer.Ordinal).Select(currency => new DaySheet(
            currency, before.GetValueOrDefault(currency),
            [.. labels.Where(label => label.Currency == currency).OrderBy(label => label.Label).Select(label => new LabelLine(label.Label, currency, label.Count, label.StripeCents, label.OursCents))],
            balances.TryGetValue(currency, out var balance) ? balance - after.GetValueOrDefault(currency) : null))];
    }
}
