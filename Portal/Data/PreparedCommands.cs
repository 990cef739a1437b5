using System.Data.Common;

namespace Portal.Data;

/// <summary>Hand-written commands of one connection, each prepared once. Used by one thread at a time.</summary>
public sealed class PreparedCommands(DbConnection connection) : IDisposable
{
    private readonly Dictionary<string, DbCommand> prepared = [];

    /// <summary>The connection they run on.</summary>
    public DbConnection Connection { get; } = connection;

    /// <summary>The command of a constant text with these parameter values, in <paramref name="transaction"/>.</summary>
    public DbCommand Of(DbTransaction transaction, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        if (!prepared.TryGetValue(sql, out var command)) prepared[sql] = command = Prepare(sql, parameters);
        command.Transaction = transaction;
        for (var i = 0; i < parameters.Length; i++) command.Parameters[i].Value = parameters[i].Value ?? DBNull.Value;
        return command;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var command in prepared.Values) command.Dispose();
        prepared.Clear();
    }

    private DbCommand Prepare(string sql, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var command = Connection.CreateCommand();
#pragma warning disable CA2100 // Every caller passes a constant; values travel as parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, _) in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
