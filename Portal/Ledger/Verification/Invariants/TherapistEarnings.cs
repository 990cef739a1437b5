using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Domain.Ledger;
using Portal.Domain.Payouts;
using Portal.Domain.Sessions;

namespace Portal.Ledger.Verification.Invariants;

/// <summary>What a therapist earned by sessions and replies is somewhere: at the bank, with Stripe as a payout's fee, payable, on its way, or in the Stripe account.</summary>
internal sealed class TherapistEarnings : IInvariant
{
    private static readonly EmployerPartState[] EmployerPaid =
        [EmployerPartState.Earned, EmployerPartState.Sent, EmployerPartState.WaitingForFunds, EmployerPartState.Returned];

    private static readonly CardPartState[] CardPaid = [CardPartState.Charged, CardPartState.PartlyRefunded, CardPartState.Refunded];

    public string Name => "therapist-earnings";

    public string Sentence => "Per therapist: earned by sessions and replies equals paid, Stripe’s fees for payouts, payable, on its way and in the Stripe account, less what is owed back and what was written off.";

    public InvariantKind Kind => InvariantKind.Nightly;

    public async Task<Finding> Check(LedgerSnapshot snapshot, CancellationToken ct)
    {
        var tally = new Tally();
        var (payable, owed, connected) = (await snapshot.Balances("payable:therapist:", ct), await snapshot.Balances("receivable:therapist:", ct), await snapshot.Balances("memo:connected:", ct));
        foreach (var therapist in await snapshot.Db.Therapists.OrderBy(therapist => therapist.Id).Select(therapist => therapist.Id).ToListAsync(ct))
        {
            var paid = await snapshot.Db.BankPayouts
                .Where(payout => payout.TherapistId == therapist && payout.Status != BankPayoutStatus.Failed && payout.Status != BankPayoutStatus.Cancelled)
                .SumAsync(payout => payout.AmountCents, ct);
            // A fee stays with Stripe also when its payout came back.
            var fees = await snapshot.Db.BankPayouts.Where(payout => payout.TherapistId == therapist).SumAsync(payout => payout.FeeCents, ct);
            var writtenOff = await snapshot.Db.DebtWriteOffs.Where(writeOff => writeOff.TherapistId == therapist).SumAsync(writeOff => writeOff.WrittenOffCents, ct);
            var onItsWay = await snapshot.Db.PayoutItems.Where(item => item.TherapistId == therapist && item.Status == PayoutItemStatus.Reserved).SumAsync(item => item.TransferCents, ct);
            var standing = checked(paid + fees + onItsWay + Sum(payable, AccountCode.PayableTherapist(therapist)) + Sum(connected, AccountCode.MemoConnected(therapist))
                - Sum(owed, AccountCode.ReceivableTherapist(therapist)) - writtenOff);
            tally.Equal($"therapist {therapist}", standing, await Earned(snapshot, therapist, ct), "paid and standing", "earned");
        }

        return tally.Sums();
    }

    private static long Sum(Dictionary<(string Code, string Currency), long> balances, AccountCode account) =>
        balances.Where(balance => balance.Key.Code == account.Value).Sum(balance => balance.Value);

    private static async Task<long> Earned(LedgerSnapshot snapshot, int therapist, CancellationToken ct)
    {
        var bookings = await snapshot.Db.Bookings
            .Where(booking => booking.TherapistId == therapist && (EmployerPaid.Contains(booking.EmployerPart) || CardPaid.Contains(booking.CardPart))).ToListAsync(ct);
        var replies = await snapshot.Db.Replies.Where(reply => reply.TherapistId == therapist).SumAsync(reply => reply.EarnedCents, ct);
        return checked(replies + bookings.Sum(FromEmployer) + bookings.Sum(FromCard));
    }

    private static long FromEmployer(Booking booking) => !EmployerPaid.Contains(booking.EmployerPart) || booking.EmployerPartCents == 0 ? 0
        : booking.TherapistFromEmployerCents - Proportion.Floor(booking.TherapistFromEmployerCents, booking.EmployerReturnedCents, booking.EmployerPartCents);

    /// <summary>A refund takes the whole part from the therapist's account and gives the fee's share back to it.</summary>
    private static long FromCard(Booking booking) => !CardPaid.Contains(booking.CardPart) || booking.CardPartCents == 0 ? 0
        : booking.TherapistFromCardCents - booking.CardRefundedCents
            + Proportion.Nearest(booking.Owed.ApplicationFeeCents, booking.CardRefundedCents, booking.CardPartCents);
}
