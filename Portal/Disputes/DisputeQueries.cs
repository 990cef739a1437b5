using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Disputes;
using Portal.Reports;

namespace Portal.Disputes;

/// <summary>One dispute in the admin's list.</summary>
/// <param name="Id">Key.</param>
/// <param name="StripeId">Stripe's dispute.</param>
/// <param name="About">What was paid by the disputed charge, such as <c>booking:42</c>.</param>
/// <param name="AmountCents">What is disputed.</param>
/// <param name="FeeCents">Stripe's fee for it.</param>
/// <param name="Currency">Lower-case ISO code.</param>
/// <param name="Reason">Stripe's code of why.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="EvidenceDueAt">Until when evidence can be given (UTC).</param>
/// <param name="OpenedAt">When it was opened (UTC).</param>
public sealed record DisputeRow(
    int Id, string StripeId, string About, long AmountCents, long FeeCents, string Currency, string Reason, DisputeStatus Status, DateTimeOffset? EvidenceDueAt, DateTimeOffset OpenedAt);

/// <summary>Disputes as administrators read them.</summary>
public sealed class DisputeQueries(IDbContextFactory<PortalDb> factory)
{
    private static readonly DisputeStatus[] Open = [DisputeStatus.Inquiry, DisputeStatus.NeedsResponse, DisputeStatus.UnderReview];

    /// <summary>A page of them, newest first; <c>open</c> as status means those not decided.</summary>
    public async Task<Slice<DisputeRow>> List(ListRequest request, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(request);
        await using var db = await factory.CreateDbContextAsync(ct);
        var disputes = db.Disputes.AsNoTracking();
        if (request.Status == "open") disputes = disputes.Where(dispute => Open.Contains(dispute.Status));
        else if (request.StatusAs<DisputeStatus>() is { } status) disputes = disputes.Where(dispute => dispute.Status == status);
        if (request.Search is { Length: > 0 } search) disputes = disputes.Where(dispute => dispute.StripeId.Contains(search) || dispute.ChargeId.Contains(search) || dispute.About.Contains(search));
        var rows = await disputes.OrderByDescending(dispute => dispute.OpenedAt).ThenByDescending(dispute => dispute.Id).Skip(request.Skip).Take(request.Take)
            .Select(dispute => new DisputeRow(dispute.Id, dispute.StripeId, dispute.About, dispute.AmountCents, dispute.FeeCents, dispute.Currency,
                dispute.Reason, dispute.Status, dispute.EvidenceDueAt, dispute.OpenedAt)).ToListAsync(ct);
        return new Slice<DisputeRow>(rows, await disputes.CountAsync(ct));
    }

    /// <summary>How many wait for evidence or a decision.</summary>
    public async Task<int> CountOpen(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.Disputes.CountAsync(dispute => Open.Contains(dispute.Status), ct);
    }
}
