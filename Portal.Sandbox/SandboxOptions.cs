using Microsoft.AspNetCore.Builder;

namespace Portal.Sandbox;

/// <summary>How a sandbox is started. Every figure that Stripe's public pages leave open is in <see cref="Rules"/>.</summary>
public sealed record SandboxOptions
{
    /// <summary>The folder of the one SQLite file; made if absent.</summary>
    public required string DataDirectory { get; init; }

    /// <summary>The loopback port; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>How many webhooks are on their way at once.</summary>
    public int WebhookConcurrency { get; init; } = 32;

    /// <summary>How long an endpoint may take to answer.</summary>
    public TimeSpan WebhookTimeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>The pauses (sandbox time) before the second, third… attempt; after the last one a delivery has failed.</summary>
    public IReadOnlyList<TimeSpan> WebhookRetries { get; init; } =
    [
        TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10), TimeSpan.FromHours(1), TimeSpan.FromHours(3),
    ];

    /// <summary>Keeps webhooks in the queue, undelivered, and lets nothing fall due: for a tool that only reads.</summary>
    public bool PauseWebhooks { get; init; }

    /// <summary>Middleware of the host before the sandbox's own: to log or check requests and answers.</summary>
    public Action<IApplicationBuilder>? Configure { get; init; }

    /// <summary>Puts a handler of the host between the sandbox and the endpoints it delivers webhooks to.</summary>
    public Func<HttpMessageHandler, HttpMessageHandler>? WebhookHandler { get; init; }

    /// <summary>Fees, delays and choices of behaviour.</summary>
    public SandboxRules Rules { get; init; } = new();
}
