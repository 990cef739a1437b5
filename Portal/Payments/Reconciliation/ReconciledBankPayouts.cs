using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Payouts;
using Portal.Domain.Reconciliation;
using Portal.Payments.Payouts;
using Stripe;

namespace Portal.Payments.Reconciliation;

/// <summary>Payouts of therapists' Stripe accounts to their banks against our rows, one account after the other.</summary>
public sealed class ReconciledBankPayouts(IDbContextFactory<PortalDb> factory) : ReconciledList
{
    /// <inheritdoc />
    public override ReconciliationStage Stage => ReconciliationStage.BankPayouts;

    /// <inheritdoc />
    public override RecordKind Kind => RecordKind.BankPayout;

    /// <summary>The cursor names the therapist, and within their account the last payout read.</summary>
    protected override async Task<PageComparison> ReadStripe(ReconciliationScope scope, string? cursor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var (therapistId, after) = Place(cursor);
        if (await Account(scope, therapistId, ct) is not { } account) return (_, _) => Task.FromResult(Page([], null));
        var page = await List(scope, account.StripeAccount, account.TherapistId == therapistId ? after : null, ct);
        return async (db, _) =>
        {
            var ids = page.Select(payout => payout.Id).ToList();
            var ours = await db.BankPayouts.Where(payout => ids.Contains(payout.StripePayoutId)).ToDictionaryAsync(payout => payout.StripePayoutId, ct);
            return Page([.. page.Select(payout => Compare(payout, account.StripeAccount, ours.GetValueOrDefault(payout.Id)))],
                page.HasMore ? Cursor(account.TherapistId, ids[^1]) : Cursor(account.TherapistId + 1, ""));
        };
    }

    /// <inheritdoc />
    protected override async Task<ComparedPage> ReadOurs(PortalDb db, ReconciliationScope scope, string after, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        if (!scope.HasConnectedAccounts) return new ComparedPage([], null);
        var (last, until, seen) = (Place(after).TherapistId, scope.OursUntil, Seen(db, scope));
        var unseen = await db.BankPayouts.AsNoTracking()
            .Where(payout => payout.Id > last && payout.UpdatedAt < until && !seen.Any(record => record.ObjectId == payout.StripePayoutId))
            .OrderBy(payout => payout.Id).Take(PageSize).ToListAsync(ct);
        return new ComparedPage([.. unseen.Select(payout => new Comparison(Kind, payout.StripePayoutId, payout.CreatedAt, null, Side(payout)) { Currency = payout.Currency })],
            unseen.Count == PageSize ? Cursor(unseen[^1].Id, "") : null);
    }

    private static Comparison Compare(Payout payout, string account, BankPayout? ours) =>
        new(RecordKind.BankPayout, payout.Id, new DateTimeOffset(payout.Created, TimeSpan.Zero),
            Side(payout.Amount, payout.FeeCents(), payout.BankStatus()), ours is null ? null : Side(ours))
        {
            Currency = payout.Currency,
            StripeType = payout.Status,
            About = account,
            Related = [payout.Id],
            OperationKey = payout.Metadata?.GetValueOrDefault("operation"),
            ExpectedAt = new DateTimeOffset(payout.ArrivalDate, TimeSpan.Zero),
        };

    private static ReconciliationSide Side(BankPayout payout) => Side(payout.AmountCents, payout.FeeCents, payout.Status);

    /// <summary>What both sides must agree on: amount, status, and the fee where Stripe took one.</summary>
    private static ReconciliationSide Side(long amountCents, long feeCents, BankPayoutStatus status) =>
        new(amountCents, feeCents == 0 ? status.ToString() : string.Create(CultureInfo.InvariantCulture, $"{status}, fee {feeCents / 100}.{feeCents % 100:00}"));

    private static async Task<StripeList<Payout>> List(ReconciliationScope scope, string account, string? after, CancellationToken ct)
    {
        try
        {
            return await new PayoutService(scope.Client).ListAsync(
                new PayoutListOptions { Limit = PageSize, Created = scope.Created, StartingAfter = after, Expand = [$"data.{PayoutReading.Booked}"] }, new RequestOptions { StripeAccount = account }, ct);
        }
        catch (StripeException gone) when (gone.HttpStatusCode is HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized)
        {
            // A therapist who disconnected takes the list along; the rows we have are reported as missing at Stripe.
            return new StripeList<Payout> { Data = [] };
        }
    }

    /// <summary>The first connected account from a therapist on; null after the last.</summary>
    private async Task<Connected?> Account(ReconciliationScope scope, int therapistId, CancellationToken ct)
    {
        if (!scope.HasConnectedAccounts) return null;
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.Therapists.Where(therapist => therapist.Id >= therapistId && therapist.ConnectedAccount != null)
            .OrderBy(therapist => therapist.Id).Select(therapist => new Connected(therapist.Id, therapist.ConnectedAccount!)).FirstOrDefaultAsync(ct);
    }

    private static string Cursor(int id, string after) => string.Create(CultureInfo.InvariantCulture, $"{id}|{after}");

    private static (int TherapistId, string? After) Place(string? cursor)
    {
        var parts = (cursor ?? "").Split('|');
        return (int.TryParse(parts[0], CultureInfo.InvariantCulture, out var id) ? id : 0, parts is [_, { Length: > 0 } after] ? after : null);
    }

    private sealed record Connected(int TherapistId, string StripeAccount);
}
