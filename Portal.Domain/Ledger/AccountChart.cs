using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Portal.Domain.Ledger;

/// <summary>The chart of accounts: every family there is, with its normal side and its sign limit. There is one account of each per currency.</summary>
public static class AccountChart
{
    /// <summary>All families, debit accounts first, memo accounts last.</summary>
    public static ImmutableArray<AccountFamily> Families { get; } =
    [
        Debit("stripe:{stripe}", "Balance of a Stripe account"),
        Debit("bank", "Our bank account"),
        Debit("receivable:employer:{id}", "Owed by an employer"),
        Debit("receivable:therapist:{id}", "Owed by a therapist"),
        Debit("clearing:refund", "Refunds that failed, to be paid another way"),
        Debit("clearing:payout", "Payouts on their way to a therapist's Stripe account"),
        Debit("clearing:dispute", "Withdrawn by a dispute, not decided yet"),
        Debit("clearing:bank", "On its way between Stripe and our bank"),
        Debit("fee:stripe", "Fees of Stripe"),
        Debit("fee:dispute", "Fees of disputes"),
        Debit("fee:fx", "Fees of conversions"),
        Debit("loss:dispute", "Lost by disputes"),
        Debit("loss:refund", "Lost by refunds"),
        Debit("loss:therapist", "Written off from therapists' debts"),
        Debit("expense:pool-top-up", "Put into the therapist pool by the platform"),
        Debit("suspense:{stripe}", "Movements not understood yet"),
        Limited("subsidy:pool:{id}", "Employer's subsidy budget, free"),
        Limited("subsidy:reserved:{id}", "Employer's money reserved for a booking"),
        Limited("subsidy:{id}:{id}", "Granted to an employee by an employer for plans"),
        Limited("credit:{id}", "Employee's proration credit at Stripe"),
        Credit("unpaid:subsidy:{id}", "Subsidy invoice not paid yet"),
        Credit("unpaid:credits:{id}", "Credit order not paid yet"),
        Limited("credits:{id}", "Employer's credits"),
        Limited("credits:reserved:{id}", "Employer's credits reserved for assessments"),
        Limited("prepaid:{id}", "Paid in advance for a service"),
        Limited("pool", "Therapist pool"),
        Limited("payable:therapist:{id}", "Owed to a therapist"),
        Credit("unapplied:{id}", "Employer's money that came too late for its order"),
        Credit("revenue:subscription", "Revenue from employees' plans"),
        Credit("revenue:session", "Revenue from sessions"),
        Credit("revenue:service", "Revenue from services"),
        Credit("revenue:assessment", "Revenue from assessments"),
        Credit("revenue:stream", "Revenue from streams"),
        Credit("revenue:employer-plan", "Revenue from employers' plans"),
        Credit("revenue:therapist-tier", "Revenue from therapists' tiers"),
        Credit("revenue:on-demand", "Revenue from on-demand charges"),
        Credit("fx:result", "Result of conversions"),
        Credit("fx:{ccy}", "Conversions of a currency"),
        Debit("memo:connected:{id}", "Inside a therapist's Stripe account"),
        Credit("memo:owner:{id}", "Belongs to the therapist in that account"),
    ];

    private static readonly FrozenDictionary<string, AccountFamily[]> ByFirstWord =
        Families.GroupBy(family => family.Pattern.Split(':')[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The family of an account code, or null where there is none.</summary>
    public static AccountFamily? FamilyOf(string? code)
    {
        var first = code.AsSpan();
        if (first.IndexOf(':') is >= 0 and var end) first = first[..end];
        if (!ByFirstWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(first, out var families)) return null;
        foreach (var family in families)
            if (family.Has(code)) return family;
        return null;
    }

    private static AccountFamily Debit(string pattern, string title) => new(pattern, title, NormalSide.Debit, false);

    private static AccountFamily Credit(string pattern, string title) => new(pattern, title, NormalSide.Credit, false);

    private static AccountFamily Limited(string pattern, string title) => new(pattern, title, NormalSide.Credit, true);
}
