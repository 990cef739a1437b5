namespace Portal.Domain.Ledger;

/// <summary>Entries that people make by hand; reason, author and second approver stand in the entry. Rule <c>two-admins</c>.</summary>
public static class AdjustmentPostings
{
    /// <summary>A manual adjustment. Key <c>adjustment:{id}:approved</c>.</summary>
    /// <exception cref="LedgerFault">The lines don't make an entry.</exception>
    public static JournalEntry Approved(int adjustmentId, IReadOnlyList<EntryLine> lines, Approval approval, string currency = "usd")
    {
        ArgumentNullException.ThrowIfNull(approval);
        return new JournalEntry($"adjustment:{adjustmentId}:approved", "adjustment.approved", currency, $"Manual adjustment {adjustmentId}. {approval}", lines)
        {
            Source = $"adjustment:{adjustmentId}",
        };
    }

    /// <summary>A posted entry is taken back whole. Key <c>{key}:reversed</c>, so it exists once.</summary>
    /// <exception cref="LedgerFault">The entry has Stripe lines, or is a reversal itself.</exception>
    public static JournalEntry Reversed(JournalEntry entry, Approval approval)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(approval);
        return entry.Reversal($"{entry.Key}:reversed", "adjustment.reversed", $"Reversal of {entry.Key}. {approval}");
    }
}
