using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Disputes;
using Portal.Domain;
using Portal.Domain.Disputes;
using Portal.Domain.Ledger;
using Portal.Payments.Sessions;
using Portal.Payments.Webhooks;
using Stripe;
using Dispute = Stripe.Dispute;

namespace Portal.Payments.Disputes;

/// <summary>What Stripe tells of disputes. Each event makes it be read again, so that late and doubled ones tell the present.</summary>
public sealed class DisputeEvents(RecordDispute record, StripeAccounts accounts)
{
    private static readonly List<string> WithCharge = ["charge"];

    /// <summary>A dispute was opened, changed, decided, or moved money.</summary>
    public async Task<EventAction> Changed(StripeEvent received, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        if (received.Event.Account is { Length: > 0 }) return StripeEvent.Ignore("It is in a therapist's own account, where the portal charges nothing.");
        var dispute = await new DisputeService(received.Client).GetAsync(received.Object<Dispute>().Id, new DisputeGetOptions { Expand = WithCharge }, null, ct);
        var invoice = await InvoiceOf(received.Client, dispute.PaymentIntentId, ct);
        return async (db, journal) =>
        {
            var source = await SourceOf(db, dispute, invoice, ct);
            return await record.Handle(db, journal, Facts(dispute, accounts.MainNameOf(received.Account), source), source, ct) is { } notYet ? Handled.NotYet(notYet) : Handled.Processed;
        };
    }

    private static async Task<string?> InvoiceOf(StripeClient client, string? paymentIntentId, CancellationToken ct)
    {
        if (paymentIntentId is null) return null;
        var options = new InvoicePaymentListOptions { Limit = 1, Payment = new InvoicePaymentPaymentOptions { Type = "payment_intent", PaymentIntent = paymentIntentId } };
        return (await new InvoicePaymentService(client).ListAsync(options, cancellationToken: ct)).Data.FirstOrDefault()?.InvoiceId;
    }

    /// <summary>What the charge paid: by its own mark, else by the invoice it paid.</summary>
    private static async Task<string?> SourceOf(PortalDb db, Dispute dispute, string? invoice, CancellationToken ct)
    {
        if (StripeMark.Of(dispute.Charge) is { Kind: StripeMark.Session, Number: var booking }) return SessionStripe.Subject(booking);
        if (StripeMark.Of(dispute.Charge) is { Kind: StripeMark.SubsidyFunding, Id: var funding }) return $"funding:{funding}";
        if (invoice is null) return null;
        var order = await db.CreditOrders.Where(known => known.StripeInvoiceId == invoice).Select(known => (int?)known.Id).SingleOrDefaultAsync(ct);
        if (order is not null) return $"credit-order:{order}";
        var plan = await db.PlanInvoices.Where(known => known.StripeInvoiceId == invoice).Select(known => (int?)known.Id).SingleOrDefaultAsync(ct);
        return plan is null ? null : $"plan-invoice:{plan}";
    }

    private static DisputeFacts Facts(Dispute dispute, StripeAccountName unknown, string? source) => new()
    {
        StripeId = dispute.Id,
        ChargeId = dispute.ChargeId,
        Account = AccountOf(source) ?? unknown,
        AmountCents = dispute.Amount,
        Currency = dispute.Currency,
        Status = StatusOf(dispute.Status),
        Reason = dispute.Reason,
        EvidenceDueAt = dispute.EvidenceDetails?.DueBy is { } due ? new DateTimeOffset(due, TimeSpan.Zero) : null,
        OpenedAt = new DateTimeOffset(dispute.Created, TimeSpan.Zero),
        Withdrawn = Moved(dispute, taken: true),
        Reinstated = Moved(dispute, taken: false),
    };

    /// <summary>Where the charge was posted: one Stripe account may serve several purposes, so the endpoint doesn't tell.</summary>
    private static StripeAccountName? AccountOf(string? source) => source?.Split(':')[0] switch
    {
        "credit-order" => StripeAccountName.Credits,
        "booking" or "funding" or "plan-invoice" => StripeAccountName.Platform,
        _ => null,
    };

    private static StripeMovement? Moved(Dispute dispute, bool taken) =>
        dispute.BalanceTransactions?.Find(moved => moved.Amount < 0 == taken) is { } moved ? new StripeMovement(moved.Id, moved.Amount, moved.Fee) : null;

    private static DisputeStatus StatusOf(string status) => status switch
    {
        "warning_needs_response" or "warning_under_review" => DisputeStatus.Inquiry,
        "under_review" => DisputeStatus.UnderReview,
        "won" => DisputeStatus.Won,
        "lost" => DisputeStatus.Lost,
        "warning_closed" or "prevented" => DisputeStatus.Closed,
        _ => DisputeStatus.NeedsResponse,
    };
}
