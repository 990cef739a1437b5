using Microsoft.EntityFrameworkCore;
using Portal.Payments.Webhooks;
using Portal.Subsidies;
using Stripe.Checkout;

namespace Portal.Payments.Subsidies;

/// <summary>What Stripe tells of subsidy fundings.</summary>
public sealed class FundingEvents(RecordFunding record)
{
    /// <summary>The hosted page was finished: records the payment where the money has arrived.</summary>
    public async Task<EventAction> Completed(int fundingId, string sessionId, StripeEvent received, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        var session = await new SessionService(received.Client).GetAsync(sessionId, cancellationToken: ct);
        if (session.PaymentStatus != "paid") return StripeEvent.Ignore("The money is still on its way; Stripe tells when it has arrived.");
        if (await ChargeFacts.OfPayment(received.Client, session.PaymentIntentId, ct) is not { } charge)
            return (_, _) => Task.FromResult(Handled.NotYet("Stripe has not booked the charge yet."));
        return async (db, journal) =>
        {
            var funding = await db.SubsidyFundings.SingleOrDefaultAsync(stored => stored.Id == fundingId, ct);
            if (funding is null) return Handled.NotYet($"Funding {fundingId} is not here yet.");
            await record.Paid(db, journal, funding, session.Id, charge, ct);
            return Handled.Processed;
        };
    }

    /// <summary>The hosted page expired, or the bank debit came back: nothing was paid.</summary>
    public EventAction Ended(int fundingId, CancellationToken ct) => async (db, _) =>
    {
        var funding = await db.SubsidyFundings.SingleOrDefaultAsync(stored => stored.Id == fundingId, ct);
        if (funding is null) return Handled.NotYet($"Funding {fundingId} is not here yet.");
        return record.Ended(funding) ? Handled.Processed : Handled.Ignored("The funding had come to its end before.");
    };
}
