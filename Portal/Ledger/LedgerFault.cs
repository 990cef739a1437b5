namespace Portal.Ledger;

/// <summary>A broken rule of the ledger: always a bug or tampering, never something a person can cause.</summary>
public sealed class LedgerFault(string name, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>The rule's name: <c>unbalanced</c>, <c>below_zero</c>, <c>entry_is_final</c>, <c>key_with_other_lines</c>…</summary>
    public string Name { get; } = name;

    /// <summary>The rule's name inside a database message that was raised by one of the ledger's triggers.</summary>
    public static string? NameIn(string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var start = message.IndexOf("ledger:", StringComparison.Ordinal);
        if (start < 0) return null;
        var name = message[(start + 7)..];
        return new string([.. name.TakeWhile(letter => char.IsAsciiLetterLower(letter) || letter == '_')]);
    }
}
