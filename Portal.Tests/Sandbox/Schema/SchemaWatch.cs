using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Portal.Data;
using Portal.Sandbox;
using Xunit;

namespace Portal.Tests.Sandbox.Schema;

/// <summary>Holds every answer and every webhook of a sandbox against the public description; the test that asked fails by name.</summary>
internal static class SchemaWatch
{
    private static readonly ConcurrentDictionary<string, ConcurrentQueue<string>> Seen = [];
    private static readonly ConcurrentDictionary<string, int> Counts = [];

    /// <summary>The same options, watched.</summary>
    public static SandboxOptions Watched(this SandboxOptions options) => options with
    {
        Configure = web => web.Use((http, next) => Answer(http, next, options.DataDirectory)),
        WebhookHandler = inner => new WebhookWatch(options.DataDirectory, inner),
    };

    /// <summary>Has the sandbox that a portal starts for itself watched.</summary>
    public static void Watch(IServiceCollection services) => services.AddSingleton(provider =>
        new SandboxOptions { DataDirectory = Path.Combine(provider.GetRequiredService<DataOptions>().Directory, "sandbox") }.Watched());

    /// <summary>How many answers and webhooks of the sandbox with its data in <paramref name="folder"/> were checked.</summary>
    public static int Checked(string folder) => Counts.GetValueOrDefault(folder);

    /// <summary>Fails when the sandbox with its data in <paramref name="folder"/> broke the description, and says how.</summary>
    public static void AssertKept(string folder)
    {
        if (Seen.TryRemove(folder, out var found)) Assert.Fail($"The sandbox broke the public description:\n{string.Join('\n', found.Distinct())}");
    }

    /// <summary>Notes violations of a sandbox for <see cref="AssertKept"/>.</summary>
    public static void Note(string folder, string what, IEnumerable<string> violations)
    {
        Counts.AddOrUpdate(folder, 1, (_, count) => count + 1);
        foreach (var violation in violations) Seen.GetOrAdd(folder, _ => []).Enqueue($"{what}: {violation}");
    }

    private static async Task Answer(HttpContext http, RequestDelegate next, string folder)
    {
        var wire = http.Response.Body;
        using var written = new MemoryStream();
        http.Response.Body = written;
        await next(http);
        http.Response.Body = wire;
        var body = written.GetBuffer().AsMemory(0, (int)written.Length);
        if (http.Request.Path.StartsWithSegments("/v1", StringComparison.Ordinal) && body.Length > 0 && IsJson(http.Response)) body = Checked(http, body, folder);
        if (body.Length > 0 && !http.RequestAborted.IsCancellationRequested) await wire.WriteAsync(body, http.RequestAborted);
    }

    private static bool IsJson(HttpResponse response) => response.ContentType?.StartsWith("application/json", StringComparison.Ordinal) == true;

    /// <summary>The answer itself, or a failure that names what is wrong with it.</summary>
    private static Memory<byte> Checked(HttpContext http, Memory<byte> answer, string folder)
    {
        var violations = ResponseSchema.Public.Answer(http.Request.Method, http.Request.Path.Value!, http.Response.StatusCode, answer);
        var what = $"{http.Request.Method} {http.Request.Path}";
        Note(folder, what, violations);
        if (violations.Count == 0) return answer;
        var error = new JsonObject { ["type"] = "api_error", ["message"] = $"{what} broke the public description: {string.Join("; ", violations)}" };
        var body = Encoding.UTF8.GetBytes(new JsonObject { ["error"] = error }.ToJsonString());
        http.Response.StatusCode = StatusCodes.Status500InternalServerError;
        http.Response.ContentLength = body.Length;
        return body;
    }

    private sealed class WebhookWatch(string folder, HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var body = await request.Content!.ReadAsByteArrayAsync(cancellationToken);
            var violations = ResponseSchema.Public.Event(body);
            Note(folder, "webhook", violations);
            return await base.SendAsync(request, cancellationToken);
        }
    }
}
