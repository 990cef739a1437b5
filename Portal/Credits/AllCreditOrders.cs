using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Credits;
using Portal.Reports;

namespace Portal.Credits;

/// <summary>A credit order of any employer.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Employer">Whose.</param>
/// <param name="Credits">How many credits.</param>
/// <param name="AmountCents">For how much.</param>
/// <param name="Currency">Lower-case ISO code.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Number">The invoice's number.</param>
/// <param name="StripeInvoiceId">Stripe's invoice.</param>
/// <param name="OrderedAt">When it was ordered (UTC).</param>
/// <param name="DueAt">When it is due (UTC).</param>
/// <param name="PaidAt">When it was paid (UTC).</param>
public sealed record AnyCreditOrder(
    int Id, string Employer, int Credits, long AmountCents, string Currency, CreditOrderStatus Status, string? Number, string? StripeInvoiceId,
    DateTimeOffset OrderedAt, DateTimeOffset? DueAt, DateTimeOffset? PaidAt);

/// <summary>The credit orders of all employers, for administrators.</summary>
public sealed class AllCreditOrders(IDbContextFactory<PortalDb> factory)
{
    /// <summary>A part of the list, newest first.</summary>
    public async Task<Slice<AnyCreditOrder>> Page(ListRequest request, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(request);
        await using var db = await factory.CreateDbContextAsync(ct);
        var orders = db.CreditOrders.AsNoTracking().Join(db.Employers, order => order.EmployerId, employer => employer.Id, (order, employer) => new { order, employer.Name });
        if (request.StatusAs<CreditOrderStatus>() is { } status) orders = orders.Where(row => row.order.Status == status);
        if (request.Search is { Length: > 0 } search)
            orders = orders.Where(row => row.order.Number == search || row.order.StripeInvoiceId == search || EF.Functions.Like(row.Name, $"%{search}%"));
        var page = await orders.OrderByDescending(row => row.order.Id).Skip(request.Skip).Take(request.Take)
            .Select(row => new AnyCreditOrder(row.order.Id, row.Name, row.order.Credits, row.order.AmountCents, row.order.Currency, row.order.Status, row.order.Number,
                row.order.StripeInvoiceId, row.order.CreatedAt, row.order.DueAt, row.order.PaidAt)).ToListAsync(ct);
        return new Slice<AnyCreditOrder>(page, await orders.CountAsync(ct));
    }
}
