using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Portal.Sandbox.Api;
using Portal.Sandbox.Control;
using Portal.Sandbox.Pages;
using Portal.Sandbox.Resources.Files;

namespace Portal.Sandbox;

/// <summary>A Stripe that runs here: API, hosted pages and webhooks on a loopback port of its own.</summary>
public sealed class SandboxServer : IAsyncDisposable
{
    private const long MaximumBody = 1_000_000;
    private readonly WebApplication _web;
    private readonly Engine _engine;

    private SandboxServer(WebApplication web, Engine engine)
    {
        _web = web;
        _engine = engine;
    }

    /// <summary>`http://127.0.0.1:NNNN`, without a slash at its end.</summary>
    public string BaseUrl => _engine.BaseUrl;

    /// <summary>Opens (or makes) the data folder and listens; state of an earlier run is there again.</summary>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<SandboxServer> StartAsync(SandboxOptions options, CancellationToken cancellation = default)
    {
        var engine = new Engine(options);
        try
        {
            var web = Build(options, engine);
            await web.StartAsync(cancellation);
            engine.BaseUrl = web.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First().TrimEnd('/');
            engine.Start();
            return new SandboxServer(web, engine);
        }
        catch
        {
            await engine.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops listening and delivering; what is open stays in the file.</summary>
    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        await _web.StopAsync(patience.Token);
        await _web.DisposeAsync();
        await _engine.DisposeAsync();
    }

    private static WebApplication Build(SandboxOptions options, Engine engine)
    {
        // An empty builder reads no settings of the host: the sandbox must not inherit somebody's URLs.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, options.Port);
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaximumBody;
        });
        var web = builder.Build();
        options.Configure?.Invoke(web);
        var (api, control, pages) = (new ApiPipeline(engine), new ControlApi(engine), new PagePipeline(engine));
        var files = new FileDownload(engine);
        web.Run(http => (http.Request.Path.Value ?? "/") switch
        {
            _ when FileDownload.IsAsked(http.Request) => files.Handle(http),
            var path when path.StartsWith("/v1/", StringComparison.Ordinal) => api.Handle(http),
            var path when path.StartsWith("/_sandbox", StringComparison.Ordinal) => control.Handle(http),
            _ => pages.Handle(http),
        });
        return web;
    }
}
