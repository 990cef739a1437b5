using Portal.Domain;
using Portal.Domain.Ledger;
using Portal.Ledger;
using Portal.Payments.Sessions;
using Portal.Payments.Webhooks;
using Stripe;

namespace Portal.Payments.Treasury;

/// <summary>Our own money between a Stripe account and our bank. Each event makes the payout be read again, so that late ones tell the present.</summary>
public sealed class TreasuryEvents(StripeAccounts accounts)
{
    private static readonly List<string> WithMovements = ["balance_transaction", "failure_balance_transaction"];

    /// <summary>A payout to our bank was created, arrived, failed or was cancelled.</summary>
    public async Task<EventAction> PayoutChanged(StripeEvent received, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        var payout = await new PayoutService(received.Client).GetAsync(received.Object<Payout>().Id, new PayoutGetOptions { Expand = WithMovements }, null, ct);
        var account = accounts.MainNameOf(received.Account);
        return async (_, journal) =>
        {
            await Post(journal, account, payout, ct);
            return Handled.Processed;
        };
    }

    /// <summary>Our bank sent a top-up, it arrived, did not, or was pulled back.</summary>
    public async Task<EventAction> TopUpChanged(StripeEvent received, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        if (received.Event.Account is { Length: > 0 }) return StripeEvent.Ignore("It is a top-up of a therapist's own account.");
        var topUp = await new TopupService(received.Client).GetAsync(received.Object<Topup>().Id, null, null, ct);
        var moved = new List<StripeMovement>();
        var ofIt = new BalanceTransactionListOptions { Source = topUp.Id, Limit = 100 };
        await foreach (var one in new BalanceTransactionService(received.Client).ListAutoPagingAsync(ofIt, null, ct)) moved.Add(one.Movement(topUp.Id));
        var account = accounts.MainNameOf(received.Account);
        return async (_, journal) =>
        {
            await Post(journal, account, topUp, moved, ct);
            return Handled.Processed;
        };
    }

    private static async Task Post(Journal journal, StripeAccountName account, Topup topUp, List<StripeMovement> moved, CancellationToken ct)
    {
        await journal.Post(TreasuryPostings.TopUpSent(topUp.Id, topUp.Amount, topUp.Currency), ct);
        if (topUp.Status is "failed" or "canceled") await journal.Post(TreasuryPostings.TopUpEnded(topUp.Id, topUp.Amount, topUp.Currency), ct);
        if (moved.Find(movement => movement.AmountCents > 0) is { } arrived) await journal.Post(TreasuryPostings.TopUpArrived(account, topUp.Id, arrived, topUp.Currency), ct);
        if (moved.Find(movement => movement.AmountCents < 0) is { } back) await journal.Post(TreasuryPostings.TopUpReversed(account, topUp.Id, back, topUp.Currency), ct);
    }

    private static async Task Post(Journal journal, StripeAccountName account, Payout payout, CancellationToken ct)
    {
        await journal.Post(TreasuryPostings.PayoutCreated(account, payout.Id, payout.BalanceTransaction.Movement(payout.Id), payout.Currency), ct);
        if (payout.Status == "paid") await journal.Post(TreasuryPostings.PayoutArrived(payout.Id, payout.Amount, payout.Currency), ct);
        if (payout.FailureBalanceTransaction is not { } back) return;
        // A bank may return a payout that had arrived already.
        var hadArrived = await journal.Knows($"{payout.Id}:paid", ct);
        await journal.Post(TreasuryPostings.PayoutFailed(account, payout.Id, back.Movement(payout.Id), hadArrived, payout.Currency), ct);
    }
}
