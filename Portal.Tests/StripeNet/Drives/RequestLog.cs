using System.Collections.Concurrent;

namespace Portal.Tests.StripeNet.Drives;

/// <summary>Notes what a client asked and how it was answered: <c>POST /v1/customers 200</c>.</summary>
internal sealed class RequestLog() : DelegatingHandler(new HttpClientHandler { UseProxy = false })
{
    public ConcurrentQueue<string> Lines { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        Lines.Enqueue($"{request.Method} {request.RequestUri!.AbsolutePath} {(int)response.StatusCode}");
        return response;
    }
}
