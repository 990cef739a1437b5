using Microsoft.EntityFrameworkCore;

namespace Portal.Data;

/// <summary>The portal's database in one SQLite file.</summary>
public sealed class SqlitePortalDb(DbContextOptions<SqlitePortalDb> options) : PortalDb(options);
