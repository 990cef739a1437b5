namespace Portal.Reconciliation;

/// <summary>Settings under <c>Reconciliation</c>.</summary>
public sealed class ReconciliationOptions
{
    /// <summary>Whether each Stripe account is reconciled every night.</summary>
    public bool Nightly { get; set; } = true;

    /// <summary>When (UTC), after Stripe's day has ended.</summary>
    public TimeOnly At { get; set; } = new(2, 15);

    /// <summary>The date of the last night that has begun.</summary>
    public DateOnly NightOf(DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        return TimeOnly.FromDateTime(now.UtcDateTime) >= At ? today : today.AddDays(-1);
    }

    /// <summary>When the night after the last one begins (UTC).</summary>
    public DateTimeOffset NextAfter(DateTimeOffset now) => new(NightOf(now).AddDays(1).ToDateTime(At), TimeSpan.Zero);
}
