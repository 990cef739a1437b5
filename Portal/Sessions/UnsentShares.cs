using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Sessions;

namespace Portal.Sessions;

/// <summary>
/// Shares of employers' parts that are payable and go to the therapist by a transfer of their own. A payout run leaves them alone, or the
/// same money would be sent twice.
/// </summary>
public static class UnsentShares
{
    /// <summary>Cents still to be transferred for sessions, by therapist; therapists without any are left out.</summary>
    public static async Task<Dictionary<int, long>> Of(PortalDb db, IReadOnlyCollection<int> therapistIds, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var waiting = await db.Bookings.AsNoTracking()
            .Where(booking => therapistIds.Contains(booking.TherapistId)
                && (booking.EmployerPart == EmployerPartState.Earned || booking.EmployerPart == EmployerPartState.WaitingForFunds))
            .ToListAsync(ct);
        return waiting.GroupBy(booking => booking.TherapistId).ToDictionary(group => group.Key, group => group.Sum(booking => booking.EmployerSendableCents));
    }
}
