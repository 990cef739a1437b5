using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Ledger.Holds;
using Portal.Payments;
using Portal.Payments.Webhooks;

namespace Portal.Health;

/// <summary>Whether the process lives, and whether it can be sent work.</summary>
public static class HealthEndpoints
{
    /// <summary>Maps <c>/health/live</c> and <c>/health/ready</c>; neither says anything about money or people.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => "ok").AllowAnonymous().ExcludeFromDescription();
        routes.MapGet("/health/ready", Ready).AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task<IResult> Ready(IDbContextFactory<PortalDb> factory, StripeOptions stripe, StripeAccounts accounts, Inbox inbox, MoneyHolds holds, CancellationToken ct)
    {
        var problem = await Database(factory, ct)
            ?? (stripe.UsesSandbox && accounts.SandboxBase is null ? "The Stripe sandbox has not started." : null)
            ?? (inbox.ExecuteTask is { IsCompleted: false } ? null : "The inbox does not run.");
        // It can be sent work all the same: people are served, and events are stored.
        if (problem is null) return Results.Text(await holds.IsHeld(ct) ? "degraded" : "ready");
        return Results.Problem(problem, statusCode: StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<string?> Database(IDbContextFactory<PortalDb> factory, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        if (!await db.Database.CanConnectAsync(ct)) return "The database can't be reached.";
        return (await db.Database.GetPendingMigrationsAsync(ct)).Any() ? "The database isn't migrated." : null;
    }
}
