using System.Text.Json;
using Portal.Data;
using Portal.Ledger;

namespace Portal.Payments.Operations;

/// <summary>The transaction in which an operation's end is recorded: state, journal entry and the operation itself together.</summary>
/// <param name="Db">The database.</param>
/// <param name="Journal">The journal on the same transaction.</param>
/// <param name="Operation">The operation.</param>
/// <param name="Now">UTC.</param>
public sealed record Settlement(PortalDb Db, Journal Journal, StripeOperation Operation, DateTimeOffset Now)
{
    /// <summary>Records the write that follows from this one's end, for the same subject; whoever waits for it executes it, else the sweeper does.</summary>
    /// <param name="kind">Name of its kind.</param>
    /// <param name="key">Its key, made from the business fact; an end is recorded once, so is this.</param>
    /// <param name="request">What is asked.</param>
    public void Follow<TRequest>(string kind, string key, TRequest request) =>
        Db.StripeOperations.Add(new StripeOperation(kind, key, Operation.Subject, JsonSerializer.Serialize(request), Now));
}
