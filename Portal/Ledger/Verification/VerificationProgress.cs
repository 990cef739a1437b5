namespace Portal.Ledger.Verification;

/// <summary>How far a full check is.</summary>
/// <param name="Step">What is done now, in words.</param>
/// <param name="Done">Steps that are done.</param>
/// <param name="Of">Steps in all.</param>
public sealed record VerificationProgress(string Step, int Done, int Of);
