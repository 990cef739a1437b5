using Portal.Data;
using Portal.Payments;
using Portal.Payments.LocalStripe;
using Portal.Sandbox;
using Portal.Time;

namespace Portal.Verbs;

/// <summary>The sandbox that runs beside the app, found by <c>sandbox.json</c>; where none runs, one of our own that delivers no webhooks.</summary>
internal sealed class FoundSandbox : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private readonly SandboxServer? own;

    private FoundSandbox(SandboxServer? own) => this.own = own;

    /// <summary>Whether none was running.</summary>
    public bool IsOwn => own is not null;

    /// <summary>Finds or starts it, and takes its time over.</summary>
    public static async Task<FoundSandbox> Join(IServiceProvider services, DataOptions data, CancellationToken ct)
    {
        var accounts = services.GetRequiredService<StripeAccounts>();
        var running = await SandboxAddress.Read(data, ct) is { } known && await Answers(known.BaseUrl, ct) ? known.BaseUrl : null;
        var own = running is null
            ? await SandboxServer.StartAsync(new SandboxOptions { DataDirectory = Path.Combine(data.Directory, "sandbox"), PauseWebhooks = true }, ct)
            : null;
        accounts.SandboxBase = running ?? own!.BaseUrl;
        services.GetRequiredService<PortalClock>().Offset = (await services.GetRequiredService<SandboxControl>().Clock(ct)).Offset;
        return new FoundSandbox(own);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => own?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static async Task<bool> Answers(string address, CancellationToken ct)
    {
        using var http = new HttpClient { Timeout = Patience };
        try
        {
            using var answer = await http.GetAsync(new Uri($"{address}/_sandbox/clock"), ct);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception gone) when (gone is HttpRequestException or TaskCanceledException && !ct.IsCancellationRequested)
        {
            return false;
        }
    }
}
