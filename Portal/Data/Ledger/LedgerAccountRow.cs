namespace Portal.Data.Ledger;

/// <summary>One account of the ledger as stored. Its balance is kept by the database with each line.</summary>
public sealed class LedgerAccountRow
{
    /// <summary>Key.</summary>
    public long Id { get; private set; }

    /// <summary>The account's name, for example <c>payable:therapist:7</c>.</summary>
    public string Code { get; private set; } = "";

    /// <summary>ISO currency, lower case.</summary>
    public string Currency { get; private set; } = "";

    /// <summary>1 when normally debit, −1 when normally credit.</summary>
    public int NormalSide { get; private set; }

    /// <summary>Whether the database refuses a balance on the wrong side of zero.</summary>
    public bool SignLimited { get; private set; }

    /// <summary>Whether it stands beside the balance sheet.</summary>
    public bool IsMemo { get; private set; }

    /// <summary>Debits less credits, in cents.</summary>
    public long Balance { get; private set; }
}
