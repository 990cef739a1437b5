using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Catalog;
using Portal.Domain.Ledger;
using Portal.Domain.People;
using Portal.Domain.Subscriptions;
using Portal.Domain.Subsidies;
using Portal.Ledger;
using Portal.Payments.Operations;
using Portal.Payments.Subscriptions;
using Portal.Time;

namespace Portal.Subscriptions;

/// <summary>
/// Adds a plan's invoice when it is first heard of, and gives a renewal its subsidy: the employer's money is granted in the ledger, and for a
/// draft a write to Stripe is recorded that puts it on the customer's balance, after which the invoice is finalized (rules plan-subsidy-cap and
/// plan-subsidy-balance). One that had gone out by then can't take it any more: the card gets it back once it has paid.
/// </summary>
public sealed class AddPlanInvoice(OperationsLog operations, MoneyRules rules, PortalClock clock)
{
    /// <summary>Adds it; null where the plan is not recorded yet.</summary>
    public async Task<PlanInvoice?> Handle(PortalDb db, Journal journal, int planSubscriptionId, PlanInvoiceFacts facts, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(journal);
        ArgumentNullException.ThrowIfNull(facts);
        var owner = await db.PlanSubscriptions.Where(plan => plan.Id == planSubscriptionId)
            .Join(db.Members, plan => plan.MemberId, member => member.Id, (plan, member) => new { plan.Id, plan.MemberId, member.EmployerId }).SingleOrDefaultAsync(ct);
        if (owner is null) return null;
        var invoice = PlanInvoice.Drafted(owner.Id, owner.MemberId, owner.EmployerId, facts, clock.Now);
        db.PlanInvoices.Add(invoice);
        await db.SaveChangesAsync(ct);
        if (facts.IsRenewal && facts.Status != PlanInvoiceStatus.Void) await Subsidise(db, journal, invoice, facts, ct);
        return invoice;
    }

    private async Task Subsidise(PortalDb db, Journal journal, PlanInvoice invoice, PlanInvoiceFacts facts, CancellationToken ct)
    {
        var plan = await db.PlanSubscriptions.SingleAsync(plan => plan.Id == invoice.SubscriptionId, ct);
        var member = await db.Members.SingleAsync(member => member.Id == invoice.MemberId, ct);
        var (monthly, programmeId) = member.Status == MemberStatus.Active ? await PlanOffers.Programme(db, invoice.EmployerId, plan.PlanCode, ct) : (0, null);
        var subsidy = PlanSubsidy.For(new PlanSubsidyRequest
        {
            MonthlyCents = monthly,
            MonthsCovered = PlanSubsidy.MonthsCovered(plan.Interval),
            InvoiceTotalCents = invoice.TotalCents,
            ProrationCreditCents = facts.ProrationCreditCents,
            FreeBudgetCents = await journal.Balance(AccountCode.SubsidyPool(invoice.EmployerId), invoice.Currency, ct),
            MinimumChargeCents = rules.MinimumChargeCents,
        });
        // Without a subsidy Stripe finalizes the draft by itself.
        if (subsidy == 0) return;
        await Grant(db, journal, invoice, programmeId, subsidy, ct);
        if (facts.Status == PlanInvoiceStatus.Draft)
            await operations.Record(db, PutSubsidyOnBalance.Kind, PutSubsidyOnBalance.KeyOf(invoice.Id), $"plan-invoice:{invoice.Id}",
                new SubsidyOnBalanceRequest(invoice.Id, invoice.StripeInvoiceId, facts.CustomerId, subsidy, invoice.Currency), ct);
    }

    private async Task Grant(PortalDb db, Journal journal, PlanInvoice invoice, int? programmeId, long subsidyCents, CancellationToken ct)
    {
        var grant = SubsidyGrant.Make(invoice.EmployerId, invoice.MemberId, programmeId, subsidyCents, "Subsidy for your plan", clock.Now, planInvoiceId: invoice.Id).Value;
        db.SubsidyGrants.Add(grant);
        if (invoice.Subsidise(subsidyCents, clock.Now) is { IsRefused: true } refused) throw new InvalidOperationException(refused.Refusal.Sentence);
        await db.SaveChangesAsync(ct);
        await journal.Post(SubsidyPostings.Granted(grant.Id, invoice.MemberId, invoice.EmployerId, subsidyCents, invoice.Currency), ct);
    }
}
