using Portal.Domain.Payouts;
using Stripe;

namespace Portal.Payments.Payouts;

/// <summary>Reads what we keep of a payout.</summary>
internal static class PayoutReading
{
    /// <summary>Where it stands; a status we don't know is one before the bank.</summary>
    public static BankPayoutStatus BankStatus(this Payout payout) => payout.Status switch
    {
        "in_transit" => BankPayoutStatus.InTransit,
        "paid" => BankPayoutStatus.Paid,
        "failed" => BankPayoutStatus.Failed,
        "canceled" => BankPayoutStatus.Cancelled,
        _ => BankPayoutStatus.Pending,
    };
}
