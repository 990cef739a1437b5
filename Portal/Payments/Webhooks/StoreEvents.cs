using Microsoft.Data.Sqlite;
using Portal.Data;

namespace Portal.Payments.Webhooks;

/// <summary>Writes received events in one transaction, with a statement prepared once.</summary>
internal sealed class StoreEvents(Writer writer) : IDisposable
{
    private const string Insert =
        """
        INSERT INTO WebhookEvents (StripeId, Account, ConnectedAccount, Type, ApiVersion, ObjectId, Created, ReceivedAt, Payload)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (StripeId) DO NOTHING
        """;

    private SqliteStatement? insert;

    /// <summary>Stores them, in the lane's turn, and commits; which of them were new, in their order.</summary>
    public bool[] Handle(IReadOnlyList<ReceivedEvent> events, DateTimeOffset now)
    {
        var connection = (SqliteConnection)writer.Commands.Connection;
        insert ??= new SqliteStatement(connection, Insert);
        var stored = new bool[events.Count];
        using var transaction = connection.BeginTransaction();
        for (var i = 0; i < stored.Length; i++) stored[i] = Store(insert, events[i], now);
        transaction.Commit();
        return stored;
    }

    public void Dispose() => insert?.Dispose();

    private static bool Store(SqliteStatement insert, ReceivedEvent received, DateTimeOffset now)
    {
        insert.Bind(1, received.StripeId);
        insert.Bind(2, received.Account.ToString());
        insert.Bind(3, received.ConnectedAccount);
        insert.Bind(4, received.Type);
        insert.Bind(5, received.ApiVersion);
        insert.Bind(6, received.ObjectId);
        insert.Bind(7, received.Created.ToUnixTimeMilliseconds());
        insert.Bind(8, now.ToUnixTimeMilliseconds());
        insert.Bind(9, received.Payload.Span);
        return insert.Run();
    }
}
