using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Disputes;
using Portal.Domain.Ledger;
using Portal.Domain.Subsidies;
using Portal.Ledger;
using Portal.Time;

namespace Portal.Disputes;

/// <summary>
/// A bank took an employer's funding back, or gave it again: the free part leaves the budget, the rest is owed, and the employer's programmes
/// pause until nothing is owed (rule funding-pulled-back).
/// </summary>
public sealed class PulledBackFunding(PortalClock clock)
{
    /// <summary>Posts what isn't posted yet; null when recorded, else why it can't be yet.</summary>
    public async Task<string?> Handle(PortalDb db, Journal journal, int fundingId, DisputeFacts facts, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(journal);
        ArgumentNullException.ThrowIfNull(facts);
        var funding = await db.SubsidyFundings.SingleOrDefaultAsync(known => known.Id == fundingId, ct);
        if (funding is not { Status: FundingStatus.Paid }) return $"Funding {fundingId} is not recorded as paid yet.";
        if (facts.Withdrawn is { } withdrawn && !await journal.Knows($"{facts.StripeId}:returned", ct)) await TakeBack(db, journal, funding, facts.StripeId, withdrawn, ct);
        if (facts.Reinstated is { } returned && !await journal.Knows($"{facts.StripeId}:reinstated", ct)) await GiveAgain(db, journal, funding, facts.StripeId, returned, ct);
        return null;
    }

    /// <summary>Lets an employer's programmes give again once nothing is owed any more.</summary>
    public static async Task ResumeProgrammes(PortalDb db, int employerId, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var fundings = await db.SubsidyFundings.Where(known => known.EmployerId == employerId && known.ReturnedCents > 0).ToListAsync(ct);
        if (fundings.Any(funding => funding.OwedCents > 0)) return;
        foreach (var programme in await db.SubsidyProgrammes.Where(known => known.EmployerId == employerId && known.PausedAt != null).ToListAsync(ct))
            programme.Resume(now);
    }

    private async Task TakeBack(PortalDb db, Journal journal, SubsidyFunding funding, string disputeId, StripeMovement withdrawn, CancellationToken ct)
    {
        var free = await journal.Balance(AccountCode.SubsidyPool(funding.EmployerId), funding.Currency, ct);
        var entry = SubsidyPostings.FundingReturned(funding.EmployerId, funding.Id, disputeId, withdrawn, free, funding.Currency);
        await journal.Post(entry, ct);
        funding.PulledBack(withdrawn.GrossCents, entry.ChangeOf(AccountCode.ReceivableEmployer(funding.EmployerId)), clock.Now);
        if (funding.OwedCents == 0) return;
        foreach (var programme in await db.SubsidyProgrammes.Where(known => known.EmployerId == funding.EmployerId && known.Active).ToListAsync(ct))
            programme.Pause(clock.Now);
    }

    private async Task GiveAgain(PortalDb db, Journal journal, SubsidyFunding funding, string disputeId, StripeMovement returned, CancellationToken ct)
    {
        var forgiven = funding.CameBack(returned.GrossCents, clock.Now);
        await journal.Post(SubsidyPostings.FundingReinstated(funding.EmployerId, funding.Id, disputeId, returned, forgiven, funding.Currency), ct);
        await ResumeProgrammes(db, funding.EmployerId, clock.Now, ct);
    }
}
