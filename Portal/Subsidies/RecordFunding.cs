using Portal.Domain.Ledger;
using Portal.Domain.Subsidies;
using Portal.Ledger;
using Portal.Payments;
using Portal.Time;

namespace Portal.Subsidies;

/// <summary>Records how a funding came to its end: the budget grows when the money has arrived, not before.</summary>
public sealed class RecordFunding(PortalClock clock)
{
    /// <summary>It was paid: state and entry together; a second time changes nothing.</summary>
    public async Task Paid(Journal journal, SubsidyFunding funding, string checkoutSessionId, ChargeFacts charge, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(journal);
        ArgumentNullException.ThrowIfNull(funding);
        ArgumentNullException.ThrowIfNull(charge);
        if (funding.CheckoutSessionId is null) funding.CheckoutOpened(checkoutSessionId, clock.Now);
        if (!funding.Paid(charge.PaymentIntentId, charge.PaidAt, clock.Now)) return;
        await journal.Post(SubsidyPostings.FundingPaid(funding.EmployerId, funding.Id, charge.PaymentIntentId, charge.Movement, funding.Currency), ct);
    }

    /// <summary>It expired or failed unpaid; false where it had ended before.</summary>
    public bool Ended(SubsidyFunding funding)
    {
        ArgumentNullException.ThrowIfNull(funding);
        return funding.Expired(clock.Now);
    }
}
