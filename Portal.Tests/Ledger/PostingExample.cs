using Portal.Domain.Ledger;

namespace Portal.Tests.Ledger;

/// <summary>A worked example: what happened, which posting method says so, and the entry to the cent.</summary>
/// <param name="Event">The business event, as the table in docs/ledger.md names it.</param>
/// <param name="Method">Class and method, such as <c>SubsidyPostings.Granted</c>.</param>
/// <param name="Entries">What the method makes.</param>
/// <param name="Key">The entry's key.</param>
/// <param name="Sheet">Its lines on the balance sheet, as <see cref="EntryText"/> writes them; a line for each entry.</param>
/// <param name="Memo">Its lines beside the balance sheet.</param>
public sealed record PostingExample(string Event, string Method, IReadOnlyList<JournalEntry> Entries, string Key, string Sheet, string Memo)
{
    /// <summary>The row of the table.</summary>
    public string Row => $"| {Event} | `{Method}` | {Lines} |";

    private string Lines => string.Join("; ", new[] { Sheet, Memo.Length == 0 ? "" : "memo " + Memo }.Where(text => text.Length > 0));

    /// <inheritdoc />
    public override string ToString() => Event;
}
