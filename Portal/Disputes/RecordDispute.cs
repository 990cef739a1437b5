using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Disputes;
using Portal.Domain.Ledger;
using Portal.Ledger;
using Portal.Time;

namespace Portal.Disputes;

/// <summary>
/// Records what Stripe says of a dispute now. Its events come in any order, so each time everything that has happened is posted that isn't yet.
/// The platform bears it (rule dispute-loss), unless an employer's own payment was pulled back (rule funding-pulled-back).
/// </summary>
public sealed class RecordDispute(PulledBackFunding fundings, PulledBackCredits credits, PortalClock clock)
{
    /// <summary>Records it; null when recorded, else why it can't be yet.</summary>
    /// <param name="db">The context.</param>
    /// <param name="journal">The journal.</param>
    /// <param name="facts">What Stripe says.</param>
    /// <param name="source">What the charge paid, such as <c>booking:42</c>; null where it is nothing of ours.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<string?> Handle(PortalDb db, Journal journal, DisputeFacts facts, string? source, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(journal);
        ArgumentNullException.ThrowIfNull(facts);
        var dispute = await db.Disputes.SingleOrDefaultAsync(known => known.StripeId == facts.StripeId, ct);
        if (dispute is null) db.Disputes.Add(dispute = Dispute.Opened(facts, source ?? $"dispute:{facts.StripeId}", clock.Now));
        else dispute.Told(facts, clock.Now);
        return dispute.About.Split(':') switch
        {
            ["funding", var id] => await fundings.Handle(db, journal, int.Parse(id, System.Globalization.CultureInfo.InvariantCulture), facts, ct),
            ["credit-order", var id] => await credits.Handle(db, journal, int.Parse(id, System.Globalization.CultureInfo.InvariantCulture), facts, ct),
            _ => await PlatformBears(journal, dispute, facts, ct),
        };
    }

    private static async Task<string?> PlatformBears(Journal journal, Dispute dispute, DisputeFacts facts, CancellationToken ct)
    {
        if (facts.Withdrawn is not { } withdrawn) return null;
        await journal.Post(DisputePostings.FundsWithdrawn(dispute.About, facts.StripeId, withdrawn, facts.Account, facts.Currency), ct);
        if (facts.Reinstated is { } returned)
            await journal.Post(DisputePostings.FundsReinstated(dispute.About, facts.StripeId, returned, facts.Account, facts.Currency), ct);
        else if (dispute.Status == DisputeStatus.Lost)
            await journal.Post(DisputePostings.Lost(dispute.About, facts.StripeId, withdrawn.GrossCents, facts.Currency), ct);
        return null;
    }
}
