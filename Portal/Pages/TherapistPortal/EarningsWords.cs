using Portal.Pages.Ui;
using Portal.Payouts;

namespace Portal.Pages.TherapistPortal;

/// <summary>What stands under a therapist's figures, the same on every page that shows them.</summary>
public static class EarningsWords
{
    /// <summary>What the pending money waits for.</summary>
    public static string Pending(EarningsSummary money)
    {
        ArgumentNullException.ThrowIfNull(money);
        var stripe = $"{MoneyText.Format(money.HeldCents)} not released by Stripe yet";
        return money switch
        {
            { UnchargedSessions: 0, HeldCents: 0 } => "Nothing waits to be charged",
            { UnchargedSessions: 0 } => stripe,
            { UnchargedSessions: var sessions } => $"{sessions} {(sessions == 1 ? "session" : "sessions")} held, not charged yet{(money.HeldCents == 0 ? "" : $"; {stripe}")}",
        };
    }

    /// <summary>What all that was earned is made of.</summary>
    public static string Total(EarningsSummary money)
    {
        ArgumentNullException.ThrowIfNull(money);
        List<string> parts = ["Pending", "available", "paid"];
        if (money.OnTheWayCents > 0) parts.Add($"{MoneyText.Format(money.OnTheWayCents)} on its way to your bank");
        if (money.FeesCents > 0) parts.Add($"{MoneyText.Format(money.FeesCents)} that Stripe took for instant payouts");
        return parts.Count == 3 ? string.Join(" + ", parts) : $"{string.Join(", ", parts[..^1])} and {parts[^1]}";
    }

    /// <summary>Where the available money is, or what is taken off it first.</summary>
    public static string Available(EarningsSummary money)
    {
        ArgumentNullException.ThrowIfNull(money);
        return money.OwedCents > 0
            ? $"{MoneyText.Format(money.OwedCents)} you owe after a refund is taken off first"
            : $"{MoneyText.Format(money.PayableCents)} here, {MoneyText.Format(money.ConnectedCents)} in your Stripe account";
    }
}
