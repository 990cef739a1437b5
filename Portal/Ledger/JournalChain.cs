using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Portal.Data.Ledger;

namespace Portal.Ledger;

/// <summary>The hash chain over the journal: each entry's hash is made from its content and the hash before it (rule hash-chain).</summary>
public static class JournalChain
{
    /// <summary>What stands before the first entry.</summary>
    public const string Start = "start";

    /// <summary>SHA-256 in hex over the hash before and everything an entry says, its lines included.</summary>
    public static string Hash(string before, JournalEntryRow entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var text = new StringBuilder(before);
        Add(text, entry.Id, entry.Key, entry.Kind, entry.Description, entry.Source, entry.StripeObject, entry.ReversesId, entry.Who,
            entry.PostedAt.ToUnixTimeMilliseconds());
        foreach (var line in entry.Lines.OrderBy(line => line.Id))
            Add(text, line.Id, line.Account.Code, line.Account.Currency, line.Amount, line.BalanceAfter, line.BalanceTransaction);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>Length before content, so that no two different entries read the same.</summary>
    private static void Add(StringBuilder text, params ReadOnlySpan<object?> values)
    {
        foreach (var value in values)
        {
            var written = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
            text.Append('|').Append(value is null ? "-" : written.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(written);
        }
    }
}
