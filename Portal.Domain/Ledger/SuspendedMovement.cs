namespace Portal.Domain.Ledger;

/// <summary>A balance transaction that an entry keeps in suspense, because nobody could say what it is.</summary>
/// <param name="Key">The key of that entry.</param>
/// <param name="BalanceTransaction">The balance transaction it stands for.</param>
/// <param name="Lines">All lines of that entry.</param>
public sealed record SuspendedMovement(string Key, string BalanceTransaction, IReadOnlyList<EntryLine> Lines)
{
    /// <summary>The kind of an entry that an administrator booked.</summary>
    public const string BookedKind = "suspense.booked";

    /// <summary>The kind of an entry of a movement whose type isn't known here.</summary>
    public const string UnknownKind = "suspense.unknown";

    /// <summary>
    /// The entry that explains the movement after all, as it is posted: its Stripe line stands in the journal already, so it takes the same
    /// money out of suspense instead. An entry that says another amount, or explains nothing, is left as it is, for the database to refuse.
    /// Rule <c>suspense-explained</c>.
    /// </summary>
    public JournalEntry ExplainedBy(JournalEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.Lines.SingleOrDefault(Stands) is not { } again || Lines.SingleOrDefault(Stands)?.AmountCents != again.AmountCents) return entry;
        var taken = Lines.Where(line => !Stands(line)).Select(line => line with { AmountCents = -line.AmountCents });
        List<EntryLine> lines =
        [
            .. entry.Lines.Where(line => !Stands(line)).Concat(taken).GroupBy(line => (line.Account, line.BalanceTransaction))
                .Select(group => group.First() with { AmountCents = group.Sum(line => line.AmountCents) }).Where(line => line.AmountCents != 0),
        ];
        return lines.Count == 0 ? entry : new JournalEntry(entry.Key, entry.Kind, entry.Currency, $"{entry.Description} (was in suspense: {Key})", lines)
        {
            Source = entry.Source,
            StripeObject = entry.StripeObject,
            ReversesKey = entry.ReversesKey,
        };
    }

    private bool Stands(EntryLine line) => line.BalanceTransaction == BalanceTransaction;
}
