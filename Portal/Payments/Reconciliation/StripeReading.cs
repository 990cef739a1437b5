using Portal.Domain;

namespace Portal.Payments.Reconciliation;

/// <summary>What Stripe says about money, read in one go to be compared with the ledger.</summary>
/// <param name="Accounts">Each account of ours; several names where one account serves several purposes.</param>
/// <param name="Connected">Balances of the therapists' accounts.</param>
public sealed record StripeReading(IReadOnlyList<StripeAccountReading> Accounts, IReadOnlyList<ConnectedReading> Connected)
{
    /// <summary>Sums per currency, pending and available together, in cents; one currency at most once.</summary>
    internal static IReadOnlyDictionary<string, long> Total(IEnumerable<Stripe.BalanceAmount>? pending, IEnumerable<Stripe.BalanceAmount>? available) =>
        (pending ?? []).Concat(available ?? []).GroupBy(amount => amount.Currency).ToDictionary(group => group.Key, group => group.Sum(amount => amount.Amount));
}

/// <summary>One Stripe account.</summary>
/// <param name="Names">What it is used for here.</param>
/// <param name="Balance">Its Balance, pending and available together, in cents by currency.</param>
/// <param name="Movements">All its balance transactions.</param>
/// <param name="Customers">Its customers' balances.</param>
public sealed record StripeAccountReading(
    IReadOnlyList<StripeAccountName> Names,
    IReadOnlyDictionary<string, long> Balance,
    IReadOnlyList<MovementReading> Movements,
    IReadOnlyList<CustomerReading> Customers);

/// <summary>One balance transaction.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Type">Stripe's type.</param>
/// <param name="NetCents">What it did to the balance, fee deducted, in cents.</param>
/// <param name="Currency">Lower-case ISO code.</param>
public sealed record MovementReading(string Id, string Type, long NetCents, string Currency);

/// <summary>One customer's balance.</summary>
/// <param name="Id">Stripe's customer.</param>
/// <param name="BalanceCents">Negative: Stripe owes it to the customer's next invoice. In cents.</param>
public sealed record CustomerReading(string Id, long BalanceCents);

/// <summary>The Balance of one connected account.</summary>
/// <param name="Account">Stripe's account.</param>
/// <param name="Balance">Pending and available together, in cents by currency.</param>
public sealed record ConnectedReading(string Account, IReadOnlyDictionary<string, long> Balance);
