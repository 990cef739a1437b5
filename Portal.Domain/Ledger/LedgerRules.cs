using System.Collections.Frozen;

namespace Portal.Domain.Ledger;

/// <summary>
/// The names under which the ledger refuses. The same name is given by the code that builds or posts an entry and by the database's own
/// triggers, whoever writes to it.
/// </summary>
public static class LedgerRules
{
    private static readonly FrozenDictionary<string, string> Sentences = new Dictionary<string, string>
    {
        ["too_few_lines"] = "An entry has two lines or more.",
        ["zero_line"] = "A line moves something.",
        ["not_whole_cents"] = "Amounts are whole cents.",
        ["unbalanced"] = "The lines of an entry sum to zero, on the balance sheet and beside it.",
        ["other_currency"] = "All lines of an entry are in one currency, the one of their accounts.",
        ["below_zero"] = "Pools, subsidies, credits, payables and prepaid money are never below zero.",
        ["duplicate_key"] = "A key stands for one entry.",
        ["key_with_other_lines"] = "A known key is posted again with other lines: it stands for another fact.",
        ["who_or_why_missing"] = "An entry says who made it and what happened.",
        ["reverses_nothing"] = "A reversal points at an entry that is posted.",
        ["reversed_already"] = "An entry is reversed once.",
        ["reverses_a_reversal"] = "A reversal isn't reversed; what happened after all is a new fact.",
        ["reversal_differs"] = "A reversal takes back every line of its entry and nothing else.",
        ["stripe_line_not_reversible"] = "Money that moved at Stripe is taken back by another movement at Stripe, not on paper.",
        ["stripe_line_without_balance_transaction"] = "A line of a Stripe account names the balance transaction it stands for.",
        ["balance_transaction_elsewhere"] = "Only a line of a Stripe account names a balance transaction.",
        ["balance_transaction_twice"] = "A balance transaction has one line.",
        ["balance_not_carried"] = "A line carries its account's balance after it.",
        ["balance_without_line"] = "A balance changes by a line and in no other way.",
        ["line_without_entry"] = "A line belongs to an entry.",
        ["line_without_account"] = "A line moves an account.",
        ["line_is_final"] = "A posted line is never changed or deleted.",
        ["entry_is_final"] = "A posted entry, its seal and its place in the chain are never changed or deleted.",
        ["entry_is_sealed"] = "A sealed entry gets no further line and no second seal.",
        ["account_is_final"] = "An account is never changed or deleted.",
        ["account_not_in_chart"] = "An account is one of the chart, on its side, with its limit.",
    }.ToFrozenDictionary();

    /// <summary>All names, in no order.</summary>
    public static IReadOnlyCollection<string> Names => Sentences.Keys;

    /// <summary>What the rule of that name says; empty where there is none.</summary>
    public static string SentenceOf(string name) => Sentences.GetValueOrDefault(name, "");
}
