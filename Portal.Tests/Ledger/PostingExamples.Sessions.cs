using Portal.Domain;
using Portal.Domain.Ledger;
using Portal.Domain.Sessions;

namespace Portal.Tests.Ledger;

/// <content>Sessions of 15000: 10000 from the employer, 5000 by card, commission 10 %; disputes and failed refunds.</content>
internal static partial class PostingExamples
{
    private static BasisPoints Ten => new(1_000);

    private static IEnumerable<PostingExample> Sessions() => [.. Held(), .. Missed(), .. Refunded()];

    private static IEnumerable<PostingExample> Held() =>
    [
        Row("Session 15000 booked: employer money 10000 reserved", "SessionPostings.Reserved",
            SessionPostings.Reserved(42, 7, 10_000), "booking:42:reserved",
            "Dr subsidy:pool:7 10000 · Cr subsidy:reserved:42 10000"),
        Row("… cancelled in time", "SessionPostings.Released",
            SessionPostings.Released(42, 7, 10_000, 10_000), "booking:42:released",
            "Dr subsidy:reserved:42 10000 · Cr subsidy:pool:7 10000"),
        Row("36 h after attendance, employer's share", "SessionPostings.EmployerPartEarned",
            SessionPostings.EmployerPartEarned(42, 2, 10_000, 9_000), "booking:42:subsidy",
            "Dr subsidy:reserved:42 10000 · Cr payable:therapist:2 9000 · Cr revenue:session 1000"),
        Row("… sent", "SessionPostings.EmployerPartSent",
            SessionPostings.EmployerPartSent(42, 2, "tr_1", Txn(-9_000)), "tr_1:created",
            "Dr payable:therapist:2 9000 · Cr stripe:platform 9000", "Dr memo:connected:2 9000 · Cr memo:owner:2 9000"),
        Row("… card share 5000, fee 175, application fee 500", "SessionPostings.CardCharged",
            SessionPostings.CardCharged(42, 2, "pi_1", Txn(5_000, 175), Txn(-5_000, number: 2), Txn(500, number: 3)), "pi_1:succeeded",
            "Dr stripe:platform 4825 · Dr fee:stripe 175 · Dr stripe:platform 500 · Cr stripe:platform 5000 · Cr revenue:session 500",
            "Dr memo:connected:2 4500 · Cr memo:owner:2 4500"),
    ];

    private static IEnumerable<PostingExample> Missed()
    {
        var whole = SessionPrice.Of(10_000, 5_000, Ten);
        var late = whole.Missed(new BasisPoints(5_000), employerPays: true, Ten, 50);
        var spared = whole.Missed(new BasisPoints(5_000), employerPays: false, Ten, 50);
        var noShow = whole.Missed(new BasisPoints(10_000), employerPays: true, Ten, 50);
        return
        [
            Row("Late cancel: half of the employer's part is due", "SessionPostings.EmployerPartEarned",
                SessionPostings.EmployerPartEarned(42, 2, late.SubsidyCents, late.TherapistFromEmployerCents), "booking:42:subsidy",
                "Dr subsidy:reserved:42 5000 · Cr payable:therapist:2 4500 · Cr revenue:session 500"),
            Row("… the other half goes back", "SessionPostings.Released",
                SessionPostings.Released(42, 7, 10_000 - late.SubsidyCents, 10_000), "booking:42:released",
                "Dr subsidy:reserved:42 5000 · Cr subsidy:pool:7 5000"),
            Row("… half of the card's part, fee 103", "SessionPostings.CardCharged",
                SessionPostings.CardCharged(42, 2, "pi_1", Txn(late.OutOfPocketCents, 103), Txn(-late.OutOfPocketCents, number: 2), Txn(late.ApplicationFeeCents, number: 3)), "pi_1:succeeded",
                "Dr stripe:platform 2397 · Dr fee:stripe 103 · Dr stripe:platform 250 · Cr stripe:platform 2500 · Cr revenue:session 250",
                "Dr memo:connected:2 2250 · Cr memo:owner:2 2250"),
            Row("… where the programme doesn't pay for missed sessions, its reserve goes back whole", "SessionPostings.Released",
                SessionPostings.Released(42, 7, 10_000 - spared.SubsidyCents, 10_000), "booking:42:released",
                "Dr subsidy:reserved:42 10000 · Cr subsidy:pool:7 10000"),
            Row("No-show: the employer's part is due whole, as is the card's", "SessionPostings.EmployerPartEarned",
                SessionPostings.EmployerPartEarned(42, 2, noShow.SubsidyCents, noShow.TherapistFromEmployerCents), "booking:42:subsidy",
                "Dr subsidy:reserved:42 10000 · Cr payable:therapist:2 9000 · Cr revenue:session 1000"),
        ];
    }

    private static IEnumerable<PostingExample> Refunded()
    {
        // In three steps of a third: each is all refunds so far less all before it.
        var price = SessionPrice.Of(0, 5_000, Ten);
        var first = SessionRefund.Step(new SessionPayment(price, 0, 0), 1_667).Value;
        var last = SessionRefund.Step(new SessionPayment(price, 0, 3_334), 1_666).Value;
        return
        [
            Row("Card share refunded whole, transfer and application fee reversed", "SessionPostings.CardRefunded",
                SessionPostings.CardRefunded(42, 2, "re_1", Txn(-5_000), Txn(5_000, number: 2), Txn(-500, number: 3)), "re_1:refunded",
                "Dr stripe:platform 5000 · Dr revenue:session 500 · Cr stripe:platform 5000 · Cr stripe:platform 500",
                "Dr memo:owner:2 4500 · Cr memo:connected:2 4500"),
            Row("Card share refunded in part: the first 1667 of 5000", "SessionPostings.CardRefunded",
                SessionPostings.CardRefunded(42, 2, "re_1", Txn(-first.CardCents), Txn(first.CardCents, number: 2), Txn(-first.ApplicationFeeCents, number: 3)), "re_1:refunded",
                "Dr stripe:platform 1667 · Dr revenue:session 167 · Cr stripe:platform 1667 · Cr stripe:platform 167",
                "Dr memo:owner:2 1500 · Cr memo:connected:2 1500"),
            Row("… the last 1666, after 3334: it takes the rest of the fee", "SessionPostings.CardRefunded",
                SessionPostings.CardRefunded(42, 2, "re_3", Txn(-last.CardCents), Txn(last.CardCents, number: 2), Txn(-last.ApplicationFeeCents, number: 3)), "re_3:refunded",
                "Dr stripe:platform 1666 · Dr revenue:session 167 · Cr stripe:platform 1666 · Cr stripe:platform 167",
                "Dr memo:owner:2 1499 · Cr memo:connected:2 1499"),
            Row("… where the transfer can't be reversed, what the card got is our loss", "SessionPostings.CardRefunded",
                SessionPostings.CardRefunded(42, 2, "re_1", Txn(-5_000), null, null), "re_1:refunded",
                "Dr loss:refund 5000 · Cr stripe:platform 5000"),
            Row("Employer's share returned: transfer reversed first", "SessionPostings.EmployerTransferReversed",
                SessionPostings.EmployerTransferReversed(42, 2, "trr_1", Txn(9_000)), "trr_1:created",
                "Dr stripe:platform 9000 · Cr payable:therapist:2 9000", "Dr memo:owner:2 9000 · Cr memo:connected:2 9000"),
            Row("… then back to the employer", "SessionPostings.EmployerPartReturned",
                SessionPostings.EmployerPartReturned(42, 7, 2, 1, 10_000, 9_000, payableCents: 9_000), "booking:42:returned:1",
                "Dr payable:therapist:2 9000 · Dr revenue:session 1000 · Cr subsidy:pool:7 10000"),
            Row("… where Stripe refuses the reversal, the therapist owes it", "SessionPostings.EmployerPartReturned",
                SessionPostings.EmployerPartReturned(42, 7, 2, 1, 10_000, 9_000, payableCents: 0), "booking:42:returned:1",
                "Dr receivable:therapist:2 9000 · Dr revenue:session 1000 · Cr subsidy:pool:7 10000"),
        ];
    }

    private static IEnumerable<PostingExample> Disputes() =>
    [
        Row("Refund fails after it was made", "RefundPostings.Failed",
            RefundPostings.Failed("booking:42", "re_1", Txn(5_000)), "re_1:failed", "Dr stripe:platform 5000 · Cr clearing:refund 5000"),
        Row("… paid another way", "RefundPostings.PaidByBank",
            RefundPostings.PaidByBank("booking:42", "re_1", 5_000), "re_1:paid-by-bank", "Dr clearing:refund 5000 · Cr bank 5000"),
        Row("Dispute, funds withdrawn 5000 and fee 1500", "DisputePostings.FundsWithdrawn",
            DisputePostings.FundsWithdrawn("booking:42", "dp_1", Txn(-5_000, 1_500)), "dp_1:withdrawn",
            "Dr clearing:dispute 5000 · Dr fee:dispute 1500 · Cr stripe:platform 6500"),
        Row("… lost", "DisputePostings.Lost",
            DisputePostings.Lost("booking:42", "dp_1", 5_000), "dp_1:lost", "Dr loss:dispute 5000 · Cr clearing:dispute 5000"),
        Row("… reinstated, Stripe keeps its fee", "DisputePostings.FundsReinstated",
            DisputePostings.FundsReinstated("booking:42", "dp_1", Txn(5_000)), "dp_1:reinstated",
            "Dr stripe:platform 5000 · Cr clearing:dispute 5000"),
        Row("… reinstated, Stripe returns its fee", "DisputePostings.FundsReinstated",
            DisputePostings.FundsReinstated("booking:42", "dp_1", Txn(5_000, -1_500)), "dp_1:reinstated",
            "Dr stripe:platform 6500 · Cr fee:dispute 1500 · Cr clearing:dispute 5000"),
    ];
}
