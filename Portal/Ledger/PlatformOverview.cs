using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Catalog;
using Portal.Domain.Payouts;
using Portal.Domain.Sessions;
using Portal.Payments.Operations;
using Portal.Payments.Webhooks;
using Portal.Time;

namespace Portal.Ledger;

/// <summary>What an administrator's first page shows, all of it from the ledger and the stored states.</summary>
/// <param name="From">Start of the month it is about (UTC).</param>
/// <param name="GrossCents">Plans and sessions sold in the month at full price, less refunds.</param>
/// <param name="TherapistCents">Of it, to therapists and the pool.</param>
/// <param name="PlatformCents">Of it, to the platform after Stripe's fees.</param>
/// <param name="FeeCents">Stripe's fees in the month.</param>
/// <param name="PoolCents">In the therapist pool.</param>
/// <param name="PoolReplies">How many replies that pays.</param>
/// <param name="PayableCents">Payable to therapists.</param>
/// <param name="PayableTherapists">To how many.</param>
/// <param name="HeldCents">In the platform's Stripe account.</param>
/// <param name="NextPayout">When the next payout run is due (UTC).</param>
/// <param name="FailingEvents">Events that failed and are tried again.</param>
/// <param name="ParkedEvents">Events that were given up.</param>
/// <param name="OpenOperations">Writes to Stripe that have not come to their end.</param>
/// <param name="UnpaidSessions">Sessions whose card part was given up.</param>
public sealed record PlatformOverviewView(
    DateTimeOffset From, long GrossCents, long TherapistCents, long PlatformCents, long FeeCents, long PoolCents, long PoolReplies, long PayableCents, int PayableTherapists,
    long HeldCents, DateTimeOffset NextPayout, int FailingEvents, int ParkedEvents, int OpenOperations, int UnpaidSessions);

/// <summary>Reads the overview.</summary>
public sealed class PlatformOverview(IDbContextFactory<PortalDb> factory, MoneyRules rules, CatalogOptions catalog, PortalClock clock)
{
    /// <summary>The overview of the month that holds now in <paramref name="zone"/>.</summary>
    public async Task<PlatformOverviewView> Handle(TimeZoneInfo zone, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var (now, from) = (clock.Now, MonthStart(zone));
        var moved = await Moved(db, from, ct);
        var therapists = -moved.Where(sum => sum.Code == "pool" || sum.Code.StartsWith("payable:", StringComparison.Ordinal)).Sum(sum => sum.Cents)
            + moved.Where(sum => sum.Code.StartsWith("memo:connected:", StringComparison.Ordinal)).Sum(sum => sum.Cents);
        var revenue = -moved.Where(sum => sum.Code.StartsWith("revenue:", StringComparison.Ordinal)).Sum(sum => sum.Cents);
        var fees = await Fees(db, from, ct);
        var payable = await Balances(db, "payable:therapist:").Where(balance => balance > 0).ToListAsync(ct);
        var pool = await Balances(db, "pool").SumAsync(balance => balance, ct);
        return new PlatformOverviewView(from, therapists + revenue, therapists, revenue - fees, fees, pool, pool / Math.Max(1, rules.ReplyCents),
            payable.Sum(), payable.Count, await Balances(db, "stripe:platform").SumAsync(balance => balance, ct), PayoutRule.NextRunAt(rules, now),
            await db.WebhookOutcomes.CountAsync(outcome => outcome.State == WebhookState.Failing, ct),
            await db.WebhookOutcomes.CountAsync(outcome => outcome.State == WebhookState.Parked, ct),
            await db.StripeOperations.CountAsync(operation => operation.State != OperationState.Done && operation.State != OperationState.Failed, ct),
            await db.Bookings.CountAsync(booking => booking.CardPart == CardPartState.Unpaid, ct));
    }

    private DateTimeOffset MonthStart(TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(clock.Now, zone);
        var first = new DateTime(local.Year, local.Month, 1, 0, 0, 0, DateTimeKind.Unspecified);
        return new DateTimeOffset(first, zone.GetUtcOffset(first)).ToUniversalTime();
    }

    /// <summary>What plans and sessions moved since an instant, by account.</summary>
    private async Task<List<(string Code, long Cents)>> Moved(PortalDb db, DateTimeOffset from, CancellationToken ct)
    {
        string[] kinds =
        [
            "plan.invoice-paid", "plan.refunded", "plan.proration-credited",
            "session.subsidy-earned", "session.charged", "session.card-refunded", "session.subsidy-returned",
        ];
        var sums = await db.JournalLines.Where(line => line.Entry.PostedAt >= from && kinds.Contains(line.Entry.Kind) && line.Account.Currency == catalog.Currency)
            .GroupBy(line => line.Account.Code).Select(group => new { group.Key, Cents = group.Sum(line => line.Amount) }).ToListAsync(ct);
        return [.. sums.Select(sum => (sum.Key, sum.Cents))];
    }

    private static Task<long> Fees(PortalDb db, DateTimeOffset from, CancellationToken ct) =>
        db.JournalLines.Where(line => line.Entry.PostedAt >= from && line.Account.Code == "fee:stripe").SumAsync(line => line.Amount, ct);

    private static IQueryable<long> Balances(PortalDb db, string code)
    {
        var several = code.EndsWith(':');
        return db.LedgerAccounts.Where(account => several ? account.Code.StartsWith(code) : account.Code == code).Select(account => account.Balance * account.NormalSide);
    }
}
