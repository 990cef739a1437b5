using Microsoft.EntityFrameworkCore;

namespace Portal.Data;

/// <summary>The portal's database in one SQLite file.</summary>
public sealed class SqlitePortalDb(DbContextOptions<SqlitePortalDb> options) : PortalDb(options)
{
    private Action? disposed;

    /// <summary>Called once when the context is done with its connection.</summary>
    internal Action? Disposed { init => disposed = value; }

    /// <inheritdoc />
    public override void Dispose()
    {
        base.Dispose();
        Interlocked.Exchange(ref disposed, null)?.Invoke();
    }

    /// <inheritdoc />
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Interlocked.Exchange(ref disposed, null)?.Invoke();
    }
}
