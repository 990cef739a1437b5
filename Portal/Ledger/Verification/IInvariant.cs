namespace Portal.Ledger.Verification;

/// <summary>One thing that must always hold. One class each; every class of this assembly is checked.</summary>
public interface IInvariant
{
    /// <summary>Short name, as printed by <c>verify</c>: <c>trial-balance</c>.</summary>
    string Name { get; }

    /// <summary>What must hold, in a sentence.</summary>
    string Sentence { get; }

    /// <summary>How it is kept.</summary>
    InvariantKind Kind { get; }

    /// <summary>Looks whether it holds in a snapshot. Changes nothing.</summary>
    Task<Finding> Check(LedgerSnapshot snapshot, CancellationToken ct);
}
