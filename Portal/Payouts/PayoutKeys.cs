using Portal.Domain.Payouts;

namespace Portal.Payouts;

/// <summary>Keys of a payout item's writes to Stripe, made from the business fact.</summary>
internal static class PayoutKeys
{
    /// <summary>The transfer of the present try.</summary>
    public static string Transfer(PayoutItem item) => $"payout:{item.RunId}:{item.TherapistId}:transfer:{item.Attempt}";

    /// <summary>The bank payout of the present try.</summary>
    public static string Bank(PayoutItem item) => $"payout:{item.RunId}:{item.TherapistId}:bank:{item.Attempt}";

    /// <summary>What both belong to.</summary>
    public static string Subject(PayoutItem item) => $"payout-item:{item.Id}";
}
