using Portal.Domain.Payouts;
using Stripe;

namespace Portal.Payments.Payouts;

/// <summary>Reads what we keep of a payout.</summary>
internal static class PayoutReading
{
    /// <summary>What a read has to expand for <see cref="FeeCents"/>.</summary>
    public const string Booked = "balance_transaction";

    /// <summary>What Stripe took for it beside its amount, in cents; read with <see cref="Booked"/> expanded.</summary>
    /// <exception cref="InvalidOperationException">Its balance transaction was not expanded.</exception>
    public static long FeeCents(this Payout payout) => payout.BalanceTransaction is { } booked ? booked.Fee
        : payout.BalanceTransactionId is null ? 0
        : throw new InvalidOperationException($"{payout.Id} was read without its balance transaction.");

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
