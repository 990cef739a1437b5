using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Reconciliation;
using Stripe;

namespace Portal.Payments.Reconciliation;

/// <summary>Customers' balances at Stripe against what the ledger says they should be.</summary>
public sealed class ReconciledCustomers : ReconciledList
{
    /// <inheritdoc />
    public override ReconciliationStage Stage => ReconciliationStage.CustomerBalances;

    /// <inheritdoc />
    public override RecordKind Kind => RecordKind.CustomerBalance;

    /// <inheritdoc />
    public override bool IsDated => false;

    /// <inheritdoc />
    protected override async Task<PageComparison> ReadStripe(ReconciliationScope scope, string? cursor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var page = await new CustomerService(scope.Client).ListAsync(new CustomerListOptions { Limit = PageSize, StartingAfter = cursor }, cancellationToken: ct);
        return async (db, _) =>
        {
            var expected = await ExpectedCustomerBalances.Of(db, page.Data.ConvertAll(customer => customer.Id), ct);
            return Page([.. page.Data.Select(customer => Compare(customer, expected, scope.StartedAt))], page.HasMore ? page.Data[^1].Id : null);
        };
    }

    /// <inheritdoc />
    protected override async Task<ComparedPage> ReadOurs(PortalDb db, ReconciliationScope scope, string after, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var (names, until, seen) = (scope.Names, scope.OursUntil, Seen(db, scope));
        var unseen = await db.StripeCustomerLinks
            .Where(link => names.Contains(link.Account) && link.CreatedAt < until && string.Compare(link.CustomerId, after) > 0 && !seen.Any(record => record.ObjectId == link.CustomerId))
            .Select(link => link.CustomerId).Distinct().OrderBy(id => id).Take(PageSize).ToListAsync(ct);
        var expected = await ExpectedCustomerBalances.Of(db, unseen, ct);
        return new ComparedPage([.. unseen.Select(id => new Comparison(Kind, id, scope.StartedAt, null, new ReconciliationSide(expected.GetValueOrDefault(id))))],
            unseen.Count == PageSize ? unseen[^1] : null);
    }

    /// <summary>A customer nobody here knows is none of ours as long as Stripe holds nothing for it.</summary>
    private static Comparison Compare(Customer customer, Dictionary<string, long> expected, DateTimeOffset at) =>
        new(RecordKind.CustomerBalance, customer.Id, at, new ReconciliationSide(customer.Balance),
            expected.TryGetValue(customer.Id, out var cents) ? new ReconciliationSide(cents) : customer.Balance == 0 ? new ReconciliationSide(0) : null)
        {
            Currency = customer.Currency ?? "usd",
            Related = [customer.Id],
        };
}
