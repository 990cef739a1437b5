namespace Portal.Domain.Ledger;

/// <summary>What one of Stripe's balance transactions says.</summary>
/// <param name="BalanceTransactionId">Its id, <c>txn_…</c>.</param>
/// <param name="AmountCents">Gross cents, signed as Stripe shows it: money in is positive.</param>
/// <param name="FeeCents">Stripe's fee in cents; positive where Stripe keeps it, negative where it gives one back.</param>
public sealed record StripeMovement(string BalanceTransactionId, long AmountCents, long FeeCents = 0)
{
    /// <summary>What Stripe's Balance changes by: gross less fee.</summary>
    public long NetCents => checked(AmountCents - FeeCents);

    /// <summary>The gross amount without its sign.</summary>
    public long GrossCents => Math.Abs(AmountCents);
}
