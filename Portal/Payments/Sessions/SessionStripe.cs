using System.Globalization;
using Portal.Domain.Ledger;
using Portal.Payments.Operations;
using Stripe;

namespace Portal.Payments.Sessions;

/// <summary>What every Stripe object of a session has in common: its metadata, its group, and how its money is read.</summary>
internal static class SessionStripe
{
    /// <summary>Where the expanded parts of a payment's charge are found.</summary>
    public static readonly List<string> PaymentExpansions =
        ["latest_charge.balance_transaction", "latest_charge.transfer.balance_transaction", "latest_charge.application_fee.balance_transaction"];

    /// <summary>Our name of a booking, the subject of its operations and the group of its transfers.</summary>
    public static string Subject(int bookingId) => string.Create(CultureInfo.InvariantCulture, $"booking:{bookingId}");

    /// <summary>Metadata of an object made for a booking.</summary>
    public static Dictionary<string, string> Metadata(OperationCall call, int bookingId, params (string Key, string Value)[] more) =>
        call.Metadata([("kind", StripeMark.Session), ("id", Text(bookingId)), .. more]);

    /// <summary>A number in metadata.</summary>
    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads a number from metadata; null where there is none.</summary>
    public static int? Number(this IHasMetadata carrier, string key) =>
        carrier.Metadata is { } metadata && metadata.TryGetValue(key, out var text) && int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>What a balance transaction says.</summary>
    /// <exception cref="InvalidOperationException">It was not expanded, or Stripe has not made it yet.</exception>
    public static StripeMovement Movement(this BalanceTransaction? transaction, string of) => transaction is null
        ? throw new InvalidOperationException($"Stripe has no balance transaction of {of} yet.")
        : new StripeMovement(transaction.Id, transaction.Amount, transaction.Fee);
}
