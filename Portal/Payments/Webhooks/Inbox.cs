using System.Data.Common;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Time;

namespace Portal.Payments.Webhooks;

/// <summary>
/// Stores received events durably before they are answered. One writer takes what has gathered and commits it as one batch
/// (group commit), in the same lane as every other writer.
/// </summary>
public sealed class Inbox(IDbContextFactory<PortalDb> factory, WriteLane lane, PortalClock clock, InboxSignal signal) : BackgroundService
{
    private const int LargestBatch = 256;
    private readonly Channel<Waiting> queue = Channel.CreateBounded<Waiting>(new BoundedChannelOptions(4096) { SingleReader = true });

    /// <summary>Stores <paramref name="received"/>; answers once it is on disk. False when this event is stored already.</summary>
    public async Task<bool> Store(ReceivedEvent received, CancellationToken ct)
    {
        var waiting = new Waiting(received);
        await queue.Writer.WriteAsync(waiting, ct);
        return await waiting.Stored.Task.WaitAsync(ct);
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Write(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopping: whoever still waits gets no 200, and Stripe sends the event again.
        }
    }

    private async Task Write(CancellationToken ct)
    {
        var batch = new List<Waiting>(LargestBatch);
        while (await queue.Reader.WaitToReadAsync(ct))
        {
            batch.Clear();
            using (await lane.Enter(ct))
            {
                while (batch.Count < LargestBatch && queue.Reader.TryRead(out var waiting)) batch.Add(waiting);
                await Commit(batch, ct);
            }

            signal.Raise();
        }
    }

    private async Task Commit(List<Waiting> batch, CancellationToken ct)
    {
        try
        {
            await using var db = await factory.CreateDbContextAsync(ct);
            var connection = db.Database.GetDbConnection();
            await connection.OpenAsync(ct);
            await using var transaction = await connection.BeginTransactionAsync(ct);
            await using var insert = Insert(connection, transaction);
            var stored = new bool[batch.Count];
            for (var i = 0; i < batch.Count; i++) stored[i] = await StoreOne(insert, batch[i].Event, ct);
            await transaction.CommitAsync(ct);
            for (var i = 0; i < batch.Count; i++) batch[i].Stored.TrySetResult(stored[i]);
        }
        catch (Exception fault)
        {
            foreach (var waiting in batch) waiting.Stored.TrySetException(fault);
        }
    }

    private async Task<bool> StoreOne(DbCommand insert, ReceivedEvent received, CancellationToken ct)
    {
        object?[] values =
        [
            received.StripeId, received.Account.ToString(), received.ConnectedAccount, received.Type, received.ApiVersion, received.ObjectId,
            received.Created.ToUnixTimeMilliseconds(), clock.Now.ToUnixTimeMilliseconds(), received.Payload,
        ];
        for (var i = 0; i < values.Length; i++) insert.Parameters[i].Value = values[i] ?? DBNull.Value;
        return await insert.ExecuteNonQueryAsync(ct) == 1;
    }

    private static DbCommand Insert(DbConnection connection, DbTransaction transaction)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText =
            """
            INSERT INTO WebhookEvents (StripeId, Account, ConnectedAccount, Type, ApiVersion, ObjectId, Created, ReceivedAt, Payload)
            VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8) ON CONFLICT (StripeId) DO NOTHING
            """;
        for (var i = 0; i < 9; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{i}";
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private sealed record Waiting(ReceivedEvent Event)
    {
        public TaskCompletionSource<bool> Stored { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
