using Portal.Data;
using Portal.Ledger;

namespace Portal.Payments.Operations;

/// <summary>The transaction in which an operation's end is recorded: state, journal entry and the operation itself together.</summary>
/// <param name="Db">The database.</param>
/// <param name="Journal">The journal on the same transaction.</param>
/// <param name="Operation">The operation.</param>
/// <param name="Now">UTC.</param>
public sealed record Settlement(PortalDb Db, Journal Journal, StripeOperation Operation, DateTimeOffset Now);
