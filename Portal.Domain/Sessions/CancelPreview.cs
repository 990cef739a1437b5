namespace Portal.Domain.Sessions;

/// <summary>What cancelling would mean now, before it is confirmed.</summary>
/// <param name="IsLate">Whether the free time is over.</param>
/// <param name="FreeUntil">Until when cancelling is free (UTC).</param>
/// <param name="Fee">Who would pay what; all zero where it is free.</param>
/// <param name="ReleasedCents">What would go back to the employer's budget.</param>
public sealed record CancelPreview(bool IsLate, DateTimeOffset FreeUntil, SessionPrice Fee, long ReleasedCents);
