using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.People;
using Portal.Domain.Subscriptions;
using Portal.Domain.Subsidies;
using Portal.People;
using Portal.Reports;

namespace Portal.Members;

/// <summary>One member in the employer's list.</summary>
/// <param name="Id">Key.</param>
/// <param name="Name">Name.</param>
/// <param name="Email">Address.</param>
/// <param name="Role">What they may do.</param>
/// <param name="Status">Where the membership stands.</param>
/// <param name="Since">When they joined, else when they were invited (UTC).</param>
/// <param name="RemovedAt">When they were removed (UTC).</param>
/// <param name="PlanSubsidyCents">What the employer's programme gives to their plan in a month; null where it gives nothing.</param>
public sealed record MemberRow(
    int Id, string Name, string Email, MemberRole Role, MemberStatus Status, DateTimeOffset Since, DateTimeOffset? RemovedAt, long? PlanSubsidyCents);

/// <summary>How many members there are in each state.</summary>
/// <param name="Active">Accepted.</param>
/// <param name="Invited">Not accepted yet.</param>
/// <param name="Removed">Removed.</param>
public sealed record MemberCounts(int Active, int Invited, int Removed)
{
    /// <summary>Members who are in or invited.</summary>
    public int Total => Active + Invited;
}

/// <summary>An employer's members. What they do with the benefit is never shown.</summary>
public sealed class MemberQueries(IDbContextFactory<PortalDb> factory)
{
    private static readonly PlanSubscriptionStatus[] Running = [PlanSubscriptionStatus.Trialing, PlanSubscriptionStatus.Active, PlanSubscriptionStatus.PastDue];

    /// <summary>For which employer a person acts.</summary>
    public async Task<Domain.Result<ActingMember>> Acting(ActingPerson person, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await ActingMember.Find(db, person, ct);
    }

    /// <summary>The counts of an employer.</summary>
    public async Task<MemberCounts> Counts(int employerId, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var counts = await db.Members.Where(member => member.EmployerId == employerId)
            .GroupBy(member => member.Status).Select(group => new { Status = group.Key, Count = group.Count() }).ToListAsync(ct);
        int Of(MemberStatus status) => counts.SingleOrDefault(count => count.Status == status)?.Count ?? 0;
        return new MemberCounts(Of(MemberStatus.Active), Of(MemberStatus.Invited), Of(MemberStatus.Removed));
    }

    /// <summary>A page of an employer's members; those who were removed only where that status is asked for.</summary>
    public async Task<Slice<MemberRow>> Page(int employerId, ListRequest request, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(request);
        await using var db = await factory.CreateDbContextAsync(ct);
        var members = Filtered(db, employerId, request);
        var total = await members.CountAsync(ct);
        var page = await Sorted(members, request).Skip(request.Skip).Take(request.Take).ToListAsync(ct);
        var subsidies = await PlanSubsidies(db, employerId, [.. page.Select(member => member.Id)], ct);
        return new Slice<MemberRow>([.. page.Select(member => new MemberRow(member.Id, member.Name, member.Email, member.Role, member.Status,
            member.JoinedAt ?? member.CreatedAt, member.RemovedAt, subsidies.GetValueOrDefault(member.Id) is > 0 and var cents ? cents : null))], total);
    }

    private static IQueryable<Member> Filtered(PortalDb db, int employerId, ListRequest request)
    {
        var members = db.Members.AsNoTracking().Where(member => member.EmployerId == employerId);
        members = request.StatusAs<MemberStatus>() is { } status
            ? members.Where(member => member.Status == status)
            : members.Where(member => member.Status != MemberStatus.Removed);
        if (request.Search is not { Length: > 0 } words) return members;
        var pattern = $"%{words.Trim()}%";
        return members.Where(member => EF.Functions.Like(member.Name, pattern) || EF.Functions.Like(member.Email, pattern));
    }

    private static IQueryable<Member> Sorted(IQueryable<Member> members, ListRequest request) => (request.Sort, request.Descending) switch
    {
        ("since", false) => members.OrderBy(member => member.CreatedAt).ThenBy(member => member.Id),
        ("since", true) => members.OrderByDescending(member => member.CreatedAt).ThenBy(member => member.Id),
        (_, true) => members.OrderByDescending(member => member.Name).ThenBy(member => member.Id),
        _ => members.OrderBy(member => member.Name).ThenBy(member => member.Id),
    };

    private static async Task<Dictionary<int, long>> PlanSubsidies(PortalDb db, int employerId, List<int> memberIds, CancellationToken ct)
    {
        var programmes = await db.SubsidyProgrammes.AsNoTracking()
            .Where(programme => programme.EmployerId == employerId && programme.Active && programme.Kind == SubsidyKind.Plan).ToListAsync(ct);
        var plans = await db.PlanSubscriptions.AsNoTracking()
            .Where(plan => memberIds.Contains(plan.MemberId) && Running.Contains(plan.Status))
            .Select(plan => new { plan.MemberId, plan.PlanCode }).ToListAsync(ct);
        return plans.GroupBy(plan => plan.MemberId)
            .ToDictionary(group => group.Key, group => programmes.Sum(programme => programme.OfferForPlanMonth(group.First().PlanCode)));
    }
}
