using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Ledger;
using Portal.Domain.Subscriptions;
using Portal.Domain.Subsidies;
using Portal.Ledger;
using Portal.Time;

namespace Portal.Subscriptions;

/// <summary>Returns granted subsidy that wasn't used to the employer's budget.</summary>
public sealed class ReturnPlanSubsidy(PortalClock clock)
{
    /// <summary>Ends the grants of an invoice; what goes back, in cents.</summary>
    public async Task<long> Handle(PortalDb db, Journal journal, PlanInvoice invoice, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(invoice);
        return await End(journal, await db.SubsidyGrants.Where(grant => grant.PlanInvoiceId == invoice.Id && grant.EndedAt == null).ToListAsync(ct), invoice.Currency, ct);
    }

    private async Task<long> End(Journal journal, List<SubsidyGrant> grants, string currency, CancellationToken ct)
    {
        var returned = 0L;
        foreach (var grant in grants)
        {
            var left = grant.End(clock.Now);
            returned += left;
            if (left > 0) await journal.Post(SubsidyPostings.GrantEnded(grant.Id, grant.MemberId, grant.EmployerId, left, grant.AmountCents, currency), ct);
        }

        return returned;
    }
}
