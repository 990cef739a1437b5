using Portal.Domain;
using Portal.Domain.Catalog;
using Portal.Domain.Payouts;

namespace Portal.Payouts;

/// <summary>Whether a run pays a therapist, and why. Rule <c>payout-minimum</c>.</summary>
/// <param name="Pays">Whether it pays.</param>
/// <param name="Reason">Why, or why not, as a sentence.</param>
public sealed record PayoutDecision(bool Pays, string Reason)
{
    /// <summary>Decides for one therapist at a time (UTC).</summary>
    public static PayoutDecision For(TherapistStanding therapist, MoneyRules rules, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(therapist);
        ArgumentNullException.ThrowIfNull(rules);
        if (Obstacle(therapist) is { } obstacle) return new PayoutDecision(false, obstacle);
        if (PayoutRule.IsDue(therapist.Standing, rules, now).Refusal is { } refusal) return new PayoutDecision(false, refusal.Sentence);
        var minimum = therapist.Standing.MinimumCents ?? rules.PayoutMinimumCents;
        return new PayoutDecision(true, therapist.Standing.TotalCents >= minimum
            ? $"Reaches the minimum of {Money.Usd(minimum)}."
            : $"Waited more than {rules.PayoutRegardlessDays} days.");
    }

    /// <summary>What keeps a therapist from being paid however much it is; null where nothing does.</summary>
    public static string? Obstacle(TherapistStanding therapist)
    {
        ArgumentNullException.ThrowIfNull(therapist);
        if (therapist.HoldReason is { } hold) return $"On hold: {hold}";
        if (therapist.ConnectedAccount is null) return "There is no Stripe account yet.";
        return therapist.PayoutsEnabled ? null : "Stripe needs more details of the therapist before it pays out.";
    }
}
