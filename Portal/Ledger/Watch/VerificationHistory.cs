using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Reports;

namespace Portal.Ledger.Watch;

/// <summary>A row of the history.</summary>
/// <param name="Id">The run.</param>
/// <param name="Kind">How much it looked at.</param>
/// <param name="StartedAt">When it began (UTC).</param>
/// <param name="By">Who asked: a person's name, or null where it was due.</param>
/// <param name="Broken">How many invariants were broken.</param>
/// <param name="Fault">Why it could not be finished.</param>
/// <param name="Found">What was broken, a sentence each.</param>
public sealed record VerificationRow(long Id, VerificationKind Kind, DateTimeOffset StartedAt, string? By, int Broken, string? Fault, IReadOnlyList<string> Found);

/// <summary>Reads what earlier runs found. Never asks Stripe.</summary>
public sealed class VerificationHistory(IDbContextFactory<PortalDb> factory)
{
    private const string Person = "person:";

    /// <summary>The last finished run of a kind; null before the first.</summary>
    public async Task<VerificationRun?> Last(VerificationKind kind, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.VerificationRuns.AsNoTracking().Where(run => run.Kind == kind && run.Fault == null).OrderByDescending(run => run.Id).FirstOrDefaultAsync(ct);
    }

    /// <summary>A page of all runs, newest first; <paramref name="onlyBroken"/> leaves out those in order.</summary>
    public async Task<Slice<VerificationRow>> Page(int skip, int take, VerificationKind? kind, bool onlyBroken, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var runs = db.VerificationRuns.AsNoTracking().Where(run => (kind == null || run.Kind == kind) && (!onlyBroken || run.Broken > 0 || run.Fault != null));
        var page = await runs.OrderByDescending(run => run.Id).Skip(skip).Take(take).ToListAsync(ct);
        var people = page.Where(run => run.Who.StartsWith(Person, StringComparison.Ordinal)).Select(run => int.Parse(run.Who[Person.Length..], CultureInfo.InvariantCulture)).Distinct().ToList();
        var names = await db.Users.Where(person => people.Contains(person.Id)).ToDictionaryAsync(person => $"{Person}{person.Id}", person => person.DisplayName, ct);
        return new Slice<VerificationRow>([.. page.Select(run => Row(run, names.GetValueOrDefault(run.Who)))], await runs.CountAsync(ct));
    }

    private static VerificationRow Row(VerificationRun run, string? by) => new(run.Id, run.Kind, run.StartedAt, by, run.Broken, run.Fault,
        run.Broken == 0 ? [] : [.. run.Report()!.Results.Where(result => !result.Finding.Holds).Select(result => result.InShort)]);
}
