namespace Portal.Domain.Subsidies;

/// <summary>A part taken from one grant.</summary>
/// <param name="Grant">From which grant.</param>
/// <param name="Cents">How much.</param>
public sealed record GrantUse(SubsidyGrant Grant, long Cents)
{
    /// <summary>Takes an amount out of grants, oldest expiry first, then oldest grant; all or nothing. Rule <c>oldest-expiry-first</c>.</summary>
    public static Result<IReadOnlyList<GrantUse>> Take(IEnumerable<SubsidyGrant> grants, long cents, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(grants);
        ArgumentOutOfRangeException.ThrowIfNegative(cents);
        var plan = Plan(grants.Where(grant => grant.IsUsable(now)), cents);
        if (plan.Sum(use => use.Cents) < cents)
        {
            return Result.Refuse("grants_too_small", $"Only {Money.Usd(plan.Sum(use => use.Cents))} of subsidy is left.", "amount");
        }

        foreach (var use in plan)
        {
            use.Grant.Use(use.Cents, now);
        }

        return plan;
    }

    private static List<GrantUse> Plan(IEnumerable<SubsidyGrant> usable, long cents)
    {
        var plan = new List<GrantUse>();
        foreach (var grant in usable.OrderBy(grant => grant.ExpiresAt ?? DateTimeOffset.MaxValue).ThenBy(grant => grant.GrantedAt).ThenBy(grant => grant.Id))
        {
            var part = Math.Min(cents, grant.RemainingCents);
            if (part > 0)
            {
                plan.Add(new GrantUse(grant, part));
                cents -= part;
            }
        }

        return plan;
    }
}
