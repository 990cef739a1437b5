using Portal.Domain.Ledger;

namespace Portal.Domain.Adjustments;

/// <summary>One line of a manual adjustment.</summary>
public sealed class AdjustmentLine
{
    private AdjustmentLine() { }

    /// <summary>Writes one.</summary>
    /// <param name="account">The account's code.</param>
    /// <param name="amountCents">Debit positive, credit negative.</param>
    public AdjustmentLine(string account, long amountCents) => (Account, AmountCents) = (account.Trim(), amountCents);

    /// <summary>Key inside.</summary>
    public int Id { get; private set; }

    /// <summary>The account's code, such as <c>clearing:refund</c>.</summary>
    public string Account { get; private set; } = "";

    /// <summary>Debit positive, credit negative, in cents.</summary>
    public long AmountCents { get; private set; }

    /// <summary>Why this line can't be; null where it can.</summary>
    internal Refusal? Check() =>
        AccountChart.FamilyOf(Account) is null
            ? new Refusal("account_unknown", $"There is no account “{Account}” in the chart.", "lines")
            : Account.StartsWith("stripe:", StringComparison.Ordinal)
                ? new Refusal("account_is_stripes", $"{Account} is Stripe’s balance: only a movement at Stripe changes it.", "lines")
                : AmountCents == 0
                    ? new Refusal("line_of_zero", $"The line of {Account} has no amount.", "lines")
                    : null;
}
