namespace Portal.Domain.Ledger;

/// <summary>The side on which an account normally has its balance.</summary>
public enum NormalSide
{
    /// <summary>What we have, are owed or have spent; a debit makes it larger.</summary>
    Debit,

    /// <summary>What we owe or have earned; a credit makes it larger.</summary>
    Credit,
}
