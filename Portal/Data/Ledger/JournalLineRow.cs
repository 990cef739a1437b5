namespace Portal.Data.Ledger;

/// <summary>One line of a journal entry as stored.</summary>
public sealed class JournalLineRow
{
    /// <summary>Key, in posting order.</summary>
    public long Id { get; private set; }

    /// <summary>The entry it belongs to.</summary>
    public long EntryId { get; private set; }

    /// <summary>The entry it belongs to.</summary>
    public JournalEntryRow Entry { get; private set; } = null!;

    /// <summary>The account it moves.</summary>
    public long AccountId { get; private set; }

    /// <summary>The account it moves.</summary>
    public LedgerAccountRow Account { get; private set; } = null!;

    /// <summary>Cents; debit positive, credit negative.</summary>
    public long Amount { get; private set; }

    /// <summary>The account's balance after this line, debits less credits, in cents.</summary>
    public long BalanceAfter { get; private set; }

    /// <summary>The Stripe balance transaction a <c>stripe:*</c> line stands for; unique.</summary>
    public string? BalanceTransaction { get; private set; }
}
