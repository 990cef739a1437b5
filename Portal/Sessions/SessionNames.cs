using Microsoft.EntityFrameworkCore;
using Portal.Data;

namespace Portal.Sessions;

/// <summary>Names beside the sessions of a page, read once for all of its rows.</summary>
internal static class SessionNames
{
    /// <summary>Members' names by id.</summary>
    public static async Task<Dictionary<int, string>> MemberNames(this PortalDb db, IEnumerable<int> wanted, CancellationToken ct)
    {
        var ids = wanted.Distinct().ToList();
        return await db.Members.Where(known => ids.Contains(known.Id)).Select(known => new { known.Id, known.Name }).ToDictionaryAsync(known => known.Id, known => known.Name, ct);
    }

    /// <summary>Therapists' names by id.</summary>
    public static async Task<Dictionary<int, string>> TherapistNames(this PortalDb db, IEnumerable<int> wanted, CancellationToken ct)
    {
        var ids = wanted.Distinct().ToList();
        return await db.Therapists.Where(known => ids.Contains(known.Id)).Select(known => new { known.Id, known.Name }).ToDictionaryAsync(known => known.Id, known => known.Name, ct);
    }
}
