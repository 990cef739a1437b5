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
/// Gives a renewal's draft its subsidy: the employer's money is granted in the ledger, and a write to Stripe is recorded that puts it on
/// the customer's balance, after which the invoice is finalized (rules plan-subsidy-cap and plan-subsidy-balance).
/// </summary>
public sealed class DraftPlanInvoice(OperationsLog operations, MoneyRules rules, PortalClock clock)
{
    /// <summary>Records it once; false where the plan is not recorded yet.</summary>
    public async Task<bool> Handle(PortalDb db, Journal journal, PlanInvoiceDraft draft, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(draft);
        if (await db.PlanInvoices.AnyAsync(known => known.StripeInvoiceId == draft.Facts.StripeInvoiceId, ct)) return true;
        if (await RecordPlanInvoice.Add(db, draft.PlanSubscriptionId, draft.Facts, clock.Now, ct) is not { } invoice) return false;
        if (!draft.IsDraft) invoice.Finalized(draft.Facts, clock.Now);
        else if (draft.IsRenewal) await Subsidise(db, journal, invoice, draft, ct);
        return true;
    }

    private async Task Subsidise(PortalDb db, Journal journal, PlanInvoice invoice, PlanInvoiceDraft draft, CancellationToken ct)
    {
        var plan = await db.PlanSubscriptions.SingleAsync(plan => plan.Id == invoice.SubscriptionId, ct);
        var member = await db.Members.SingleAsync(member => member.Id == invoice.MemberId, ct);
        var (monthly, programmeId) = member.Status == MemberStatus.Active ? await PlanOffers.Programme(db, invoice.EmployerId, plan.PlanCode, ct) : (0, null);
        var subsidy = PlanSubsidy.For(new PlanSubsidyRequest
        {
            MonthlyCents = monthly,
            MonthsCovered = PlanSubsidy.MonthsCovered(plan.Interval),
            InvoiceTotalCents = invoice.TotalCents,
            ProrationCreditCents = draft.ProrationCreditCents,
            FreeBudgetCents = await journal.Balance(AccountCode.SubsidyPool(invoice.EmployerId), invoice.Currency, ct),
            MinimumChargeCents = rules.MinimumChargeCents,
        });
        // Without a subsidy Stripe finalizes the draft by itself.
        if (subsidy > 0) await Grant(db, journal, invoice, programmeId, subsidy, draft.CustomerId, ct);
    }

    private async Task Grant(PortalDb db, Journal journal, PlanInvoice invoice, int? programmeId, long subsidyCents, string customerId, CancellationToken ct)
    {
        var grant = SubsidyGrant.Make(invoice.EmployerId, invoice.MemberId, programmeId, subsidyCents, "Subsidy for your plan", clock.Now, planInvoiceId: invoice.Id).Value;
        db.SubsidyGrants.Add(grant);
        if (invoice.Subsidise(subsidyCents, clock.Now) is { IsRefused: true } refused) throw new InvalidOperationException(refused.Refusal.Sentence);
        await db.SaveChangesAsync(ct);
        await journal.Post(SubsidyPostings.Granted(grant.Id, invoice.MemberId, invoice.EmployerId, subsidyCents, invoice.Currency), ct);
        await operations.Record(db, PutSubsidyOnBalance.Kind, PutSubsidyOnBalance.KeyOf(invoice.Id), $"plan-invoice:{invoice.Id}",
            new SubsidyOnBalanceRequest(invoice.Id, invoice.StripeInvoiceId, customerId, subsidyCents, invoice.Currency), ct);
    }
}
