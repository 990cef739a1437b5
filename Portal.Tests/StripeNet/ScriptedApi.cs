using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Stripe;
using Xunit;

namespace Portal.Tests.StripeNet;

/// <summary>What a client sent.</summary>
internal sealed record SeenRequest(string Method, string PathAndQuery, IHeaderDictionary Headers, string Body);

/// <summary>A server on the loopback that gives prepared answers in order, the last one for ever, and remembers what it was asked.</summary>
internal sealed class ScriptedApi : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<Func<HttpContext, Task>> script = new();
    private readonly ConcurrentQueue<SeenRequest> seen = new();

    private ScriptedApi(WebApplication app) => this.app = app;

    public string Address => app.Urls.Single();

    public IReadOnlyList<SeenRequest> Seen => [.. seen];

    public SeenRequest OnlyRequest => Assert.Single(seen);

    public static async Task<ScriptedApi> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var api = new ScriptedApi(app);
        app.Run(api.AnswerAsync);
        await app.StartAsync();
        return api;
    }

    public StripeClient Client(int retries = 0) => new(
        "sk_test_1", httpClient: new SystemNetHttpClient(maxNetworkRetries: retries), apiBase: Address);

    public ScriptedApi Answers(string json, int status = 200, params (string Name, string Value)[] headers)
    {
        script.Enqueue(async context =>
        {
            context.Response.StatusCode = status;
            foreach (var (name, value) in headers)
                context.Response.Headers[name] = value;
            await context.Response.WriteAsync(json);
        });
        return this;
    }

    public ScriptedApi HangsUp()
    {
        script.Enqueue(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });
        return this;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var request = context.Request;
        seen.Enqueue(new(
            request.Method, request.Path + request.QueryString, new HeaderDictionary(request.Headers.ToDictionary()),
            await reader.ReadToEndAsync()));
        var isLast = script.Count == 1;
        Func<HttpContext, Task> answer;
        while (!(isLast ? script.TryPeek(out answer!) : script.TryDequeue(out answer!)))
            await Task.Yield();
        await answer(context);
    }
}
