using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Jobs;

namespace Portal.Payments.Webhooks;

/// <summary>Events that are to be tried again, as due work, so that a moved clock takes them up too.</summary>
public sealed class DeferredEvents(IDbContextFactory<PortalDb> factory, ProcessEvents process) : IDueWork
{
    /// <inheritdoc />
    public string Name => "inbox";

    /// <inheritdoc />
    public async Task<DateTimeOffset?> NextDue(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.WebhookOutcomes.Where(outcome => outcome.NextAttemptAt != null)
            .OrderBy(outcome => outcome.NextAttemptAt).Select(outcome => outcome.NextAttemptAt).FirstOrDefaultAsync(ct);
    }

    /// <inheritdoc />
    public Task<int> Run(DateTimeOffset now, CancellationToken ct) => process.Handle(ct);
}
