using System.Text.Json.Nodes;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Money;

/// <summary>What a charge costs: a percentage and a fixed part, rounded half up to whole cents.</summary>
internal static class Fees
{
    public static long Of(SandboxRules rules, string methodType, long amountCents) => methodType == "us_bank_account"
        ? Math.Min(rules.BankFeeMaximumCents, Share(amountCents, rules.BankFeeBasisPoints))
        : Share(amountCents, rules.CardFeeBasisPoints) + rules.CardFeeFixedCents;

    /// <summary>Stripe's own fee in a charge's balance transaction, cents.</summary>
    public static long ChargedIn(JsonObject entry) => entry.Items("fee_details").Where(detail => detail.Text("type") == "stripe_fee").Sum(detail => detail.Long("amount"));

    /// <summary>What a payout that arrives within minutes costs, cents.</summary>
    public static long OfInstantPayout(SandboxRules rules, long amountCents) =>
        Math.Max(rules.InstantPayoutMinimumFeeCents, Share(amountCents, rules.InstantPayoutFeeBasisPoints));

    private static long Share(long amountCents, long basisPoints) => ((amountCents * basisPoints) + 5000) / 10_000;
}
