using Portal.Data;

namespace Portal.Payments.Webhooks;

/// <summary>
/// Writes received events in one transaction, with statements prepared once. An event of a type that nothing here depends on has come
/// to its end with that: it is noted as ignored in the same transaction.
/// </summary>
internal sealed class StoreEvents(Writer writer, KnownEventTypes types)
{
    private const string InsertEvent =
        """
        INSERT INTO WebhookEvents (StripeId, Account, ConnectedAccount, Type, ApiVersion, ObjectId, Created, ReceivedAt, Payload)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (StripeId) DO NOTHING
        """;

    private const string InsertIgnored =
        "INSERT INTO WebhookOutcomes (EventId, State, Attempts, Reason, ChangedAt) VALUES (last_insert_rowid(), 'Ignored', 0, ?1, ?2)";

    /// <summary>Stores them, in the lane's turn, and commits; which of them were new, in their order.</summary>
    public bool[] Handle(IReadOnlyList<WaitingEvent> events, DateTimeOffset now)
    {
        var (insertEvent, insertIgnored) = (writer.Statements.Of(InsertEvent), writer.Statements.Of(InsertIgnored));
        var stored = new bool[events.Count];
        using var transaction = writer.Statements.Connection.BeginTransaction();
        for (var i = 0; i < stored.Length; i++)
        {
            stored[i] = Store(insertEvent, events[i].Event, now);
            if (stored[i] && !types.Has(events[i].Event.Type)) Ignore(insertIgnored, now);
        }

        transaction.Commit();
        return stored;
    }

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

    private static void Ignore(SqliteStatement insert, DateTimeOffset now)
    {
        insert.Bind(1, KnownEventTypes.NothingDepends);
        insert.Bind(2, now.ToUnixTimeMilliseconds());
        insert.Run();
    }
}
