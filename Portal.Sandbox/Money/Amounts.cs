using System.Globalization;
using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Money;

/// <summary>Amounts as requests name them and as messages show them.</summary>
internal static class Amounts
{
    /// <summary>A required amount in cents, at least 1.</summary>
    public static long Required(Call call, string name = "amount") =>
        Optional(call, name) ?? throw ApiError.MissingParameter(name);

    /// <summary>An amount in cents, at least 1; null when it isn't given.</summary>
    public static long? Optional(Call call, string name = "amount")
    {
        var amount = call.Parameters.LongOrNull(name);
        if (amount is null) return null;
        if (amount < 1) throw ApiError.BadParameter("This value must be greater than or equal to 1.", name, "parameter_invalid_integer");
        return amount <= call.Scope.Options.Rules.MaximumAmountCents
            ? amount
            : throw ApiError.BadParameter("Amount must be no more than $999,999.99", name, "amount_too_large");
    }

    /// <summary>A currency as three lower-case letters; refused when the rules have no rate for it.</summary>
    public static string Currency(Call call)
    {
        var currency = call.Required("currency").ToLowerInvariant();
        Exchange.RequireKnown(call.Scope.Options.Rules, currency);
        return currency;
    }

    /// <summary>"$12.34": for messages and pages.</summary>
    public static string Shown(long cents, string currency = "usd")
    {
        var (sign, whole, rest) = (cents < 0 ? "-" : "", Math.Abs(cents / 100), Math.Abs(cents % 100));
        var number = string.Create(CultureInfo.InvariantCulture, $"{whole:N0}.{rest:00}");
        return currency == "usd" ? $"{sign}${number}" : $"{sign}{number} {currency.ToUpperInvariant()}";
    }

    /// <summary>Refuses to send out more than an account has available.</summary>
    public static void RequireAvailable(Scope scope, long amount, string currency)
    {
        if (Ledger.Available(scope, currency) >= amount) return;
        throw ApiError.State("You have insufficient available funds in your Stripe account. Try adding funds directly to your available balance by creating Charges using the 4000000000000077 test card. See: https://stripe.com/docs/testing#available-balance",
            "balance_insufficient");
    }

    /// <summary>Metadata as an object keeps it: never null.</summary>
    public static JsonObject Metadata(Call call) => call.Parameters.Child("metadata")?.Copy() ?? [];
}
