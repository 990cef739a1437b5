using Portal.Domain;
using Portal.Domain.Ledger;

namespace Portal.Tests.Ledger;

/// <content>Payout runs, therapists' debts, our own money, and entries made by hand.</content>
internal static partial class PostingExamples
{
    private static Approval Agreed => Approval.Of("Left the platform.", authorPersonId: 1, approverPersonId: 4).Value;

    private static IEnumerable<PostingExample> Payouts() =>
    [
        Row("Friday run, item 8000 reserved", "PayoutPostings.ItemReserved",
            PayoutPostings.ItemReserved(8, 2, 8_000), "payout-item:8:reserved", "Dr payable:therapist:2 8000 · Cr clearing:payout 8000"),
        Row("… transferred", "PayoutPostings.ItemTransferred",
            PayoutPostings.ItemTransferred(8, 2, "tr_1", Txn(-8_000)), "tr_1:created",
            "Dr clearing:payout 8000 · Cr stripe:platform 8000", "Dr memo:connected:2 8000 · Cr memo:owner:2 8000"),
        Row("… refused", "PayoutPostings.ItemRefused",
            PayoutPostings.ItemRefused(8, 2, 8_000), "payout-item:8:refused", "Dr clearing:payout 8000 · Cr payable:therapist:2 8000"),
        Row("… reversed later", "PayoutPostings.TransferReversed",
            PayoutPostings.TransferReversed(8, 2, "trr_1", Txn(8_000)), "trr_1:created",
            "Dr stripe:platform 8000 · Cr payable:therapist:2 8000", "Dr memo:owner:2 8000 · Cr memo:connected:2 8000"),
        Row("Connected account's payout 8000 to the therapist's bank created", "PayoutPostings.BankPayoutCreated",
            PayoutPostings.BankPayoutCreated(2, "po_1", 8_000), "po_1:created", "", "Dr memo:owner:2 8000 · Cr memo:connected:2 8000"),
        Row("… failed or cancelled", "PayoutPostings.BankPayoutReturned",
            PayoutPostings.BankPayoutReturned(2, "po_1", 8_000), "po_1:returned", "", "Dr memo:connected:2 8000 · Cr memo:owner:2 8000"),
        Row("… made instantly by the therapist: Stripe's fee 120, which stays with Stripe when the payout comes back", "PayoutPostings.BankPayoutFee",
            PayoutPostings.BankPayoutFee(2, "po_1", 120), "po_1:fee", "", "Dr memo:owner:2 120 · Cr memo:connected:2 120"),
        Row("Therapist who owes 900 earns again", "PayoutPostings.DebtNetted",
            PayoutPostings.DebtNetted("payout-run:3:therapist:2", 2, 900), "payout-run:3:therapist:2:netted",
            "Dr payable:therapist:2 900 · Cr receivable:therapist:2 900"),
        Row("… after 180 days written off by two admins", "PayoutPostings.DebtWrittenOff",
            PayoutPostings.DebtWrittenOff(1, 2, 900, Agreed), "write-off:1:approved",
            "Dr loss:therapist 900 · Cr receivable:therapist:2 900"),
    ];

    private static IEnumerable<PostingExample> Treasury() =>
    [
        Row("The credits account pays out 20000 to our bank", "TreasuryPostings.PayoutCreated",
            TreasuryPostings.PayoutCreated(StripeAccountName.Credits, "po_1", Txn(-20_000)), "po_1:created",
            "Dr clearing:bank 20000 · Cr stripe:credits 20000"),
        Row("… arrives", "TreasuryPostings.PayoutArrived",
            TreasuryPostings.PayoutArrived("po_1", 20_000), "po_1:paid", "Dr bank 20000 · Cr clearing:bank 20000"),
        Row("… fails on its way", "TreasuryPostings.PayoutFailed",
            TreasuryPostings.PayoutFailed(StripeAccountName.Credits, "po_1", Txn(20_000), hadArrived: false), "po_1:failed",
            "Dr stripe:credits 20000 · Cr clearing:bank 20000"),
        Row("Bank tops up the platform account with 16000", "TreasuryPostings.TopUpSent",
            TreasuryPostings.TopUpSent("tu_1", 16_000), "tu_1:sent", "Dr clearing:bank 16000 · Cr bank 16000"),
        Row("… arrives", "TreasuryPostings.TopUpArrived",
            TreasuryPostings.TopUpArrived(StripeAccountName.Platform, "tu_1", Txn(16_000)), "tu_1:succeeded",
            "Dr stripe:platform 16000 · Cr clearing:bank 16000"),
        Row("… or fails on its way", "TreasuryPostings.TopUpEnded",
            TreasuryPostings.TopUpEnded("tu_1", 16_000), "tu_1:ended", "Dr bank 16000 · Cr clearing:bank 16000"),
        Row("… or is pulled back after it arrived", "TreasuryPostings.TopUpReversed",
            TreasuryPostings.TopUpReversed(StripeAccountName.Platform, "tu_1", Txn(-16_000)), "tu_1:reversed",
            "Dr bank 16000 · Cr stripe:platform 16000"),
        Row("Stripe's own fee 200", "FeePostings.StripeFee",
            FeePostings.StripeFee(StripeAccountName.Platform, Txn(-200)), "txn_1:fee", "Dr fee:stripe 200 · Cr stripe:platform 200"),
        Row("A balance transaction of a type we don't know, 300 out", "FeePostings.Unknown",
            FeePostings.Unknown(StripeAccountName.Platform, Txn(-300)), "txn_1:unknown", "Dr suspense:platform 300 · Cr stripe:platform 300"),
        Row("A charge 4700 that nobody here ordered, fee 166, booked by an administrator", "FeePostings.Booked",
            FeePostings.Booked(StripeAccountName.Platform, Txn(4_700, 166), "Charged by hand."), "txn_1:booked", "Dr stripe:platform 4534 · Dr fee:stripe 166 · Cr suspense:platform 4700"),
        new("Conversion at Stripe's rate: 10000 eur for 10850 usd less fee 100, where 10900 were expected", "TreasuryPostings.Converted",
            TreasuryPostings.Converted(StripeAccountName.Platform, "po_1", Txn(-10_000), "eur", Txn(10_850, 100, 2), "usd", expectedCents: 10_900), "po_1:converted:eur",
            "Dr fx:eur 10000 · Cr stripe:platform 10000; Dr stripe:platform 10750 · Dr fee:fx 100 · Dr fx:result 50 · Cr fx:usd 10900", ""),
        Row("Manual adjustment: reason, author, second approver", "AdjustmentPostings.Approved",
            AdjustmentPostings.Approved(3, [new EntryLine(AccountCode.PoolTopUp, 100), new EntryLine(AccountCode.Pool, -100)], Agreed), "adjustment:3:approved",
            "Dr expense:pool-top-up 100 · Cr pool 100"),
        Row("Manual reversal of a posted entry", "AdjustmentPostings.Reversed",
            AdjustmentPostings.Reversed(ReplyPostings.Earned(9, 2, 400), Agreed), "reply:9:earned:reversed", "Dr payable:therapist:2 400 · Cr pool 400"),
    ];
}
