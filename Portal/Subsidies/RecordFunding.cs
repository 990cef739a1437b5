using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Disputes;
using Portal.Domain.Ledger;
using Portal.Domain.Subsidies;
using Portal.Ledger;
using Portal.Payments;
using Portal.Time;

namespace Portal.Subsidies;

/// <summary>Records how a funding came to its end: the budget grows when the money has arrived, not before.</summary>
public sealed class RecordFunding(PortalClock clock)
{
    /// <summary>It was paid: state and entry together; a second time changes nothing. What the employer owes is settled first.</summary>
    public async Task Paid(PortalDb db, Journal journal, SubsidyFunding funding, string checkoutSessionId, ChargeFacts charge, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(journal);
        ArgumentNullException.ThrowIfNull(funding);
        ArgumentNullException.ThrowIfNull(charge);
        if (funding.CheckoutSessionId is null) funding.CheckoutOpened(checkoutSessionId, clock.Now);
        if (!funding.Paid(charge.PaymentIntentId, charge.PaidAt, clock.Now)) return;
        var settled = await SettleDebts(db, funding, charge.Movement.AmountCents, ct);
        await journal.Post(SubsidyPostings.FundingPaid(funding.EmployerId, funding.Id, charge.PaymentIntentId, charge.Movement, settled, funding.Currency), ct);
        if (settled > 0) await PulledBackFunding.ResumeProgrammes(db, funding.EmployerId, clock.Now, ct);
    }

    /// <summary>It expired or failed unpaid; false where it had ended before.</summary>
    public bool Ended(SubsidyFunding funding)
    {
        ArgumentNullException.ThrowIfNull(funding);
        return funding.Expired(clock.Now);
    }

    private async Task<long> SettleDebts(PortalDb db, SubsidyFunding payment, long cents, CancellationToken ct)
    {
        var settled = 0L;
        foreach (var owed in await db.SubsidyFundings.Where(known => known.EmployerId == payment.EmployerId && known.OwedCents > 0).OrderBy(known => known.Id).ToListAsync(ct))
            settled += owed.SettledBy(payment, cents - settled, clock.Now);
        return settled;
    }
}
