using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Data.Setup;
using Portal.Ledger;
using Portal.Payments.LocalStripe;
using Portal.Sandbox;
using Portal.Tests.Sandbox.Schema;
using Portal.Tests.Support;
using Portal.Verbs;

namespace Portal.Tests.Verification;

/// <summary>A copy of a portal's data folder that was left in good order, to be tampered with behind the portal's back and verified.</summary>
internal sealed class VerifiedFolder : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("portal-verify-").FullName;

    private VerifiedFolder() { }

    public static VerifiedFolder CopyOf(string original)
    {
        var copy = new VerifiedFolder();
        foreach (var file in Directory.EnumerateFiles(original, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy.folder, Path.GetRelativePath(original, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    /// <summary>Runs SQL on the portal's database with every trigger dropped, and puts them back.</summary>
    public async Task Tamper(string sql, bool restoreTriggers = true)
    {
        await using var connection = await Open("portal.db");
        var triggers = await Names(connection);
        foreach (var trigger in triggers) await Run(connection, $"DROP TRIGGER {trigger}");
        await Run(connection, sql);
        if (restoreTriggers) await Run(connection, DatabaseSetup.LedgerScript());
    }

    /// <summary>Makes the hash chain anew, as somebody would who covers his tracks.</summary>
    public async Task ChainAnew()
    {
        await Tamper("DELETE FROM JournalChain");
        await using var connection = await Open("portal.db");
        await using var db = new SqlitePortalDb(new DbContextOptionsBuilder<SqlitePortalDb>().UseSqlite(connection).Options);
        var before = JournalChain.Start;
        foreach (var entry in await db.JournalEntries.Include(entry => entry.Lines).ThenInclude(line => line.Account).OrderBy(entry => entry.Id).ToListAsync())
        {
            before = JournalChain.Hash(before, entry);
            await db.Database.ExecuteSqlInterpolatedAsync($"INSERT INTO JournalChain VALUES ({entry.Id}, {before})");
        }
    }

    /// <summary>Runs SQL on the sandbox's database.</summary>
    public async Task TamperStripe(string sql)
    {
        var file = Directory.EnumerateFiles(Path.Combine(folder, "sandbox"), "*.db").Single();
        await using var connection = await Open(Path.GetRelativePath(folder, file));
        await Run(connection, sql);
    }

    /// <summary>Has another sandbox listen where the portal's own one was, as may happen after a crash.</summary>
    public async Task<SandboxServer> StrangerAtTheAddress(string strangersFolder)
    {
        var stranger = await SandboxServer.StartAsync(new SandboxOptions { DataDirectory = strangersFolder }.Watched());
        var data = new DataOptions { Directory = folder };
        var known = (await SandboxAddress.Read(data, CancellationToken.None))!;
        await (known with { BaseUrl = stranger.BaseUrl }).Write(data, CancellationToken.None);
        return stranger;
    }

    /// <summary>The verb's exit code and its lines.</summary>
    public async Task<(int ExitCode, string[] Lines)> Verify()
    {
        using var output = new StringWriter();
        var exit = await VerifyVerb.Run(["--environment=Development", $"--contentRoot={TestPortal.RepositoryRoot()}", $"--Data:Directory={folder}"], output, CancellationToken.None, SchemaWatch.Watch);
        return (exit, output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task<SqliteConnection> Open(string file)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(folder, file)};Foreign Keys=False;Pooling=False");
        await connection.OpenAsync();
        return connection;
    }

    private static async Task<List<string>> Names(SqliteConnection connection)
    {
        await using var command = new SqliteCommand("SELECT name FROM sqlite_master WHERE type = 'trigger'", connection);
        await using var reader = await command.ExecuteReaderAsync();
        var names = new List<string>();
        while (await reader.ReadAsync()) names.Add(reader.GetString(0));
        return names;
    }

    private static async Task Run(SqliteConnection connection, string sql)
    {
        await using var command = new SqliteCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
