using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.People;
using Portal.Reports;
using Portal.Time;

namespace Portal.Payouts;

/// <summary>A therapist's earnings as their page shows them. Everybody sees their own.</summary>
public sealed class EarningsQueries(IDbContextFactory<PortalDb> factory, PortalClock clock)
{
    /// <summary>A page of the lines, newest first; empty for somebody who is no therapist.</summary>
    public async Task<Slice<EarningsLine>> Lines(EarningsRequest request, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(request);
        await using var db = await factory.CreateDbContextAsync(ct);
        if (await TherapistOf(db, person, ct) is not { } therapistId) return new Slice<EarningsLine>([], 0);
        var accounts = await EarningsLedger.Accounts(db, therapistId, ct);
        var entries = EarningsLedger.Entries(db, accounts, request);
        var total = await entries.CountAsync(ct);
        var page = await entries.Skip(request.Skip).Take(request.Take).ToListAsync(ct);
        var stages = await EarningsStages.Of(db, therapistId, accounts, ct);
        var sources = await EarningsSources.Of(db, therapistId, page, ct);
        return new Slice<EarningsLine>([.. page.Select(entry => sources.Line(entry, stages.Of(entry)))], total);
    }

    /// <summary>The last twelve periods on the person's calendar; null for somebody who is no therapist.</summary>
    public async Task<EarningsHistory?> History(EarningsPeriod period, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(person);
        await using var db = await factory.CreateDbContextAsync(ct);
        if (await TherapistOf(db, person, ct) is not { } therapistId) return null;
        var zone = IanaZone.Find(person.TimeZone);
        var starts = EarningsCalendar.LastTwelve(period, DayOf(clock.Now, zone));
        var request = new EarningsRequest(0, int.MaxValue, From: IanaZone.ToUtc(starts[0].ToDateTime(TimeOnly.MinValue), zone));
        var entries = await EarningsLedger.Entries(db, await EarningsLedger.Accounts(db, therapistId, ct), request).ToListAsync(ct);
        var byPeriod = entries.ToLookup(entry => EarningsCalendar.StartOf(period, DayOf(entry.At, zone)));
        return new EarningsHistory(
            starts[0],
            [.. starts.Select(start => new EarningsBar(start, Sum(byPeriod[start], reply: false), Sum(byPeriod[start], reply: true)))],
            [.. entries.GroupBy(entry => EarningsLedger.SourceOf(entry.Kind)).OrderBy(group => group.Key).Select(GroupOf)]);
    }

    /// <summary>The therapist a person is; null for others.</summary>
    internal static Task<int?> TherapistOf(PortalDb db, ActingPerson person, CancellationToken ct) => person.Role == PortalRole.Therapist
        ? db.Therapists.Where(therapist => therapist.PersonId == person.Id).Select(therapist => (int?)therapist.Id).SingleOrDefaultAsync(ct)
        : Task.FromResult<int?>(null);

    private static long Sum(IEnumerable<EarningsEntry> entries, bool reply) =>
        entries.Where(entry => entry.Kind == EarningsLedger.Reply == reply).Sum(entry => entry.EarnedCents);

    /// <summary>A session's two parts are one session.</summary>
    private static EarningsGroup GroupOf(IGrouping<EarningsSource, EarningsEntry> group) => new(
        group.Key, group.Select(entry => entry.Source ?? entry.Id.ToString(CultureInfo.InvariantCulture)).Distinct().Count(),
        group.Sum(entry => entry.EarnedCents + entry.CommissionCents), group.Sum(entry => entry.CommissionCents), group.Sum(entry => entry.EarnedCents));

    private static DateOnly DayOf(DateTimeOffset at, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);
}
