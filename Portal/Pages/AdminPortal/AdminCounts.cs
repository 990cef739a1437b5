using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Disputes;
using Portal.Domain.Adjustments;
using Portal.Ledger.Watch;
using Portal.Pages.Ui.Layout;
using Portal.Payments.LocalStripe;
using Portal.Payments.Webhooks;
using Portal.Reconciliation;

namespace Portal.Pages.AdminPortal;

/// <summary>The rail of the admin portal with what waits for a person in it.</summary>
public sealed class AdminCounts(IDbContextFactory<PortalDb> factory, DisputeQueries disputes, ReconciliationQueries reconciliation, MoveClock clock)
{
    /// <summary>The places; the clock only where time can be moved.</summary>
    public async Task<PortalNav> Places(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var parked = await db.WebhookOutcomes.CountAsync(outcome => outcome.State == WebhookState.Parked, ct);
        var broken = await db.VerificationRuns.Where(run => run.Kind == VerificationKind.Watch).OrderByDescending(run => run.Id).Select(run => run.Broken).FirstOrDefaultAsync(ct);
        var places = AdminNav.Places.WithCounts(new Dictionary<string, int>
        {
            [AdminRoutes.Webhooks] = parked,
            [AdminRoutes.Invariants] = broken,
            [AdminRoutes.Reconciliation] = await reconciliation.OpenCount(ct),
            [AdminRoutes.Disputes] = await disputes.CountOpen(ct),
            [AdminRoutes.PayoutRuns] = await db.DebtWriteOffs.CountAsync(writeOff => writeOff.State == ProposalState.Proposed, ct),
            [AdminRoutes.Adjustments] = await db.Adjustments.CountAsync(adjustment => adjustment.State == ProposalState.Proposed, ct),
        });
        return clock.IsPossible ? places : places with { Items = [.. places.Items.Where(item => item.Href != AdminRoutes.Clock)] };
    }
}
