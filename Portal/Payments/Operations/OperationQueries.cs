using Microsoft.EntityFrameworkCore;
using Portal.Data;

namespace Portal.Payments.Operations;

/// <summary>A write to Stripe in a list.</summary>
/// <param name="Id">Our number.</param>
/// <param name="Kind">What kind of write.</param>
/// <param name="Key">The business fact with its attempt.</param>
/// <param name="Subject">Our object it is for.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Attempts">How often it was sent.</param>
/// <param name="CreatedAt">When it was recorded (UTC).</param>
/// <param name="SettledAt">When it came to its end (UTC).</param>
/// <param name="NextAttemptAt">When it is looked at again (UTC).</param>
/// <param name="ErrorCode">Stripe's code of the last refusal or fault.</param>
/// <param name="ErrorMessage">Stripe's sentence of it.</param>
public sealed record OperationRow(
    long Id, string Kind, string Key, string Subject, OperationState State, int Attempts, DateTimeOffset CreatedAt, DateTimeOffset? SettledAt,
    DateTimeOffset NextAttemptAt, string? ErrorCode, string? ErrorMessage)
{
    /// <summary>Whether it has not come to its end.</summary>
    public bool IsOpen => State is not (OperationState.Done or OperationState.Failed);
}

/// <summary>One write with what was asked and answered.</summary>
/// <param name="Operation">The write.</param>
/// <param name="Request">What was asked, as JSON.</param>
/// <param name="Answer">What was answered, as JSON.</param>
/// <param name="Renewals">How often it was begun anew.</param>
/// <param name="IdempotencyKey">The key that Stripe saw last.</param>
public sealed record OperationView(OperationRow Operation, string Request, string? Answer, int Renewals, string IdempotencyKey);

/// <summary>Every write to Stripe, as administrators read them.</summary>
public sealed class OperationQueries(IDbContextFactory<PortalDb> factory)
{
    /// <summary>A part of the list, newest first, and how many match.</summary>
    public async Task<(IReadOnlyList<OperationRow> Rows, int Total)> Page(int skip, int take, string? search, string? state, string? kind, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var operations = db.StripeOperations.AsNoTracking();
        if (kind is not null) operations = operations.Where(operation => operation.Kind == kind);
        if (Enum.TryParse<OperationState>(state, out var wanted)) operations = operations.Where(operation => operation.State == wanted);
        if (search is { Length: > 0 }) operations = operations.Where(operation => operation.Key.StartsWith(search) || search.StartsWith(operation.Key + ":r") || operation.Subject == search || operation.Answer!.Contains(search));
        return (await Rows(operations.OrderByDescending(operation => operation.Id).Skip(skip).Take(take)).ToListAsync(ct), await operations.CountAsync(ct));
    }

    /// <summary>How many there are in each state.</summary>
    public async Task<IReadOnlyDictionary<OperationState, int>> Counts(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.StripeOperations.GroupBy(operation => operation.State).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(count => count.Key, count => count.Count, ct);
    }

    /// <summary>Every kind there is.</summary>
    public async Task<IReadOnlyList<string>> Kinds(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.StripeOperations.Select(operation => operation.Kind).Distinct().OrderBy(kind => kind).ToListAsync(ct);
    }

    /// <summary>One write; null where there is none of this number.</summary>
    public async Task<OperationView?> Operation(long id, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var found = db.StripeOperations.AsNoTracking().Where(operation => operation.Id == id);
        var row = await Rows(found).SingleOrDefaultAsync(ct);
        if (row is null) return null;
        var rest = await found.SingleAsync(ct);
        return new OperationView(row, rest.Request, rest.Answer, rest.Renewals, rest.IdempotencyKey);
    }

    /// <summary>The writes for one of our objects, oldest first.</summary>
    public async Task<IReadOnlyList<OperationRow>> OfSubject(string subject, int take, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await Rows(db.StripeOperations.AsNoTracking().Where(operation => operation.Subject == subject).OrderBy(operation => operation.Id).Take(take)).ToListAsync(ct);
    }

    private static IQueryable<OperationRow> Rows(IQueryable<StripeOperation> operations) => operations.Select(operation => new OperationRow(
        operation.Id, operation.Kind, operation.Key, operation.Subject, operation.State, operation.Attempts, operation.CreatedAt, operation.SettledAt,
        operation.NextAttemptAt, operation.ErrorCode, operation.ErrorMessage));
}
