namespace Portal.Domain.Ledger;

/// <summary>A broken rule of the ledger: always a bug or tampering, never something a person can cause.</summary>
/// <param name="name">The rule's name, one of <see cref="LedgerRules"/>.</param>
/// <param name="subject">Which entry broke it: its key.</param>
/// <param name="inner">The database's refusal, where that was what refused it.</param>
public sealed class LedgerFault(string name, string subject, Exception? inner = null)
    : Exception($"{subject}: {name}. {LedgerRules.SentenceOf(name)}", inner)
{
    private const string Mark = "ledger:";

    /// <summary>The rule's name: <c>unbalanced</c>, <c>below_zero</c>, <c>entry_is_final</c>, <c>key_with_other_lines</c>…</summary>
    public string Name { get; } = name;

    /// <summary>The rule's name inside a database message that was raised by one of the ledger's triggers; null where it is none.</summary>
    public static string? NameIn(string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var start = message.IndexOf(Mark, StringComparison.Ordinal);
        return start < 0 ? null : new string([.. message[(start + Mark.Length)..].TakeWhile(letter => char.IsAsciiLetterLower(letter) || letter == '_')]);
    }
}
