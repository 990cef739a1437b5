using System.Collections.Concurrent;

namespace Portal.Sandbox.Storage;

/// <summary>
/// The sandbox's state in one SQLite file. One writer at a time, in order of arrival; readers beside it see the last commit.
/// </summary>
internal sealed class SandboxStore : IDisposable
{
    private readonly string _file;
    private readonly Database _writer;
    private readonly ConcurrentBag<Database> _readers = [];
    private readonly SemaphoreSlim _gate = new(1, 1);

    public SandboxStore(string folder)
    {
        SQLitePCL.Batteries_V2.Init();
        Directory.CreateDirectory(folder);
        _file = Path.Combine(folder, "stripe-sandbox.db");
        _writer = new Database(_file, readOnly: false);
        _writer.Script(Schema.Script);
    }

    /// <summary>Runs <paramref name="change"/> in one transaction: all of it is kept, or, when it throws, nothing.</summary>
    public async Task<T> Write<T>(Func<Database, T> change, CancellationToken cancellation = default)
    {
        await _gate.WaitAsync(cancellation);
        try
        {
            return Transaction(_writer, "BEGIN IMMEDIATE", change);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Runs <paramref name="look"/> on one snapshot.</summary>
    public T Read<T>(Func<Database, T> look)
    {
        if (!_readers.TryTake(out var reader)) reader = new Database(_file, readOnly: true);
        try
        {
            return Transaction(reader, "BEGIN", look);
        }
        finally
        {
            _readers.Add(reader);
        }
    }

    public void Dispose()
    {
        foreach (var reader in _readers) reader.Dispose();
        _writer.Dispose();
        _gate.Dispose();
    }

    private static T Transaction<T>(Database database, string begin, Func<Database, T> action)
    {
        database.Run(begin);
        try
        {
            var result = action(database);
            database.Run("COMMIT");
            return result;
        }
        catch
        {
            database.Run("ROLLBACK");
            throw;
        }
    }
}
