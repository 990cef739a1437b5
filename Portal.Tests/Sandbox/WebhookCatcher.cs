using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace Portal.Tests.Sandbox;

/// <summary>An endpoint that keeps what it is sent and answers as told.</summary>
internal sealed class WebhookCatcher : IDisposable
{
    private readonly HttpListener _listener = new();

    public WebhookCatcher()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        Url = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/";
        probe.Stop();
        _listener.Prefixes.Add(Url);
        _listener.Start();
        _ = Task.Run(Listen);
    }

    public string Url { get; }

    public int Answer { get; set; } = 200;

    /// <summary>Where set, an answer waits for it after the request was read.</summary>
    public SemaphoreSlim? Hold { get; set; }

    public ConcurrentQueue<(string Body, string Signature)> Caught { get; } = [];

    public List<string> Types => Caught.Select(c => JsonNode.Parse(c.Body)!["type"]!.GetValue<string>()).ToList();

    public void Dispose() => _listener.Close();

    private async Task Listen()
    {
        try
        {
            while (true)
            {
                var context = await _listener.GetContextAsync();
                using var reader = new StreamReader(context.Request.InputStream);
                Caught.Enqueue((await reader.ReadToEndAsync(), context.Request.Headers["Stripe-Signature"] ?? ""));
                await AnswerTo(context.Response);
            }
        }
        catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task AnswerTo(HttpListenerResponse response)
    {
        if (Hold is { } hold) await hold.WaitAsync();
        try
        {
            response.StatusCode = Answer;
            response.Close();
        }
        catch (Exception gone) when (gone is HttpListenerException or ObjectDisposedException or IOException)
        {
            // The sender is gone; its next request is what matters.
        }
    }
}
