using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Sessions;
using Portal.Jobs;
using Portal.Payments.Calls;

namespace Portal.Sessions;

/// <summary>Finds the sessions whose parts are to be settled: the employer's part, the card part, and cards whose time to confirm is over.</summary>
public sealed partial class ChargeSessions(
    IDbContextFactory<PortalDb> factory, SettleEmployerPart employerPart, ChargeCardPart cardPart, ILogger<ChargeSessions> logger) : IDueWork
{
    private const int Batch = 200;

    /// <inheritdoc />
    public string Name => "session-charges";

    /// <inheritdoc />
    public async Task<DateTimeOffset?> NextDue(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        DateTimeOffset?[] next =
        [
            await First(EarnedNext(db).Select(booking => booking.ChargeDueAt), ct),
            await First(SentNext(db).Select(booking => booking.EmployerFundsAt), ct),
            await First(ChargedNext(db).Select(booking => booking.ChargeDueAt), ct),
            await First(RetriedNext(db).Select(booking => booking.NextAttemptAt), ct),
        ];
        return next.Min();
    }

    /// <inheritdoc />
    public async Task<int> Run(DateTimeOffset now, CancellationToken ct)
    {
        var (employerParts, cardParts) = await Due(now, ct);
        // A call that Stripe leaves waiting holds up a part of the sessions only.
        var options = new ParallelOptions { MaxDegreeOfParallelism = CallRate.SideBySide, CancellationToken = ct };
        await Parallel.ForEachAsync(employerParts, options, async (id, token) => await One(id, employerPart.Handle, token));
        await Parallel.ForEachAsync(cardParts, options, async (id, token) => await One(id, cardPart.Handle, token));
        return employerParts.Count + cardParts.Count;
    }

    private async Task<(List<int> EmployerParts, List<int> CardParts)> Due(DateTimeOffset now, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var earned = await EarnedNext(db).Where(booking => booking.ChargeDueAt <= now).OrderBy(booking => booking.ChargeDueAt).Select(booking => booking.Id).Take(Batch).ToListAsync(ct);
        var sent = await SentNext(db).Where(booking => booking.EmployerFundsAt <= now).OrderBy(booking => booking.EmployerFundsAt).Select(booking => booking.Id).Take(Batch).ToListAsync(ct);
        var charged = await ChargedNext(db).Where(booking => booking.ChargeDueAt <= now).OrderBy(booking => booking.ChargeDueAt).Select(booking => booking.Id).Take(Batch).ToListAsync(ct);
        var retried = await RetriedNext(db).Where(booking => booking.NextAttemptAt <= now).OrderBy(booking => booking.NextAttemptAt).Select(booking => booking.Id).Take(Batch).ToListAsync(ct);
        return ([.. earned, .. sent], [.. charged, .. retried]);
    }

    private static IQueryable<Booking> EarnedNext(PortalDb db) =>
        db.Bookings.Where(booking => booking.EmployerPart == EmployerPartState.Reserved && booking.ChargeDueAt != null);

    private static IQueryable<Booking> SentNext(PortalDb db) =>
        db.Bookings.Where(booking => booking.EmployerPart == EmployerPartState.WaitingForFunds && booking.EmployerFundsAt != null);

    private static IQueryable<Booking> ChargedNext(PortalDb db) =>
        db.Bookings.Where(booking => booking.CardPart == CardPartState.Due && booking.ChargeDueAt != null);

    private static IQueryable<Booking> RetriedNext(PortalDb db) =>
        db.Bookings.Where(booking => (booking.CardPart == CardPartState.Declined || booking.CardPart == CardPartState.ActionRequired) && booking.NextAttemptAt != null);

    private static Task<DateTimeOffset?> First(IQueryable<DateTimeOffset?> times, CancellationToken ct) =>
        times.OrderBy(time => time).FirstOrDefaultAsync(ct);

    /// <summary>One session that can't be settled must not keep the others waiting.</summary>
    private async Task One(int bookingId, Func<int, CancellationToken, Task> settle, CancellationToken ct)
    {
        try
        {
            await settle(bookingId, ct);
        }
        catch (Exception fault) when (!ct.IsCancellationRequested)
        {
            LogFailed(logger, bookingId, fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Session {BookingId} could not be settled")]
    private static partial void LogFailed(ILogger logger, int bookingId, Exception fault);
}
