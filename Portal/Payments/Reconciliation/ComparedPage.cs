using Portal.Data;
using Portal.Domain.Reconciliation;
using Portal.Ledger;

namespace Portal.Payments.Reconciliation;

/// <summary>A page of comparisons.</summary>
/// <param name="Comparisons">What was on it.</param>
/// <param name="Next">Where the next one begins; null at the end.</param>
public sealed record ComparedPage(IReadOnlyList<Comparison> Comparisons, string? Next);

/// <summary>Compares a page that was read, inside the transaction that records it.</summary>
public delegate Task<ComparedPage> PageComparison(PortalDb db, Journal journal);
