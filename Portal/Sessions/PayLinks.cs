using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Payments.Operations;
using Portal.Payments.Sessions;

namespace Portal.Sessions;

/// <summary>Pay links of a session, as the operations that opened them remember them.</summary>
internal static class PayLinks
{
    /// <summary>How long a pay link can be paid.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromHours(1);

    /// <summary>The one that can be paid now; null where there is none.</summary>
    public static async Task<PayLinkAnswer?> Open(PortalDb db, int bookingId, DateTimeOffset now, CancellationToken ct)
    {
        var subject = SessionStripe.Subject(bookingId);
        var answer = await db.StripeOperations
            .Where(op => op.Subject == subject && op.Kind == OpenPayLink.KindName && op.State == OperationState.Done)
            .OrderByDescending(op => op.Id).Select(op => op.Answer).FirstOrDefaultAsync(ct);
        var link = answer is null ? null : JsonSerializer.Deserialize<PayLinkAnswer>(answer);
        return link?.ExpiresAt > now ? link : null;
    }
}
