using Portal.Data;
using Portal.Domain;
using Portal.Domain.Credits;
using Portal.Domain.Ledger;
using Portal.Ledger;
using Portal.Notifications;
using Portal.Payments;
using Portal.Payments.Credits;
using Portal.Time;

namespace Portal.Credits;

/// <summary>
/// Records what became of a credit order's invoice. The answer of our own call and Stripe's event tell the same facts, in any order:
/// the entry's key and the order's state let each count once.
/// </summary>
public sealed class RecordCreditInvoice(PortalClock clock)
{
    /// <summary>It was finalized: the employer owes it, and is told where to pay.</summary>
    public async Task Finalized(PortalDb db, Journal journal, CreditOrder order, CreditInvoiceFacts facts, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(journal);
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(facts);
        var first = order.Finalized(facts, clock.Now);
        await journal.Post(CreditPostings.OrderFinalized(order.Id, order.EmployerId, facts.StripeInvoiceId, order.AmountCents, order.Currency), ct);
        if (first) await MailInvoice(db, order, ct);
    }

    /// <summary>It was paid: the credits are the employer's, or the money is given back where the order was closed.</summary>
    public async Task Paid(PortalDb db, Journal journal, CreditOrder order, CreditInvoiceFacts facts, ChargeFacts charge, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(charge);
        await Finalized(db, journal, order, facts, ct);
        var late = CreditPostings.PaidAfterClose(order.Id, order.EmployerId, facts.StripeInvoiceId, charge.Movement, order.Currency);
        // Told again after it was given back.
        if (await journal.Knows(late.Key, ct)) return;
        var payment = order.Paid(charge.Movement.AmountCents, charge.PaidAt, clock.Now);
        if (payment == CreditPayment.Applied)
            await journal.Post(CreditPostings.OrderPaid(order.Id, order.EmployerId, facts.StripeInvoiceId, charge.Movement, order.Currency), ct);
        if (payment != CreditPayment.Unapplied) return;
        await journal.Post(late, ct);
        db.StripeOperations.Add(GiveBackLateMoney.For(order.Id, charge, clock.Now));
    }

    /// <summary>It was voided, or deleted while a draft (<paramref name="facts"/> null): nothing is owed.</summary>
    public async Task Voided(PortalDb db, Journal journal, CreditOrder order, CreditInvoiceFacts? facts, DateTimeOffset voidedAt, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(order);
        if (!order.Voided(voidedAt, clock.Now) || facts is null) return;
        await Close(db, journal, order, facts, ct);
    }

    /// <summary>It was given up as uncollectible.</summary>
    public async Task GivenUp(PortalDb db, Journal journal, CreditOrder order, CreditInvoiceFacts facts, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(order);
        await Finalized(db, journal, order, facts, ct);
        if (order.GivenUp(clock.Now)) await Close(db, journal, order, facts, ct);
    }

    private async Task Close(PortalDb db, Journal journal, CreditOrder order, CreditInvoiceFacts facts, CancellationToken ct)
    {
        await Finalized(db, journal, order, facts, ct);
        await journal.Post(CreditPostings.OrderClosed(order.Id, order.EmployerId, facts.StripeInvoiceId, order.AmountCents, order.Currency), ct);
    }

    private async Task MailInvoice(PortalDb db, CreditOrder order, CancellationToken ct)
    {
        var recipient = db.Members.Where(member => member.PersonId == order.OrderedByPersonId).Select(member => member.Email).FirstOrDefault();
        if (recipient is null) return;
        var amount = new Money(order.AmountCents, order.Currency);
        var body = $"""
            Your order of {order.Credits:N0} credits is ready to be paid: {amount}, due on {order.DueAt:d MMM yyyy}.

            Pay by card or US bank account on Stripe's page:
            {order.HostedInvoiceUrl}

            The credits are added as soon as the payment is confirmed. You can cancel the order until then.
            """;
        var mail = new OutboxMail($"credit-order:{order.Id}:invoice", recipient, $"Invoice {order.Number}: {order.Credits:N0} credits, {amount}", body, clock.Now);
        await MailOutbox.Leave(db, mail, ct);
    }
}
