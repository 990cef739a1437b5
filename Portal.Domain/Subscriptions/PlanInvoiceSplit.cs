namespace Portal.Domain.Subscriptions;

/// <summary>How a plan's price is divided: the therapist pool's share rounded down, the rest the platform's. Rule <c>plan-split</c>.</summary>
/// <param name="PoolCents">To the therapist pool.</param>
/// <param name="PlatformCents">To the platform.</param>
public readonly record struct PlanInvoiceSplit(long PoolCents, long PlatformCents)
{
    /// <summary>Divides the full price, whoever pays it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The price is negative.</exception>
    public static PlanInvoiceSplit Of(long fullPriceCents, BasisPoints poolShare)
    {
        var split = Split.Of(fullPriceCents, poolShare);
        return new PlanInvoiceSplit(split.ShareCents, split.RestCents);
    }
}
