using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Catalog;
using Portal.Domain.People;
using Portal.Domain.Subscriptions;
using Portal.People;
using Portal.Time;

namespace Portal.Subscriptions;

/// <summary>A member's own plan, cards and invoices.</summary>
public sealed class PlanQueries(IDbContextFactory<PortalDb> factory, CatalogOptions catalog, MoneyRules rules, PortalClock clock)
{
    /// <summary>Plan, cards and what is to be paid; null for a person who is no member.</summary>
    public async Task<PlanOverview?> Overview(ActingPerson person, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var member = await db.FormerMemberOf(person, ct);
        if (member.IsRefused) return null;
        var employer = await db.Employers.Where(known => known.Id == member.Value.EmployerId).Select(known => known.Name).SingleAsync(ct);
        var toPay = await db.PlanInvoices.Where(invoice => invoice.MemberId == member.Value.Id && invoice.Status == PlanInvoiceStatus.Open && invoice.DueCents > 0)
            .OrderBy(invoice => invoice.Id).Select(invoice => new InvoiceToPay(invoice.Number, invoice.DueCents, invoice.Currency, invoice.HostedUrl)).FirstOrDefaultAsync(ct);
        return new PlanOverview(employer, member.Value.IsActive, await Plan(db, member.Value, ct), await Cards(db, member.Value.Id, ct), toPay);
    }

    /// <summary>The member's invoices, newest first.</summary>
    public async Task<(IReadOnlyList<PlanInvoiceRow> Rows, int Total)> Invoices(ActingPerson person, PlanInvoiceStatus? status, int skip, int take, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var mine = db.PlanInvoices.AsNoTracking().Where(invoice => db.Members.Any(member => member.Id == invoice.MemberId && member.PersonId == person.Id)
            && (status == null || invoice.Status == status));
        var rows = await mine.OrderByDescending(invoice => invoice.Id).Skip(skip).Take(take)
            .Select(invoice => new PlanInvoiceRow(
                invoice.Id, invoice.Number, invoice.Status, invoice.CreatedAt, invoice.PeriodStart, invoice.PeriodEnd, invoice.TotalCents, invoice.SubsidyCents,
                invoice.Status == PlanInvoiceStatus.Paid ? invoice.CardPaidCents : invoice.DueCents, invoice.Currency, invoice.HostedUrl, invoice.PdfUrl))
            .ToListAsync(ct);
        return (rows, await mine.CountAsync(ct));
    }

    /// <summary>The present plan of a member; null for none.</summary>
    internal async Task<PlanSummary?> Plan(PortalDb db, Member member, CancellationToken ct)
    {
        var plan = await db.PlanSubscriptions.AsNoTracking()
            .Where(known => known.MemberId == member.Id && known.Status != PlanSubscriptionStatus.Cancelled && known.Status != PlanSubscriptionStatus.Expired)
            .OrderByDescending(known => known.Id).FirstOrDefaultAsync(ct);
        if (plan is null) return null;
        var sold = catalog.AllPlans().FirstOrDefault(known => known.Code == plan.PlanCode) ?? new Plan(plan.PlanCode, plan.PlanCode, 0, 0, 0);
        var price = sold.PriceCents(plan.Interval);
        var subsidy = !member.IsActive ? 0 : await PlanOffers.Subsidy(db, member.EmployerId, plan.PlanCode, plan.Interval, price, rules.MinimumChargeCents, ct);
        return new PlanSummary(plan.Id, plan.PlanCode, sold.Name, plan.Interval, plan.Status, price, subsidy, plan.TrialEndsAt, plan.CurrentPeriodEnd, plan.CancelAtPeriodEnd);
    }

    /// <summary>A member's cards, the default first.</summary>
    internal async Task<IReadOnlyList<CardSummary>> Cards(PortalDb db, int memberId, CancellationToken ct)
    {
        var cards = await db.PaymentCards.AsNoTracking().Where(card => card.MemberId == memberId && card.DetachedAt == null)
            .OrderByDescending(card => card.IsDefault).ThenBy(card => card.Id).ToListAsync(ct);
        return [.. cards.Select(card => new CardSummary(card.Id, card.Brand, card.Last4, card.ExpMonth, card.ExpYear, card.IsDefault, card.ExpiresSoon(clock.Now)))];
    }
}
