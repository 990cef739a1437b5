using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Stripe.Wire;

/// <summary>Tells the server with a request how long an earlier one took.</summary>
internal sealed class RequestTelemetry(bool enabled)
{
    private const int Kept = 100;

    private readonly ConcurrentQueue<string> measured = new();

    public void AddTo(HttpRequestHeaders headers)
    {
        if (enabled && measured.TryDequeue(out var metrics))
            headers.TryAddWithoutValidation("X-Stripe-Client-Telemetry", metrics);
    }

    public void Remember(HttpResponseMessage answer, TimeSpan duration)
    {
        if (!enabled || measured.Count >= Kept || !answer.Headers.TryGetValues("Request-Id", out var ids))
            return;

        var metrics = new { RequestId = ids.First(), RequestDurationMs = (long)duration.TotalMilliseconds };
        measured.Enqueue(JsonSerializer.Serialize(new { LastRequestMetrics = metrics }, StripeJson.Compact));
    }
}
