using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Ledger;
using Portal.Domain.Subscriptions;
using Portal.Domain.Subsidies;
using Portal.Ledger;
using Portal.People;
using Portal.Time;

namespace Portal.Members;

/// <summary>
/// Removes a member: they lose the benefit, and what was granted to them and not used goes back to the employer's budget.
/// Money that stands on an invoice under way stays there until that invoice is paid or voided; sessions already booked keep their reserve.
/// </summary>
public sealed class RemoveMember(Work work, PortalClock clock)
{
    /// <summary>What went back to the budget, in cents. Refused: not an owner, not this employer's member, oneself, removed already.</summary>
    public Task<Result<long>> Handle(int memberId, ActingPerson person, CancellationToken ct) =>
        work.Run<Result<long>>(person, async (db, journal) =>
        {
            var acting = await ActingMember.FindOwner(db, person, ct);
            if (acting.IsRefused) return acting.Refusal;
            if (acting.Value.MemberId == memberId) return new Refusal("not_oneself", "You can't remove yourself. Ask another owner.");
            var member = await db.Members.SingleOrDefaultAsync(known => known.Id == memberId && known.EmployerId == acting.Value.EmployerId, ct);
            if (member is null) return new Refusal("member_unknown", "This member doesn't exist.");
            var removed = member.Remove(clock.Now);
            if (removed.IsRefused) return removed.Refusal;
            return await EndGrants(db, journal, member.Id, ct);
        }, ct);

    private async Task<long> EndGrants(PortalDb db, Journal journal, int memberId, CancellationToken ct)
    {
        var returned = 0L;
        foreach (var grant in await Endable(db, memberId, ct))
        {
            var left = grant.End(clock.Now);
            if (left == 0) continue;
            returned += left;
            await journal.Post(SubsidyPostings.GrantEnded(grant.Id, memberId, grant.EmployerId, left, grant.AmountCents), ct);
        }

        return returned;
    }

    private static Task<List<SubsidyGrant>> Endable(PortalDb db, int memberId, CancellationToken ct) =>
        db.SubsidyGrants
            .Where(grant => grant.MemberId == memberId && grant.EndedAt == null
                && !db.PlanInvoices.Any(invoice => invoice.Id == grant.PlanInvoiceId
                    && (invoice.Status == PlanInvoiceStatus.Draft || invoice.Status == PlanInvoiceStatus.Open)))
            .ToListAsync(ct);
}
