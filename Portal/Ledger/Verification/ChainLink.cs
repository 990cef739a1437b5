namespace Portal.Ledger.Verification;

/// <summary>A link of the hash chain.</summary>
/// <param name="EntryId">The entry.</param>
/// <param name="Hash">Its hash.</param>
public sealed record ChainLink(long EntryId, string Hash);
