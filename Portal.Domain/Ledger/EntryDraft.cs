namespace Portal.Domain.Ledger;

/// <summary>Collects the lines of an entry while a posting names them; lines of zero are left out.</summary>
internal sealed class EntryDraft(string key, string kind, string currency)
{
    private readonly List<EntryLine> lines = [];

    /// <summary>Debits an account.</summary>
    internal EntryDraft Debit(AccountCode account, long cents) => Add(account, NotNegative(cents));

    /// <summary>Credits an account.</summary>
    internal EntryDraft Credit(AccountCode account, long cents) => Add(account, -NotNegative(cents));

    /// <summary>Stripe's movement: net on the Stripe account under its balance transaction, fee on the fee account.</summary>
    internal EntryDraft Movement(StripeAccountName account, StripeMovement? movement, AccountCode? feeAccount = null)
    {
        if (movement is null)
        {
            return this;
        }

        Add(AccountCode.Stripe(account), movement.NetCents, movement.BalanceTransactionId);
        return Add(feeAccount ?? AccountCode.FeeStripe, movement.FeeCents);
    }

    /// <summary>Memo: money came into (or, negative, left) a therapist's own Stripe account.</summary>
    internal EntryDraft Connected(int therapistId, long cents) =>
        Add(AccountCode.MemoConnected(therapistId), cents).Add(AccountCode.MemoOwner(therapistId), -cents);

    /// <summary>The finished entry.</summary>
    internal JournalEntry Build(string description, string source, string? stripeObject = null, string? reversesKey = null) =>
        new(key, kind, currency, description, lines) { Source = source, StripeObject = stripeObject, ReversesKey = reversesKey };

    private EntryDraft Add(AccountCode account, long cents, string? balanceTransaction = null)
    {
        if (cents != 0)
        {
            lines.Add(new EntryLine(account, cents, balanceTransaction));
        }

        return this;
    }

    private static long NotNegative(long cents)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(cents);
        return cents;
    }
}
