using Portal.Domain;
using Portal.Domain.Ledger;
using static Portal.Domain.Ledger.AccountCode;

namespace Portal.Tests.Ledger;

/// <content>Payouts and debts, our own money between Stripe and the bank, Stripe's fees, and what people post by hand.</content>
internal static partial class PostingLaws
{
    private static readonly Approval Approved = Approval.Of("Drawn at random.", 1, 2).Value;

    private static IEnumerable<PostingLaw> Payouts() =>
    [
        Of("PayoutPostings.ItemReserved", d => PayoutPostings.ItemReserved(1, 2, d.X, 1 + (int)(d.Z % 3)), d => [(PayableTherapist(2), d.X), (ClearingPayout, -d.X)]),
        Of("PayoutPostings.ItemTransferred", d => PayoutPostings.ItemTransferred(1, 2, "tr_1", Drawn.Free(-d.X)),
            d => [(ClearingPayout, d.X), (Platform, -d.X), .. Connected(d.X)]),
        Of("PayoutPostings.ItemRefused", d => PayoutPostings.ItemRefused(1, 2, d.X, 1 + (int)(d.Z % 3)), d => [(ClearingPayout, d.X), (PayableTherapist(2), -d.X)]),
        Of("PayoutPostings.TransferReversed", d => PayoutPostings.TransferReversed(1, 2, "trr_1", Drawn.Free(d.X)),
            d => [(Platform, d.X), (PayableTherapist(2), -d.X), .. Connected(-d.X)]),
        Of("PayoutPostings.BankPayoutCreated", d => PayoutPostings.BankPayoutCreated(2, "po_1", d.X), d => Connected(-d.X)),
        Of("PayoutPostings.BankPayoutReturned", d => PayoutPostings.BankPayoutReturned(2, "po_1", d.X), d => Connected(d.X)),
        Of("PayoutPostings.BankPayoutFee", d => PayoutPostings.BankPayoutFee(2, "po_1", d.X), d => Connected(-d.X)),
        Of("PayoutPostings.DebtNetted", d => PayoutPostings.DebtNetted("payout-item:1", 2, d.X), d => [(PayableTherapist(2), d.X), (ReceivableTherapist(2), -d.X)]),
        Of("PayoutPostings.DebtWrittenOff", d => PayoutPostings.DebtWrittenOff(1, 2, d.X, Approved), d => [(LossTherapist, d.X), (ReceivableTherapist(2), -d.X)]),
    ];

    private static IEnumerable<PostingLaw> Treasury() =>
    [
        Of("TreasuryPostings.PayoutCreated", d => TreasuryPostings.PayoutCreated(d.Account, "po_1", d.Out(d.X)),
            d => [.. Moved(AccountCode.Stripe(d.Account), d.Out(d.X)), (ClearingBank, d.X)]),
        Of("TreasuryPostings.PayoutArrived", d => TreasuryPostings.PayoutArrived("po_1", d.X), d => [(Bank, d.X), (ClearingBank, -d.X)]),
        Of("TreasuryPostings.PayoutFailed", d => TreasuryPostings.PayoutFailed(d.Account, "po_1", d.In(d.X), d.Either),
            d => [.. Moved(AccountCode.Stripe(d.Account), d.In(d.X)), (d.Either ? Bank : ClearingBank, -d.X)]),
        Of("TreasuryPostings.TopUpSent", d => TreasuryPostings.TopUpSent("tu_1", d.X), d => [(ClearingBank, d.X), (Bank, -d.X)]),
        Of("TreasuryPostings.TopUpArrived", d => TreasuryPostings.TopUpArrived(d.Account, "tu_1", d.In(d.X)),
            d => [.. Moved(AccountCode.Stripe(d.Account), d.In(d.X)), (ClearingBank, -d.X)]),
        Of("TreasuryPostings.TopUpEnded", d => TreasuryPostings.TopUpEnded("tu_1", d.X), d => [(Bank, d.X), (ClearingBank, -d.X)]),
        Of("TreasuryPostings.TopUpReversed", d => TreasuryPostings.TopUpReversed(d.Account, "tu_1", d.Out(d.X)),
            d => [.. Moved(AccountCode.Stripe(d.Account), d.Out(d.X)), (Bank, d.X)]),
        new("TreasuryPostings.Converted", d => TreasuryPostings.Converted(d.Account, "po_1", Drawn.Free(-d.X), "eur", d.In(d.Y), "usd", d.Z),
            d => [(Fx("eur"), d.X), (AccountCode.Stripe(d.Account), d.Y - d.Fee - d.X), (FeeFx, d.Fee), (Fx("usd"), -d.Z), (FxResult, d.Z - d.Y)]),
        Of("FeePostings.StripeFee", d => FeePostings.StripeFee(d.Account, Drawn.Free(-d.X)), d => [(AccountCode.Stripe(d.Account), -d.X), (FeeStripe, d.X)]),
        Of("FeePostings.Booked", d => FeePostings.Booked(d.Account, d.Either ? d.In(d.X) : d.Out(d.X), "By hand."),
            d => [.. Moved(AccountCode.Stripe(d.Account), d.Either ? d.In(d.X) : d.Out(d.X)), (Suspense(d.Account), d.Either ? -d.X : d.X)]),
        Of("FeePostings.Unknown", d => FeePostings.Unknown(d.Account, d.Either ? d.In(d.X) : d.Out(d.X)),
            d => [.. Moved(AccountCode.Stripe(d.Account), d.Either ? d.In(d.X) : d.Out(d.X)), (Suspense(d.Account), d.Either ? -d.X : d.X)]),
    ];

    private static IEnumerable<PostingLaw> ByHand() =>
    [
        Of("AdjustmentPostings.Approved", d => AdjustmentPostings.Approved(1, [new(PoolTopUp, d.X), new(Bank, d.Y), new(Pool, -d.X - d.Y)], Approved),
            d => [(PoolTopUp, d.X), (Bank, d.Y), (Pool, -d.X - d.Y)]),
        Of("AdjustmentPostings.Reversed", d => AdjustmentPostings.Reversed(ReplyPostings.Earned(9, 2, d.X), Approved), d => [(PayableTherapist(2), d.X), (Pool, -d.X)]),
    ];
}
