using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Catalog;
using Portal.Domain.Ledger;
using Portal.Domain.Subscriptions;
using Portal.Domain.Subsidies;
using Portal.Ledger;
using Portal.Payments;
using Portal.Payments.Operations;
using Portal.Payments.Subscriptions;
using Portal.Time;

namespace Portal.Subscriptions;

/// <summary>Records what became of a plan invoice. Facts may come twice and in any order; each answers false where the plan is not recorded yet.</summary>
public sealed class RecordPlanInvoice(AddPlanInvoice add, OperationsLog operations, ReturnPlanSubsidy giveBack, MoneyRules rules, PortalClock clock)
{
    /// <summary>It was made.</summary>
    public async Task<bool> Created(PortalDb db, Journal journal, int planSubscriptionId, PlanInvoiceFacts facts, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var invoice = await FindOrAdd(db, journal, planSubscriptionId, facts, ct);
        if (facts.Status != PlanInvoiceStatus.Draft) invoice?.Finalized(facts, clock.Now);
        return invoice is not null;
    }

    /// <summary>It is to be paid.</summary>
    public async Task<bool> Finalized(PortalDb db, Journal journal, int planSubscriptionId, PlanInvoiceFacts facts, CancellationToken ct)
    {
        var invoice = await FindOrAdd(db, journal, planSubscriptionId, facts, ct);
        invoice?.Finalized(facts, clock.Now);
        return invoice is not null;
    }

    /// <summary>It was paid: the subsidy is used, and the full price divided between the therapist pool and the platform.</summary>
    /// <param name="db">The database, in a transaction.</param>
    /// <param name="journal">The journal on the same transaction.</param>
    /// <param name="planSubscriptionId">Our plan subscription.</param>
    /// <param name="facts">The invoice's figures.</param>
    /// <param name="charge">The card's charge; null where nothing was due.</param>
    /// <param name="paidAt">UTC.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<bool> Paid(
        PortalDb db, Journal journal, int planSubscriptionId, PlanInvoiceFacts facts, ChargeFacts? charge, DateTimeOffset paidAt, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(journal);
        if (await FindOrAdd(db, journal, planSubscriptionId, facts, ct) is not { } invoice) return false;
        var cardCents = charge?.Movement.AmountCents ?? 0;
        if (charge is not null && invoice.SubsidyCents > facts.TotalCents - cardCents) await Miss(db, invoice, charge, ct);
        if (!invoice.Paid(facts, cardCents, paidAt, clock.Now)) return true;
        if (invoice.SubsidyCents > 0)
        {
            var grants = await db.SubsidyGrants.Where(grant => grant.PlanInvoiceId == invoice.Id).ToListAsync(ct);
            var used = GrantUse.Take(grants, invoice.SubsidyCents, clock.Now);
            if (used.IsRefused) throw new InvalidOperationException($"Plan invoice {invoice.Id}: {used.Refusal.Sentence}");
        }

        await journal.Post(SubscriptionPostings.InvoicePaid(
            invoice.Id, invoice.MemberId, invoice.EmployerId, invoice.StripeInvoiceId, invoice.SubsidyCents, invoice.CreditCents, charge?.Movement, rules.PoolShare, invoice.Currency), ct);
        return true;
    }

    /// <summary>It was voided or given up. A void gives the balance back at Stripe, so it is taken off again and the grant returned.</summary>
    public async Task<bool> Closed(PortalDb db, Journal journal, int planSubscriptionId, PlanInvoiceFacts facts, PlanInvoiceStatus status, CancellationToken ct)
    {
        if (await FindOrAdd(db, journal, planSubscriptionId, facts, ct) is not { } invoice) return false;
        if (!invoice.Closed(status, clock.Now) || status != PlanInvoiceStatus.Void) return true;
        await giveBack.Handle(db, journal, invoice, ct);
        await TakeOffBalance(db, invoice, ct);
        return true;
    }

    private async Task<PlanInvoice?> FindOrAdd(PortalDb db, Journal journal, int planSubscriptionId, PlanInvoiceFacts facts, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(facts);
        return await db.PlanInvoices.SingleOrDefaultAsync(known => known.StripeInvoiceId == facts.StripeInvoiceId, ct)
            ?? await add.Handle(db, journal, planSubscriptionId, facts, ct);
    }

    /// <summary>Stripe finalized it before the subsidy was there, so the card paid it all and gets that part back out of the grant.</summary>
    private async Task Miss(PortalDb db, PlanInvoice invoice, ChargeFacts charge, CancellationToken ct)
    {
        var subsidy = invoice.SubsidyCents;
        if (!invoice.SubsidyMissed(clock.Now)) return;
        await TakeOffBalance(db, invoice, ct);
        await operations.Record(db, RefundMissedSubsidy.Kind, RefundMissedSubsidy.KeyOf(invoice.Id), $"plan-invoice:{invoice.Id}",
            new MissedSubsidyRequest(invoice.Id, charge.PaymentIntentId, subsidy), ct);
    }

    /// <summary>Takes the subsidy off the customer's balance, where it was put there; else the next invoice would get it.</summary>
    private async Task TakeOffBalance(PortalDb db, PlanInvoice invoice, CancellationToken ct)
    {
        var key = PutSubsidyOnBalance.KeyOf(invoice.Id);
        var put = await db.StripeOperations.SingleOrDefaultAsync(known => known.Key == key, ct);
        if (put is not { State: OperationState.Done, Answer: { } answer } || !JsonSerializer.Deserialize<SubsidyOnBalanceAnswer>(answer)!.Applied) return;
        var request = JsonSerializer.Deserialize<SubsidyOnBalanceRequest>(put.Request)!;
        await operations.Record(db, TakeSubsidyOffBalance.Kind, TakeSubsidyOffBalance.KeyOf(invoice.Id), put.Subject, request, ct);
    }
}
