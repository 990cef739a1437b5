using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Catalog;
using Portal.Domain.Credits;
using Portal.Domain.Ledger;
using Portal.Reports;
using Portal.Time;

namespace Portal.Credits;

/// <summary>An employer's credits and orders as its pages show them.</summary>
public sealed class CreditQueries(IDbContextFactory<PortalDb> factory, CatalogOptions catalog, PortalClock clock)
{
    /// <summary>What there is, from the ledger.</summary>
    public async Task<CreditBalance> Balance(int employerId, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        string[] codes = [AccountCode.Credits(employerId).Value, AccountCode.CreditsReserved(employerId).Value];
        var balances = await db.LedgerAccounts.Where(account => codes.Contains(account.Code) && account.Currency == catalog.Currency)
            .ToDictionaryAsync(account => account.Code, account => account.Balance * account.NormalSide, ct);
        var open = await Open(db, employerId).SumAsync(order => (long?)order.AmountCents, ct) ?? 0;
        return new CreditBalance(balances.GetValueOrDefault(codes[0]), balances.GetValueOrDefault(codes[1]), open, catalog.CreditCents);
    }

    /// <summary>A page of the orders, newest first.</summary>
    public async Task<Slice<CreditOrderRow>> Orders(int employerId, ListRequest request, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(request);
        await using var db = await factory.CreateDbContextAsync(ct);
        var orders = db.CreditOrders.AsNoTracking().Where(order => order.EmployerId == employerId);
        if (request.StatusAs<CreditOrderStatus>() is { } status) orders = orders.Where(order => order.Status == status);
        var total = await orders.CountAsync(ct);
        var page = await orders.OrderByDescending(order => order.Id).Skip(request.Skip).Take(request.Take).ToListAsync(ct);
        return new Slice<CreditOrderRow>([.. page.Select(Row)], total);
    }

    /// <summary>One order; null where it is not this employer's.</summary>
    public async Task<CreditOrderDetail?> Order(int employerId, int orderId, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var order = await db.CreditOrders.AsNoTracking().SingleOrDefaultAsync(known => known.Id == orderId && known.EmployerId == employerId, ct);
        if (order is null) return null;
        var by = await db.Users.Where(person => person.Id == order.OrderedByPersonId).Select(person => new { person.DisplayName, person.Email }).SingleOrDefaultAsync(ct);
        var (account, key) = (AccountCode.Credits(employerId).Value, $"{order.StripeInvoiceId}:paid");
        var added = await db.JournalLines.Where(line => line.Account.Code == account && line.Entry.Key == key)
            .Select(line => new { After = -line.BalanceAfter, Added = -line.Amount }).SingleOrDefaultAsync(ct);
        return new CreditOrderDetail(Row(order), by?.DisplayName ?? "", by?.Email ?? "", order.HostedInvoiceUrl, order.PdfUrl, order.VoidedAt, order.UnappliedCents,
            (added?.After - added?.Added) / catalog.CreditCents, added?.After / catalog.CreditCents);
    }

    /// <summary>What the employer has not paid yet.</summary>
    public async Task<OpenInvoices> OpenInvoices(int employerId, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var now = clock.Now;
        var open = await Open(db, employerId).Select(order => new { order.AmountCents, order.DueAt }).ToListAsync(ct);
        return new OpenInvoices(open.Count, open.Sum(order => order.AmountCents), open.Count(order => order.DueAt < now));
    }

    private static IQueryable<CreditOrder> Open(PortalDb db, int employerId) =>
        db.CreditOrders.Where(order => order.EmployerId == employerId && (order.Status == CreditOrderStatus.Open || order.Status == CreditOrderStatus.Draft));

    private static CreditOrderRow Row(CreditOrder order) => new(
        order.Id, order.Number, order.Credits, order.AmountCents, order.Status, order.CreatedAt, order.DueAt, order.PaidAt);
}
