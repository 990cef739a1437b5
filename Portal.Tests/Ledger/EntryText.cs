using Portal.Domain.Ledger;

namespace Portal.Tests.Ledger;

/// <summary>An entry as one line of text, debits first, so that an example reads like the table it comes from.</summary>
internal static class EntryText
{
    /// <summary>The balance-sheet lines.</summary>
    internal static string Of(JournalEntry entry) => Write(entry, memo: false);

    /// <summary>The lines beside the balance sheet.</summary>
    internal static string Memo(JournalEntry entry) => Write(entry, memo: true);

    private static string Write(JournalEntry entry, bool memo) => string.Join(" · ", entry.Lines
        .Where(line => line.Account.IsMemo == memo)
        .OrderByDescending(line => line.DebitCents > 0)
        .Select(line => $"{(line.DebitCents > 0 ? "Dr" : "Cr")} {line.Account} {Math.Abs(line.AmountCents)}"));
}
