using Portal.Domain;
using Portal.Domain.Ledger;
using Stripe;

namespace Portal.Payments.Reconciliation;

/// <summary>What a run reads: one Stripe account, and from when to when.</summary>
/// <param name="RunId">The run.</param>
/// <param name="Account">The account, by the first name it serves.</param>
/// <param name="Names">All names it serves.</param>
/// <param name="Client">The client to read it with.</param>
/// <param name="From">The first moment (UTC); null for everything there is.</param>
/// <param name="Until">The moment after the last (UTC); null for up to now.</param>
/// <param name="StartedAt">When the run began (UTC): what was recorded here later may be newer than what was read there.</param>
public sealed record ReconciliationScope(
    int RunId, StripeAccountName Account, IReadOnlyList<StripeAccountName> Names, StripeClient Client, DateTimeOffset? From, DateTimeOffset? Until, DateTimeOffset StartedAt)
{
    // The last second of a day here may be the first of the next one there.
    private static readonly TimeSpan ClocksDiffer = TimeSpan.FromHours(1);

    /// <summary>The ledger's accounts of this Stripe account.</summary>
    public IReadOnlyList<string> LedgerCodes => [.. Names.Select(name => AccountCode.Stripe(name).Value)];

    /// <summary>The suspense accounts of this Stripe account.</summary>
    public IReadOnlyList<string> SuspenseCodes => [.. Names.Select(name => AccountCode.Suspense(name).Value)];

    /// <summary>Whether it is the account that therapists' accounts belong to.</summary>
    public bool HasConnectedAccounts => Names.Contains(StripeAccountName.Platform);

    /// <summary>Nothing that we recorded before this moment is asked for at Stripe.</summary>
    public DateTimeOffset OursFrom => From ?? DateTimeOffset.UnixEpoch;

    /// <summary>Nothing that we recorded from this moment on is asked for at Stripe.</summary>
    public DateTimeOffset OursUntil => Until is { } until && until < StartedAt ? until : StartedAt;

    /// <summary>The first calendar day (UTC).</summary>
    public DateOnly FirstDay => DateOnly.FromDateTime(OursFrom.UtcDateTime);

    /// <summary>The last calendar day (UTC).</summary>
    public DateOnly LastDay => Until is { } until ? DateOnly.FromDateTime(until.UtcDateTime).AddDays(-1) : DateOnly.MaxValue;

    /// <summary>The span as Stripe's lists take it; null for everything.</summary>
    public DateRangeOptions? Created => From is null && Until is null ? null
        : new DateRangeOptions { GreaterThanOrEqual = From?.UtcDateTime, LessThan = (Until + ClocksDiffer)?.UtcDateTime };
}
