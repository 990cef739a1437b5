using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Portal.Tests.Sandbox.Schema;

namespace Portal.Tests.Support;

/// <summary>One request that went over the wire.</summary>
/// <param name="Method">GET, POST or DELETE.</param>
/// <param name="Path">Path without its query.</param>
/// <param name="Key">Its idempotency key; empty without one.</param>
internal sealed record WireRequest(string Method, string Path, string Key);

/// <summary>An answer that has left Stripe and is kept from the portal until it is let through.</summary>
internal sealed class HeldAnswer(string path, string key)
{
    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Whether this request's answer is the one.</summary>
    public bool Takes(WireRequest request) => request.Path == path && request.Key.StartsWith(key, StringComparison.Ordinal);

    /// <summary>Completes when Stripe has answered.</summary>
    public TaskCompletionSource Answered { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when the portal has been given the answer.</summary>
    public TaskCompletionSource Delivered { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when the answer may go on.</summary>
    public Task Released => released.Task;

    /// <summary>Lets the answer through.</summary>
    public void Release() => released.TrySetResult();
}

/// <summary>A request that has left the portal and is kept from Stripe.</summary>
internal sealed class HeldRequest(string path, string key, int passing)
{
    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int passing = passing;

    /// <summary>Completes when the portal has sent it.</summary>
    public TaskCompletionSource Arrived { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when it may go on.</summary>
    public Task Released => released.Task;

    /// <summary>Lets it go on to Stripe.</summary>
    public void Release() => released.TrySetResult();

    /// <summary>Whether this is the one: those before it pass.</summary>
    public bool Takes(WireRequest request) => request.Path.StartsWith(path, StringComparison.Ordinal)
        && request.Key.StartsWith(key, StringComparison.Ordinal) && Interlocked.Decrement(ref passing) < 0;
}

/// <summary>The wire between the portal and Stripe: passes requests on, remembers them, and can lose answers, hold one, or be cut.</summary>
internal sealed class StripeWire : IAsyncDisposable
{
    private static readonly string[] Passed = ["Authorization", "Stripe-Version", "Stripe-Account", "Idempotency-Key"];
    private static readonly string[] Returned = ["Request-Id", "Idempotent-Replayed", "Idempotency-Key", "Stripe-Version"];
    private readonly WebApplication app;
    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false });
    private readonly ConcurrentQueue<WireRequest> seen = new();
    private readonly ConcurrentQueue<(string Path, string Form)> written = new();
    private readonly string target;
    private volatile HeldAnswer? held;
    private volatile HeldRequest? stopped;
    private volatile TaskCompletionSource? answers;
    private int answersToLose;

    private StripeWire(WebApplication app, string target) => (this.app, this.target) = (app, target);

    /// <summary>Its own address.</summary>
    public string Url => app.Urls.Single();

    /// <summary>Nothing passes.</summary>
    public bool Cut { get; set; }

    /// <summary>Only writes pass.</summary>
    public bool CutForReads { get; set; }

    /// <summary>Every write is told to come later (429), at once and with nothing done.</summary>
    public bool Busy { get; set; }

    /// <summary>Puts a wire before the Stripe at <paramref name="target"/>.</summary>
    public static async Task<StripeWire> To(string target)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var wire = new StripeWire(app, target);
        app.Run(wire.Pass);
        await app.StartAsync();
        return wire;
    }

    /// <summary>The next <paramref name="count"/> writes happen, and their answers are lost.</summary>
    public void LoseAnswers(int count) => Interlocked.Exchange(ref answersToLose, count);

    /// <summary>The next write to <paramref name="path"/> whose key begins with <paramref name="key"/> happens, and its answer waits.</summary>
    public HeldAnswer HoldAnswer(string path, string key = "") => held = new HeldAnswer(path, key);

    /// <summary>
    /// Requests under <paramref name="path"/> whose key begins with <paramref name="key"/>, after the first <paramref name="passing"/>,
    /// don't reach Stripe: they wait until they are released, or their sender is gone.
    /// </summary>
    public HeldRequest HoldRequest(string path, string key = "", int passing = 0) => stopped = new HeldRequest(path, key, passing);

    /// <summary>Requests pass again.</summary>
    public void PassRequests() => stopped = null;

    /// <summary>Writes happen, and their answers wait for <see cref="LetAnswers"/>.</summary>
    public void HoldAnswers() => answers = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Lets all answers through that were held.</summary>
    public void LetAnswers() => Interlocked.Exchange(ref answers, null)?.TrySetResult();

    /// <summary>What was written of the portal's business: the path, and the fields with their values.</summary>
    public IEnumerable<(string Path, IReadOnlyList<KeyValuePair<string, string>> Fields)> Written =>
        written.Select(form => (form.Path, (IReadOnlyList<KeyValuePair<string, string>>)[.. QueryHelpers.ParseQuery(form.Form).SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? "")))]));

    /// <summary>The writes sent under an operation's key or one that followed it.</summary>
    public IReadOnlyList<WireRequest> WritesOf(string operation) =>
        [.. seen.Where(request => request.Key == operation || request.Key.StartsWith(operation + ":r", StringComparison.Ordinal))];

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        held?.Release();
        stopped?.Release();
        LetAnswers();
        http.Dispose();
        await app.DisposeAsync();
        SchemaWatch.AssertKept(target);
    }

    private async Task Pass(HttpContext context)
    {
        var write = context.Request.Method != "GET";
        var request = new WireRequest(context.Request.Method, context.Request.Path, context.Request.Headers["Idempotency-Key"].ToString());
        seen.Enqueue(request);
        if (Cut || (CutForReads && !write))
        {
            context.Abort();
            return;
        }

        if (stopped is { } stop && stop.Takes(request))
        {
            stop.Arrived.TrySetResult();
            await stop.Released.WaitAsync(context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            if (context.RequestAborted.IsCancellationRequested) return;
        }

        // Where the portal is to be told of events is arranged at its start, before anything of its business.
        var business = write && !context.Request.Path.StartsWithSegments("/v1/webhook_endpoints", StringComparison.Ordinal);
        if (Busy && business)
        {
            await ComeLater(context.Response);
            return;
        }

        using var answer = await Forward(context.Request);
        if (business && answers is { } gate) await gate.Task;
        var holding = write && held is { } next && next.Takes(request) ? next : null;
        if (holding is not null)
        {
            held = null;
            holding.Answered.TrySetResult();
            await holding.Released;
        }

        if (write && Interlocked.Decrement(ref answersToLose) >= 0) context.Abort();
        else await Return(answer, context.Response);
        holding?.Delivered.TrySetResult();
    }

    private async Task<HttpResponseMessage> Forward(HttpRequest request)
    {
        using var copy = new HttpRequestMessage(new HttpMethod(request.Method), $"{target}{request.Path}{request.QueryString}");
        foreach (var name in Passed)
            if (request.Headers.TryGetValue(name, out var value)) copy.Headers.TryAddWithoutValidation(name, value.ToString());
        using var reader = new StreamReader(request.Body);
        if (request.Method == "POST")
        {
            var form = await reader.ReadToEndAsync();
            written.Enqueue((request.Path, form));
            copy.Content = new StringContent(form, System.Text.Encoding.UTF8, "application/x-www-form-urlencoded");
        }

        // What Stripe was asked it does, also when the asker hangs up.
        return await http.SendAsync(copy, CancellationToken.None);
    }

    private static async Task ComeLater(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status429TooManyRequests;
        response.Headers["Stripe-Should-Retry"] = "false";
        await response.WriteAsJsonAsync(new { error = new { type = "invalid_request_error", code = "rate_limit", message = "Too many requests." } });
    }

    private async Task Return(HttpResponseMessage answer, HttpResponse response)
    {
        response.StatusCode = (int)answer.StatusCode;
        response.ContentType = "application/json";
        foreach (var name in Returned)
            if (answer.Headers.TryGetValues(name, out var values)) response.Headers[name] = values.ToArray();
        var body = await answer.Content.ReadAsByteArrayAsync();
        SchemaWatch.Note(target, $"{answer.RequestMessage!.Method} {answer.RequestMessage.RequestUri}", ResponseSchema.Public.Answer(
            answer.RequestMessage.Method.Method, answer.RequestMessage.RequestUri!.AbsolutePath, response.StatusCode, body));
        await response.Body.WriteAsync(body);
        await response.CompleteAsync();
    }
}
