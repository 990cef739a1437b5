using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Portal.Sandbox.Events;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Api;

/// <summary>From an HTTP request to an answer: key, route, parameters, idempotency, behaviour in one transaction, expansion.</summary>
internal sealed class ApiPipeline(Engine engine)
{
    public async Task Handle(HttpContext http)
    {
        var requestId = Ids.New("req")[..18];
        Answer answer;
        try
        {
            answer = await Answer(http, requestId);
        }
        catch (ApiError error)
        {
            answer = Api.Answer.Of(error, requestId);
        }
        catch (BadHttpRequestException error)
        {
            answer = Api.Answer.Of(new ApiError(error.StatusCode, "invalid_request_error", error.Message), requestId);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            await Console.Error.WriteLineAsync($"{requestId} {http.Request.Method} {http.Request.Path}: {error}");
            answer = Api.Answer.Of(new ApiError(500, "api_error", "The sandbox failed on this request; its console says why."), requestId);
        }
        await Send(http, requestId, answer);
    }

    private async Task Send(HttpContext http, string requestId, Answer answer)
    {
        if (http.RequestAborted.IsCancellationRequested) return;
        var response = http.Response;
        response.StatusCode = answer.Status;
        response.ContentType = "application/json";
        response.Headers["Request-Id"] = requestId;
        response.Headers["Stripe-Version"] = EventLog.Version;
        if (http.Request.Headers["Idempotency-Key"].ToString() is { Length: > 0 } key) response.Headers["Idempotency-Key"] = key;
        if (answer.Replayed) response.Headers["Idempotent-Replayed"] = "true";
        var body = Encoding.UTF8.GetBytes(engine.Addressed(answer.Body));
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, http.RequestAborted);
    }

    private async Task<Answer> Answer(HttpContext http, string requestId)
    {
        var request = http.Request;
        var key = Accounts.KeyOf(request);
        using var call = engine.Faults.Traffic.Enter(key);
        var version = request.Headers["Stripe-Version"].ToString();
        if (version.Length > 0 && version != EventLog.Version)
            throw ApiError.BadParameter($"Invalid Stripe API version: {version}. This sandbox speaks {EventLog.Version}.", "Stripe-Version");
        var path = request.Path.Value!;
        var route = engine.Table.Match(request.Method, path)
            ?? throw new ApiError(404, "invalid_request_error", $"Unrecognized request URL ({request.Method}: {path}). Please see https://stripe.com/docs or we can help at https://support.stripe.com/.") { NotBegun = true };
        if (engine.Table.Refused.TryGetValue(route.Name, out var why)) throw ApiError.State(why, "operation_unsupported");
        var body = request.Method == "POST" ? await ReadBody(http) : "";
        var query = request.QueryString.Value?.TrimStart('?') ?? "";
        var parameters = ParameterCheck.Check(engine.Description.Operation(route.Name), FormTree.Parse(query.Length > 0 && body.Length > 0 ? $"{query}&{body}" : query + body));
        Unsupported.Refuse(route.Name, parameters);
        ParameterRules.Check(route.Name, parameters);
        var incoming = new ApiRequest(request.Method, path, body, key, request.Headers["Stripe-Account"].ToString(),
            request.Headers["Idempotency-Key"].ToString(), requestId, route, parameters);
        return incoming.Method == "GET" ? await Look(incoming, http.RequestAborted) : await new ApiWrite(engine, incoming).Run(http);
    }

    private async Task<Answer> Look(ApiRequest request, CancellationToken cancellation)
    {
        await engine.Faults.BeforeRead(cancellation);
        if (engine.Read(work => Accounts.Find(work, request.Key, create: false)) is null)
            await engine.Write(work => Accounts.Find(work, request.Key, create: true), cancellation);
        return engine.Read(work => request.Execute(work, Accounts.Find(work, request.Key, create: false)!));
    }

    private async Task<string> ReadBody(HttpContext http)
    {
        if (Upload.IsMultipart(http.Request))
        {
            if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = engine.Options.Rules.MaximumUploadBytes + Upload.Overhead;
            return await Upload.ReadPairs(http.Request);
        }
        using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
        var body = await reader.ReadToEndAsync(http.RequestAborted);
        var type = http.Request.ContentType ?? "";
        if (body.Length > 0 && type.StartsWith("application/json", StringComparison.OrdinalIgnoreCase))
            throw ApiError.BadParameter("Invalid request: this API takes application/x-www-form-urlencoded bodies.", "Content-Type");
        return body;
    }
}
