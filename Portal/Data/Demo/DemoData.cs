using Microsoft.EntityFrameworkCore;
using Portal.People;

namespace Portal.Data.Demo;

/// <summary>
/// Makes the demo on an empty database. Never half-made: a marker stands beside the database while it is made, and a start that finds
/// the marker begins anew.
/// </summary>
public sealed class DemoData(DataOptions data, DemoStory story, DemoSite site, IDbContextFactory<PortalDb> factory)
{
    /// <summary>Whether this start made the demo.</summary>
    public bool WasMade { get; private set; }

    private static string Marker(DataOptions data) => Path.Combine(data.Directory, "demo.making");

    /// <summary>Removes what an interrupted making left; before anything opens the files.</summary>
    public static void ClearInterrupted(DataOptions data)
    {
        ArgumentNullException.ThrowIfNull(data);
        if (!File.Exists(Marker(data))) return;
        foreach (var file in Directory.GetFiles(data.Directory, "portal.db*")) File.Delete(file);
        var sandbox = Path.Combine(data.Directory, "sandbox");
        if (Directory.Exists(sandbox)) Directory.Delete(sandbox, recursive: true);
        File.Delete(Path.Combine(data.Directory, "sandbox.json"));
        File.Delete(Marker(data));
    }

    /// <summary>Makes the demo where nobody is registered yet.</summary>
    /// <param name="own">The portal's own address.</param>
    /// <param name="ct">Cancels.</param>
    public async Task MakeOnce(Uri own, CancellationToken ct)
    {
        await using (var db = await factory.CreateDbContextAsync(ct))
            if (await db.Users.AnyAsync(ct)) return;
        site.Base = own;
        await File.WriteAllTextAsync(Marker(data), "The demo data are being made; a start that finds this file begins anew.", ct);
        await story.Tell(ct);
        File.Delete(Marker(data));
        WasMade = true;
    }
}
