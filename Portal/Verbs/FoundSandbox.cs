using System.Text.Json;
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
        var running = await SandboxAddress.Read(data, ct) is { } known && await Answers(known, ct) ? known.BaseUrl : null;
        var own = running is null
            ? await SandboxServer.StartAsync(services.GetRequiredService<SandboxOptions>() with { PauseWebhooks = true }, ct)
            : null;
        accounts.SandboxBase = running ?? own!.BaseUrl;
        services.GetRequiredService<PortalClock>().Offset = (await services.GetRequiredService<SandboxControl>().Clock(ct)).Offset;
        return new FoundSandbox(own);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => own?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>Whether the sandbox that was written down still listens there, and not another one on the same port.</summary>
    private static async Task<bool> Answers(SandboxAddress known, CancellationToken ct)
    {
        using var http = new HttpClient { Timeout = Patience };
        try
        {
            return (await http.GetFromJsonAsync<SandboxTime>($"{known.BaseUrl}/_sandbox/clock", ct))?.Instance == known.Instance;
        }
        catch (Exception gone) when (gone is HttpRequestException or JsonException || (gone is TaskCanceledException && !ct.IsCancellationRequested))
        {
            return false;
        }
    }
}
