namespace Portal.Data;

/// <summary>Where the portal keeps its files.</summary>
public sealed class DataOptions
{
    /// <summary>Folder of the database, the sandbox's store and its address; relative to the content root.</summary>
    public string Directory { get; set; } = "data";

    /// <summary>The SQLite file.</summary>
    public string DatabaseFile => Path.Combine(Directory, "portal.db");

    /// <summary>The SQLite connection string.</summary>
    public string SqliteConnectionString => $"Data Source={DatabaseFile};Foreign Keys=True;Default Timeout=60;Pooling=False";
}
