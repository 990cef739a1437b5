namespace Portal.Domain.Ledger;

/// <summary>Entries of paid replies and of the pool they are paid from.</summary>
public static class ReplyPostings
{
    /// <summary>A therapist's reply earned its fee from the pool. Key <c>reply:{id}:earned</c>.</summary>
    public static JournalEntry Earned(int replyId, int therapistId, long amountCents, string currency = "usd") =>
        new EntryDraft($"reply:{replyId}:earned", "reply.earned", currency)
            .Debit(AccountCode.Pool, amountCents)
            .Credit(AccountCode.PayableTherapist(therapistId), amountCents)
            .Build($"Reply of therapist {therapistId} earned", $"reply:{replyId}");

    /// <summary>
    /// The platform tops the pool up before an entry that would take it below zero; rule <c>pool-top-up</c>.
    /// Key <c>{key of that entry}:pool-top-up</c>.
    /// </summary>
    public static JournalEntry PoolToppedUp(JournalEntry cause, long amountCents) =>
        new EntryDraft($"{cause.Key}:pool-top-up", "pool.topped-up", cause.Currency)
            .Debit(AccountCode.PoolTopUp, amountCents)
            .Credit(AccountCode.Pool, amountCents)
            .Build($"Pool topped up for {cause.Key}", cause.Source ?? "pool");

    /// <summary>How much the pool lacks for an entry: zero where it holds enough.</summary>
    public static long ShortfallCents(JournalEntry entry, long poolCents) => Math.Max(0, checked(entry.ChangeOf(AccountCode.Pool) - poolCents));
}
