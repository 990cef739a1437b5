using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Payouts;
using Portal.Payments.Operations;
using Portal.Payments.Payouts;
using Portal.People;
using Portal.Time;

namespace Portal.Payouts;

/// <summary>
/// Takes one payout a step further: transfer, then bank payout. Each step is a recorded operation whose end changes the item in one
/// transaction, so it can be stopped anywhere and goes on where it was.
/// </summary>
public sealed class SettlePayoutItem(Work work, IDbContextFactory<PortalDb> factory, OperationsLog operations, ConnectedBalanceReader balances, PortalClock clock)
{
    private static readonly TimeSpan UntilAnswer = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan UntilReleased = TimeSpan.FromHours(1);

    /// <summary>After that the next week's run takes over.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(6);

    /// <summary>Works on an item until it has an outcome or must wait.</summary>
    public async Task Handle(int itemId, CancellationToken ct)
    {
        var item = await Read(itemId, ct);
        if (item.Status == PayoutItemStatus.Reserved)
        {
            await Transfer(item, ct);
            item = await Read(itemId, ct);
        }

        if (item.Status == PayoutItemStatus.Transferred) await PayOut(item, ct);
    }

    private async Task Transfer(PayoutItem item, CancellationToken ct)
    {
        if (item.TransferCents == 0) await Change(item.Id, stored => stored.Transferred(null, clock.Now), ct);
        else await Execute(item, PayoutKeys.Transfer(item), ct);
    }

    private async Task PayOut(PayoutItem item, CancellationToken ct)
    {
        if (!await IsAsked(PayoutKeys.Bank(item), ct) && !await Ask(item, ct)) return;
        await Execute(item, PayoutKeys.Bank(item), ct);
    }

    private async Task Execute(PayoutItem item, string key, CancellationToken ct)
    {
        var outcome = await operations.Execute(key, ct);
        if (outcome.State is not (OperationState.Done or OperationState.Failed))
            await Change(item.Id, stored => stored.Wait("Stripe has not answered yet; it is asked again.", clock.Now + UntilAnswer, clock.Now), ct);
    }

    /// <summary>Asks for a payout of what the account can pay out now; false where that is nothing yet.</summary>
    private async Task<bool> Ask(PayoutItem item, CancellationToken ct)
    {
        var (account, currency) = await AccountOf(item.TherapistId, ct);
        var reading = await balances.Read(account, currency, ct);
        if (reading is null or { AvailableCents: <= 0 })
        {
            await Change(item.Id, stored => WaitForRelease(stored, reading), ct);
            return false;
        }

        return await work.Run(Actor.Due(RunPayouts.WorkName), async (db, _) =>
        {
            var stored = await db.PayoutItems.SingleAsync(known => known.Id == item.Id, ct);
            if (stored.Status != PayoutItemStatus.Transferred || stored.Attempt != item.Attempt) return false;
            // Another worker asked meanwhile, perhaps with a newer reading: its request stands.
            var key = PayoutKeys.Bank(item);
            if (await db.StripeOperations.AnyAsync(operation => operation.Key == key, ct)) return true;
            var request = new BankPayoutRequest(item.Id, item.TherapistId, account, reading.AvailableCents, currency);
            await operations.Record(db, SendBankPayout.Kind, key, PayoutKeys.Subject(item), request, ct);
            return true;
        }, ct);
    }

    private void WaitForRelease(PayoutItem item, ConnectedReading? reading)
    {
        if (clock.Now - item.CreatedAt > LongestWait) item.Refused("Stripe had not released the money within the week. It goes out with the next run.", clock.Now);
        else if (reading is null) item.Wait("Stripe has not answered yet; it is asked again.", clock.Now + UntilAnswer, clock.Now);
        else item.Wait("Stripe has not released the money yet; it is tried every hour.", clock.Now + UntilReleased, clock.Now);
    }

    private Task Change(int itemId, Action<PayoutItem> change, CancellationToken ct) => work.Run(Actor.Due(RunPayouts.WorkName), async (db, _) =>
    {
        var item = await db.PayoutItems.SingleAsync(stored => stored.Id == itemId, ct);
        if (item.IsOpen) change(item);
    }, ct);

    private async Task<PayoutItem> Read(int itemId, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.PayoutItems.AsNoTracking().SingleAsync(item => item.Id == itemId, ct);
    }

    private async Task<bool> IsAsked(string key, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.StripeOperations.AnyAsync(operation => operation.Key == key, ct);
    }

    private async Task<(string Account, string Currency)> AccountOf(int therapistId, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var therapist = await db.Therapists.AsNoTracking().SingleAsync(stored => stored.Id == therapistId, ct);
        return (therapist.ConnectedAccount!, therapist.Currency);
    }
}
