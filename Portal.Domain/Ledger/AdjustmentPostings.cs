namespace Portal.Domain.Ledger;

/// <summary>Entries that people make by hand; reason, author and second approver are kept with the entry.</summary>
public static class AdjustmentPostings
{
    /// <summary>A manual adjustment. Key <c>adjustment:{id}:approved</c>.</summary>
    /// <exception cref="ArgumentException">The lines don't make an entry.</exception>
    public static JournalEntry Approved(int adjustmentId, IReadOnlyList<EntryLine> lines, string currency = "usd") =>
        new($"adjustment:{adjustmentId}:approved", "adjustment.approved", currency, $"Manual adjustment {adjustmentId}", lines)
        {
            Source = $"adjustment:{adjustmentId}",
        };

    /// <summary>A posted entry is taken back whole. Key <c>{key}:reversed</c>, so it exists once.</summary>
    /// <exception cref="ArgumentException">The entry has Stripe lines.</exception>
    public static JournalEntry Reversed(JournalEntry entry) => entry.Reversal($"{entry.Key}:reversed", "adjustment.reversed", $"Reversal of {entry.Key}");
}
