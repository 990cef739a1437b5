namespace Portal.Payments.Webhooks;

/// <summary>Settings under <c>EventSweep</c>.</summary>
public sealed class EventSweepOptions
{
    /// <summary>How often missed events are looked for; zero for never.</summary>
    public TimeSpan Every { get; set; } = TimeSpan.FromHours(1);
}
