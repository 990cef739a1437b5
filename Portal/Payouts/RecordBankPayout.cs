using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Ledger;
using Portal.Domain.Payouts;
using Portal.Ledger;
using Portal.Time;

namespace Portal.Payouts;

/// <summary>What Stripe says of a payout from a therapist's account to the bank.</summary>
/// <param name="TherapistId">Whose.</param>
/// <param name="PayoutId">Stripe's payout, <c>po_…</c>.</param>
/// <param name="AmountCents">How much, in cents.</param>
/// <param name="FeeCents">What Stripe took for it beside the amount, in cents.</param>
/// <param name="Currency">Lower-case ISO code.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="ArrivesAt">When it arrives (UTC).</param>
/// <param name="FailureReason">Why it came back, in plain words.</param>
/// <param name="ItemId">The run's item it was made for; null where the therapist made it.</param>
public sealed record BankPayoutFacts(
    int TherapistId, string PayoutId, long AmountCents, long FeeCents, string Currency, BankPayoutStatus Status, DateTimeOffset? ArrivesAt, string? FailureReason, int? ItemId);

/// <summary>Records bank payouts and what became of them, whether Stripe's answer or its events tell it first.</summary>
public sealed class RecordBankPayout(PortalClock clock)
{
    /// <summary>Whether the item the payout was made for has not taken its own transfer in yet: what Stripe tells of the payout then waits for that.</summary>
    public static Task<bool> IsAhead(PortalDb db, BankPayoutFacts facts, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(facts);
        return db.PayoutItems.AnyAsync(item => item.Id == facts.ItemId && item.TherapistId == facts.TherapistId && item.Status == PayoutItemStatus.Reserved, ct);
    }

    /// <summary>Records the facts; known ones change nothing.</summary>
    public async Task Handle(PortalDb db, Journal journal, BankPayoutFacts facts, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(journal);
        ArgumentNullException.ThrowIfNull(facts);
        var payout = await db.BankPayouts.SingleOrDefaultAsync(known => known.StripePayoutId == facts.PayoutId, ct);
        if (payout is null)
        {
            payout = BankPayout.Created(facts.TherapistId, facts.PayoutId, facts.AmountCents, facts.ArrivesAt, clock.Now, facts.Currency, facts.ItemId);
            db.BankPayouts.Add(payout);
            await journal.Post(PayoutPostings.BankPayoutCreated(facts.TherapistId, facts.PayoutId, facts.AmountCents, facts.Currency), ct);
            await Note(db, facts, item => item.PaidOut(facts.PayoutId, facts.AmountCents, clock.Now), ct);
        }

        if (payout.TakeFee(facts.FeeCents, clock.Now))
            await journal.Post(PayoutPostings.BankPayoutFee(facts.TherapistId, facts.PayoutId, facts.FeeCents, facts.Currency), ct);
        if (!payout.Take(facts.Status, facts.ArrivesAt, facts.FailureReason, clock.Now) || !payout.CameBack) return;
        await journal.Post(PayoutPostings.BankPayoutReturned(facts.TherapistId, facts.PayoutId, facts.AmountCents, facts.Currency), ct);
        await Note(db, facts, item => item.PayoutId == facts.PayoutId && item.CameBack(facts.FailureReason ?? BankFailureWords.Cancelled, clock.Now), ct);
    }

    /// <summary>Stripe refused to make it: the money stays in the therapist's account.</summary>
    public async Task Refused(PortalDb db, int itemId, string reason, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var item = await db.PayoutItems.SingleAsync(stored => stored.Id == itemId, ct);
        item.Refused(reason, clock.Now);
    }

    /// <summary>Stripe has not released enough yet: tried again later.</summary>
    public async Task NotYet(PortalDb db, int itemId, DateTimeOffset then, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var item = await db.PayoutItems.SingleAsync(stored => stored.Id == itemId, ct);
        if (item.IsOpen) item.TryBankAgain("Stripe has not released the money yet; it is tried every hour.", then, clock.Now);
    }

    /// <summary>Notes it at the run's item; a finished run is counted anew.</summary>
    private async Task Note(PortalDb db, BankPayoutFacts facts, Func<PayoutItem, bool> note, CancellationToken ct)
    {
        if (facts.ItemId is not { } itemId || await db.PayoutItems.SingleOrDefaultAsync(stored => stored.Id == itemId, ct) is not { } item) return;
        if (item.TherapistId != facts.TherapistId || !note(item)) return;
        var run = await db.PayoutRuns.SingleAsync(stored => stored.Id == item.RunId, ct);
        if (run.Status != PayoutRunStatus.Finished) return;
        // The changed item is tracked, so the list holds it as it is now.
        run.Count(await db.PayoutItems.Where(stored => stored.RunId == run.Id).ToListAsync(ct), clock.Now);
    }
}
