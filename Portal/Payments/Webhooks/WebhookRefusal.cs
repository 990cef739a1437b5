namespace Portal.Payments.Webhooks;

/// <summary>How many webhooks one endpoint refused for one reason in one hour. At most a row for each, whatever is posted.</summary>
public sealed class WebhookRefusal
{
    private WebhookRefusal() { }

    /// <summary>A first count.</summary>
    public WebhookRefusal(DateTimeOffset hour, string path, WebhookRefusalReason reason) => (Hour, Path, Reason) = (hour, path, reason);

    /// <summary>The hour's beginning (UTC).</summary>
    public DateTimeOffset Hour { get; private set; }

    /// <summary>The endpoint's path.</summary>
    public string Path { get; private set; } = "";

    /// <summary>Why.</summary>
    public WebhookRefusalReason Reason { get; private set; }

    /// <summary>How many.</summary>
    public long Count { get; private set; }

    /// <summary>Counts more of them.</summary>
    public void Add(long more) => Count += more;
}
