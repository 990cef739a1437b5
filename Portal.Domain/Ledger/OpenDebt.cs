namespace Portal.Domain.Ledger;

/// <summary>What is left of one debt.</summary>
/// <param name="Cause">The key of the entry that made it.</param>
/// <param name="Since">When it was made (UTC).</param>
/// <param name="LeftCents">What is still owed of it, above zero.</param>
public sealed record OpenDebt(string Cause, DateTimeOffset Since, long LeftCents);
