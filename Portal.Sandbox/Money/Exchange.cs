using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.Connect;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Money;

/// <summary>Settlement: money in a currency for which an account has no bank account becomes money of its default currency, at the rate of the rules.</summary>
internal static class Exchange
{
    private const long Million = 1_000_000;

    /// <summary>The currency in which an account keeps what comes in as <paramref name="currency"/>.</summary>
    public static string CurrencyFor(Scope scope, string currency)
    {
        var own = AccountDocument.Own(scope).Text("default_currency") ?? currency;
        return own == currency || BankAccounts.DefaultFor(scope, currency) is not null ? currency : own;
    }

    /// <summary><paramref name="amount"/> cents of a currency, as the account's balance will count them.</summary>
    public static Settled Into(Scope scope, long amount, string currency)
    {
        var own = CurrencyFor(scope, currency);
        if (own == currency) return new Settled(amount, currency, null);
        var rate = Rate(scope.Options.Rules, currency, own);
        return new Settled(Proportion.Of(amount, rate, Million), own, (decimal)rate / Million);
    }

    /// <summary>Refuses a currency that the rules have no rate for.</summary>
    public static void RequireKnown(SandboxRules rules, string currency)
    {
        if (!rules.ExchangeRates.ContainsKey(currency))
            throw ApiError.BadParameter($"Invalid currency: {currency}. This sandbox has {string.Join(", ", rules.ExchangeRates.Keys.Order(StringComparer.Ordinal))}.", "currency");
    }

    /// <summary>Millionths of a cent of <paramref name="to"/> for one cent of <paramref name="from"/>, rounded half up, so that the rate shown is the rate used.</summary>
    private static long Rate(SandboxRules rules, string from, string to)
    {
        RequireKnown(rules, from);
        RequireKnown(rules, to);
        return Proportion.Of(Million, rules.ExchangeRates[from], rules.ExchangeRates[to]);
    }
}
