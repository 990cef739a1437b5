using Portal.Domain.Ledger;

namespace Portal.Ledger.Holds;

/// <summary>A hold as administrators see it.</summary>
/// <param name="Hold">The hold.</param>
/// <param name="PlacedBy">Who placed it; null where a check did.</param>
/// <param name="LiftedBy">Who lifted it; null while it is in force.</param>
public sealed record MoneyHoldRow(MoneyHold Hold, string? PlacedBy, string? LiftedBy);
