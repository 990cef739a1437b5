using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Events;

/// <summary>
/// Delivers queued webhooks: several at once, signed, again with growing pauses (in sandbox time) until an endpoint answers 2xx.
/// The queue is in the store, so a restart in mid delivery sends again what wasn't answered.
/// </summary>
internal sealed class Dispatcher(Engine engine) : IAsyncDisposable
{
    private readonly HttpClient _http = new(Handler(engine.Options)) { Timeout = engine.Options.WebhookTimeout };

    private readonly ConcurrentDictionary<long, Task> _inFlight = [];
    private readonly SemaphoreSlim _wake = new(0, 1);
    private readonly CancellationTokenSource _stop = new();
    private Task _loop = Task.CompletedTask;

    public int InFlight => _inFlight.Count;

    public void Start() => _loop = Task.Run(Loop);

    /// <summary>Something was queued, or the clock moved.</summary>
    public void Wake()
    {
        if (_wake.CurrentCount > 0) return;
        try
        {
            _wake.Release();
        }
        catch (SemaphoreFullException)
        {
            // Another thread woke it in the same moment.
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _loop;
        await Task.WhenAll(_inFlight.Values);
        _http.Dispose();
        _stop.Dispose();
        _wake.Dispose();
    }

    private static HttpMessageHandler Handler(SandboxOptions options)
    {
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, MaxConnectionsPerServer = 64 };
        return options.WebhookHandler?.Invoke(handler) ?? handler;
    }

    private async Task Loop()
    {
        try
        {
            while (!_stop.IsCancellationRequested)
            {
                StartDue();
                await _wake.WaitAsync(TimeSpan.FromMilliseconds(200), _stop.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The server stops; what is open stays in the store.
        }
    }

    private void StartDue()
    {
        // Taken before the rows are read: a delivery that ends in between still looks open in them.
        var busy = _inFlight.Keys.ToHashSet();
        var room = engine.Options.WebhookConcurrency - busy.Count;
        if (room <= 0 || engine.Options.PauseWebhooks) return;
        var due = engine.Store.Read(db => db.Rows("""
            SELECT seq, account, event, event_account, endpoint, attempts FROM deliveries
            WHERE state = 'open' AND next_at <= @0 ORDER BY next_at, seq LIMIT @1
            """, r => new Delivery(r.GetInt64(0), r.GetString(1), r.GetString(2), r.GetString(3), r.GetString(4), r.GetInt32(5)),
            engine.Clock.NowMilliseconds, room + busy.Count));
        foreach (var delivery in due.Where(d => !busy.Contains(d.Seq)).Take(room))
        {
            var start = new TaskCompletionSource();
            _inFlight[delivery.Seq] = Deliver(delivery, start.Task);
            start.SetResult();
        }
    }

    private async Task Deliver(Delivery delivery, Task started)
    {
        await started.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        try
        {
            var (status, error) = await Attempt(delivery);
            await engine.Store.Write(db => Settle(db, delivery, status, error));
        }
        catch (OperationCanceledException)
        {
            // Stopped in mid delivery: the row stays open and is sent again.
        }
        finally
        {
            _inFlight.TryRemove(delivery.Seq, out _);
            Wake();
        }
    }

    private async Task<(int? Status, string? Error)> Attempt(Delivery delivery)
    {
        var (endpoint, happened) = engine.Store.Read(db => Load(db, delivery));
        if (endpoint is null || happened is null) return (null, "The endpoint or the event is gone.");
        var body = engine.Addressed(happened.ToJsonString(Rendering.Indented));
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint.Text("url"))
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        string?[] secrets = [endpoint.Text("_secret"), endpoint.Text("_previous_secret")];
        request.Headers.TryAddWithoutValidation("Stripe-Signature", Signature.Header(body, engine.Clock.WallNow, secrets.OfType<string>()));
        request.Headers.TryAddWithoutValidation("User-Agent", "Stripe/1.0 (sandbox)");
        try
        {
            using var response = await _http.SendAsync(request, _stop.Token);
            return ((int)response.StatusCode, response.IsSuccessStatusCode ? null : $"HTTP {(int)response.StatusCode}");
        }
        catch (HttpRequestException failed)
        {
            return (null, failed.Message);
        }
        catch (OperationCanceledException) when (!_stop.IsCancellationRequested)
        {
            return (null, "No answer in time.");
        }
    }

    private static (JsonObject? Endpoint, JsonObject? Happened) Load(Database database, Delivery delivery)
    {
        JsonObject? One(string account, string id) =>
            database.Value<string>("SELECT json FROM objects WHERE id = @0 AND account = @1", id, account) is { } text
                ? (JsonObject)JsonNode.Parse(text)!
                : null;
        return (One(delivery.Account, delivery.Endpoint), One(delivery.EventAccount, delivery.Event));
    }

    private bool Settle(Database database, Delivery delivery, int? status, string? error)
    {
        var attempts = delivery.Attempts + 1;
        var pauses = engine.Options.WebhookRetries;
        var state = error is null ? "delivered" : attempts <= pauses.Count ? "open" : "failed";
        var next = state == "open" ? engine.Clock.NowMilliseconds + (long)pauses[attempts - 1].TotalMilliseconds : 0;
        database.Run("UPDATE deliveries SET state = @0, attempts = @1, next_at = @2, status = @3, error = @4 WHERE seq = @5",
            state, attempts, next, status, error, delivery.Seq);
        return true;
    }

    private sealed record Delivery(long Seq, string Account, string Event, string EventAccount, string Endpoint, int Attempts);
}
