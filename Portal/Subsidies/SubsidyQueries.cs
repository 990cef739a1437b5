using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Ledger;
using Portal.Domain.Subsidies;
using Portal.Payments.Subsidies;
using Portal.Reports;
using Portal.Time;

namespace Portal.Subsidies;

/// <summary>An employer's subsidy as its pages show it. Figures come from the ledger.</summary>
public sealed class SubsidyQueries(IDbContextFactory<PortalDb> factory, PortalClock clock)
{
    private const int Weeks = 8;
    private const string Currency = "usd";

    /// <summary>Where the money is.</summary>
    public async Task<SubsidyBudget> Budget(int employerId, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var now = clock.Now;
        var pool = AccountCode.SubsidyPool(employerId).Value;
        var paidIn = await PoolLines(db, pool).Where(line => line.Entry.Source!.StartsWith("funding:")).SumAsync(line => (long?)-line.Amount, ct) ?? 0;
        var free = await Balance(db.LedgerAccounts.Where(account => account.Code == pool), ct);
        var grantedTo = $":{employerId}";
        var granted = await Balance(db.LedgerAccounts.Where(account => account.Code.StartsWith("subsidy:") && account.Code.EndsWith(grantedTo)
            && !account.Code.StartsWith("subsidy:pool:") && !account.Code.StartsWith("subsidy:reserved:")), ct);
        var reserved = await Balance(db.LedgerAccounts.Where(account => account.Code.StartsWith("subsidy:reserved:")
            && db.Bookings.Any(booking => booking.EmployerId == employerId && account.Code == "subsidy:reserved:" + booking.Id.ToString())), ct);
        var since = now.AddDays(-28);
        var spent = await PoolLines(db, pool).Where(line => line.Entry.PostedAt > since && !line.Entry.Source!.StartsWith("funding:"))
            .SumAsync(line => (long?)line.Amount, ct) ?? 0;
        var owed = await db.SubsidyFundings.Where(funding => funding.EmployerId == employerId).SumAsync(funding => funding.OwedCents, ct);
        return new SubsidyBudget(paidIn, free, granted, reserved, spent, now, owed);
    }

    /// <summary>What the last weeks took, oldest first.</summary>
    public async Task<IReadOnlyList<BudgetWeek>> ByWeek(int employerId, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var from = clock.Now.AddDays(-7 * Weeks);
        var lines = await PoolLines(db, AccountCode.SubsidyPool(employerId).Value)
            .Where(line => line.Entry.PostedAt > from && !line.Entry.Source!.StartsWith("funding:"))
            .Select(line => new { line.Entry.PostedAt, line.Amount, ForPlan = line.Entry.Source!.StartsWith("grant:") }).ToListAsync(ct);
        return [.. Enumerable.Range(0, Weeks).Select(week =>
        {
            var (start, end) = (from.AddDays(7 * week), from.AddDays(7 * (week + 1)));
            var inWeek = lines.Where(line => line.PostedAt > start && line.PostedAt <= end).ToList();
            return new BudgetWeek(start, inWeek.Where(line => line.ForPlan).Sum(line => line.Amount), inWeek.Where(line => !line.ForPlan).Sum(line => line.Amount));
        })];
    }

    /// <summary>The programmes, active ones first.</summary>
    public async Task<IReadOnlyList<ProgrammeRow>> Programmes(int employerId, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var programmes = await db.SubsidyProgrammes.AsNoTracking().Where(programme => programme.EmployerId == employerId)
            .OrderByDescending(programme => programme.Active).ThenByDescending(programme => programme.Id).Take(100).ToListAsync(ct);
        return [.. programmes.Select(Row)];
    }

    /// <summary>One programme; null where it is not this employer's.</summary>
    public async Task<ProgrammeRow?> Programme(int employerId, int programmeId, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var programme = await db.SubsidyProgrammes.AsNoTracking()
            .SingleOrDefaultAsync(known => known.Id == programmeId && known.EmployerId == employerId, ct);
        return programme is null ? null : Row(programme);
    }

    /// <summary>A page of the fundings, newest first.</summary>
    public async Task<Slice<FundingRow>> Fundings(int employerId, ListRequest request, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(request);
        await using var db = await factory.CreateDbContextAsync(ct);
        var fundings = db.SubsidyFundings.AsNoTracking().Where(funding => funding.EmployerId == employerId);
        if (request.StatusAs<FundingStatus>() is { } status) fundings = fundings.Where(funding => funding.Status == status);
        var total = await fundings.CountAsync(ct);
        return new Slice<FundingRow>(await Rows(db, fundings.OrderByDescending(funding => funding.Id).Skip(request.Skip).Take(request.Take), ct), total);
    }

    /// <summary>One funding; null where it is not this employer's.</summary>
    public async Task<FundingRow?> Funding(int employerId, int fundingId, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return (await Rows(db, db.SubsidyFundings.AsNoTracking().Where(funding => funding.Id == fundingId && funding.EmployerId == employerId), ct)).SingleOrDefault();
    }

    private static async Task<List<FundingRow>> Rows(PortalDb db, IQueryable<SubsidyFunding> fundings, CancellationToken ct)
    {
        var found = await fundings.ToListAsync(ct);
        var people = found.Select(funding => funding.OrderedByPersonId).ToList();
        var names = await db.Users.Where(person => people.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.DisplayName, ct);
        var keys = found.Where(funding => funding.Status == FundingStatus.Pending).Select(funding => OpenFundingCheckout.KeyOf(funding.Id)).ToList();
        var answers = await db.StripeOperations.Where(op => keys.Contains(op.Key) && op.Answer != null).ToDictionaryAsync(op => op.Key, op => op.Answer!, ct);
        return [.. found.Select(funding => new FundingRow(funding.Id, funding.AmountCents, funding.Status,
            names.GetValueOrDefault(funding.OrderedByPersonId, ""), funding.CreatedAt, funding.PaidAt,
            answers.TryGetValue(OpenFundingCheckout.KeyOf(funding.Id), out var answer) ? JsonSerializer.Deserialize<FundingCheckoutAnswer>(answer)!.Url : null))];
    }

    private static ProgrammeRow Row(SubsidyProgramme programme) => new(
        programme.Id, programme.Kind, programme.PlanCode,
        new ProgrammeTerms
        {
            AmountCents = programme.AmountCents,
            ShareBasisPoints = programme.ShareBasisPoints,
            CapCents = programme.CapCents,
            YearlyCapCents = programme.YearlyCapCents,
            UsedForMissedSessions = programme.UsedForMissedSessions,
        },
        programme.Active, programme.CreatedAt, programme.EndedAt, programme.PausedAt is not null);

    private static IQueryable<Data.Ledger.JournalLineRow> PoolLines(PortalDb db, string pool) =>
        db.JournalLines.Where(line => line.Account.Code == pool && line.Account.Currency == Currency);

    private static async Task<long> Balance(IQueryable<Data.Ledger.LedgerAccountRow> accounts, CancellationToken ct) =>
        await accounts.Where(account => account.Currency == Currency).SumAsync(account => (long?)(account.Balance * account.NormalSide), ct) ?? 0;
}
