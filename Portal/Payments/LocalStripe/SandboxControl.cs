using System.Net.Http.Json;
using System.Text.Json.Serialization;

namespace Portal.Payments.LocalStripe;

/// <summary>The sandbox's own controls beside Stripe's API: its clock and what it still has to deliver.</summary>
public sealed class SandboxControl(StripeAccounts accounts) : IDisposable
{
    private readonly HttpClient http = new() { Timeout = TimeSpan.FromMinutes(2) };

    /// <summary>The sandbox's clock.</summary>
    public async Task<SandboxTime> Clock(CancellationToken ct) =>
        (await http.GetFromJsonAsync<SandboxTime>(Url("clock"), ct))!;

    /// <summary>Moves it to a moment, rounded up to a whole second; into the past only while the sandbox is empty.</summary>
    public async Task MoveTo(DateTimeOffset moment, CancellationToken ct)
    {
        var seconds = (long)Math.Ceiling((moment - DateTimeOffset.UnixEpoch).TotalSeconds);
        using var answer = await http.PostAsJsonAsync(Url("clock"), new { set = seconds }, ct);
        if (!answer.IsSuccessStatusCode)
            throw new HttpRequestException($"The sandbox refused to move its clock: {await answer.Content.ReadAsStringAsync(ct)}", null, answer.StatusCode);
    }

    /// <summary>How many webhook deliveries are due or on their way.</summary>
    public async Task<int> OpenDeliveries(CancellationToken ct)
    {
        var queue = (await http.GetFromJsonAsync<Queue>(Url("deliveries?limit=1"), ct))!;
        return queue.Due + queue.InFlight;
    }

    /// <inheritdoc />
    public void Dispose() => http.Dispose();

    private string Url(string path) => $"{accounts.SandboxBase}/_sandbox/{path}";

    private sealed record Queue([property: JsonPropertyName("due")] int Due, [property: JsonPropertyName("in_flight")] int InFlight);
}
