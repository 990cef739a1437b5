namespace Portal.Sandbox.Control;

/// <summary>Rates (0 to 1) at which things go wrong, and single faults for the next matching writes.</summary>
internal sealed record FaultPlan
{
    public int Seed { get; init; } = 1;

    /// <summary>How many calls of an account in a second are too many for the next; 0 for no limit.</summary>
    public int CallsPerSecond { get; init; }

    public double RateLimited { get; init; }

    public double ErrorBefore { get; init; }

    public double ErrorAfter { get; init; }

    public double LostResponse { get; init; }

    public double Latency { get; init; }

    public int LatencyMs { get; init; } = 200;

    public double WebhookDuplicate { get; init; }

    public double WebhookReorder { get; init; }

    public double WebhookDelay { get; init; }

    public int WebhookDelayMs { get; init; } = 5000;

    public double WebhookDrop { get; init; }

    /// <summary>Faults used up one after another by the next POST or DELETE whose path begins with theirs.</summary>
    public IReadOnlyList<NextFault> Next { get; init; } = [];
}

/// <summary>A fault for the next <see cref="Times"/> writes under a path.</summary>
internal sealed record NextFault
{
    public string Path { get; init; } = "/";

    public FaultKind Fault { get; init; }

    /// <summary>How long an answer is held, with <see cref="FaultKind.Hold"/>.</summary>
    public int Ms { get; init; }

    public int Times { get; init; } = 1;
}
