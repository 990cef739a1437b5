using System.Globalization;

namespace Portal.Domain.Ledger;

/// <summary>The code of a ledger account, such as <c>subsidy:pool:7</c>. Only codes of the <see cref="AccountChart"/> exist.</summary>
public readonly partial record struct AccountCode
{
    private readonly AccountFamily? family;

    private AccountCode(string value) : this(value, AccountChart.FamilyOf(value))
    {
    }

    private AccountCode(string value, AccountFamily? family) => (Value, this.family) = (value, family);

    /// <summary>The code as stored.</summary>
    public string Value { get; }

    /// <summary>The family it belongs to.</summary>
    public AccountFamily Family => family ?? throw new InvalidOperationException("An account code was never set.");

    /// <summary>The side of its usual balance.</summary>
    public NormalSide NormalSide => Family.NormalSide;

    /// <summary>Whether it stands beside the balance sheet.</summary>
    public bool IsMemo => Family.IsMemo;

    /// <summary>Whether its balance may never be negative. Rule <c>sign-limits</c>.</summary>
    public bool MayNotGoBelowZero => Family.MayNotGoBelowZero;

    /// <summary>Whether it is the balance of a Stripe account, so that its lines name Stripe's balance transaction.</summary>
    public bool IsStripe => Value.StartsWith("stripe:", StringComparison.Ordinal);

    /// <summary>Reads a stored or typed code.</summary>
    /// <exception cref="FormatException">The chart of accounts has no such code.</exception>
    public static AccountCode Parse(string code) => TryParse(code, out var account)
        ? account
        : throw new FormatException($"'{code}' isn't an account of the ledger.");

    /// <summary>Reads a code; false where the chart of accounts has no such code.</summary>
    public static bool TryParse(string? code, out AccountCode account)
    {
        account = AccountChart.FamilyOf(code) is { } family ? new AccountCode(code!, family) : default;
        return account.Value is not null;
    }

    /// <inheritdoc />
    public override string ToString() => Value ?? "";

    private static string NameOf(StripeAccountName account) => account switch
    {
        StripeAccountName.Platform => "platform",
        StripeAccountName.Employer => "employer",
        StripeAccountName.Credits => "credits",
        _ => throw new ArgumentOutOfRangeException(nameof(account)),
    };

    private static AccountCode Of(string prefix, int id) => id > 0
        ? new AccountCode(prefix + id.ToString(CultureInfo.InvariantCulture))
        : throw new ArgumentOutOfRangeException(nameof(id), $"{prefix} needs the id of something stored, not {id}.");
}
