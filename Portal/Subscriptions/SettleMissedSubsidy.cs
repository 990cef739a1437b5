using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Ledger;
using Portal.Domain.Subscriptions;
using Portal.Domain.Subsidies;
using Portal.Ledger;
using Portal.Notifications;
using Portal.Time;

namespace Portal.Subscriptions;

/// <summary>Ends the story of an invoice that went out without its subsidy: the card gets it back out of the grant, and the member is told.</summary>
public sealed class SettleMissedSubsidy(ReturnPlanSubsidy giveBack, PortalClock clock)
{
    /// <summary>The card got it back.</summary>
    public async Task Refunded(PortalDb db, Journal journal, int planInvoiceId, string refundId, StripeMovement refund, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(journal);
        ArgumentNullException.ThrowIfNull(refund);
        var invoice = await db.PlanInvoices.SingleAsync(invoice => invoice.Id == planInvoiceId, ct);
        if (!await journal.Post(SubscriptionPostings.MissedSubsidyRefunded(invoice.Id, invoice.MemberId, invoice.EmployerId, refundId, refund, invoice.Currency), ct)) return;
        var grants = await db.SubsidyGrants.Where(grant => grant.PlanInvoiceId == planInvoiceId).ToListAsync(ct);
        var used = GrantUse.Take(grants, refund.GrossCents, clock.Now);
        if (used.IsRefused) throw new InvalidOperationException($"Plan invoice {planInvoiceId}: {used.Refusal.Sentence}");
        invoice.SubsidyCameLate(refund.GrossCents, clock.Now);
        await Tell(db, invoice, refund.GrossCents, ct);
    }

    /// <summary>Stripe refused the refund: the money goes back to the employer.</summary>
    public async Task Refused(PortalDb db, Journal journal, int planInvoiceId, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        await giveBack.Handle(db, journal, await db.PlanInvoices.SingleAsync(invoice => invoice.Id == planInvoiceId, ct), ct);
    }

    private async Task Tell(PortalDb db, PlanInvoice invoice, long cents, CancellationToken ct)
    {
        var member = await db.Members.Where(member => member.Id == invoice.MemberId).Select(member => new { member.Name, member.Email }).SingleAsync(ct);
        await MailOutbox.Leave(db, new OutboxMail($"plan-invoice:{invoice.Id}:subsidy-refunded", member.Email, $"{Money.Usd(cents)} of your plan is on its way back to your card",
            $"""
            Hello {member.Name},

            your plan's invoice {invoice.Number} was charged in full before your employer's part of {Money.Usd(cents)} could be taken off.
            We have refunded {Money.Usd(cents)} to the card that paid it. You have nothing to do.
            """, clock.Now), ct);
    }
}
