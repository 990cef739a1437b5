using Portal.Domain;
using Portal.Domain.Ledger;
using Portal.Domain.Subscriptions;

namespace Portal.Tests.Ledger;

/// <content>Employers' subsidy money and employees' plans.</content>
internal static partial class PostingExamples
{
    private static BasisPoints Sixty => new(6_000);

    private static IEnumerable<PostingExample> Subsidies() =>
    [
        Row("Employer funds subsidy 50000 by Checkout, fee 1480", "SubsidyPostings.FundingPaid",
            SubsidyPostings.FundingPaid(7, 1, "pi_1", Txn(50_000, 1_480)), "pi_1:succeeded",
            "Dr stripe:platform 48520 · Dr fee:stripe 1480 · Cr subsidy:pool:7 50000"),
        Row("Subsidy invoice 100000 finalized", "SubsidyPostings.FundingInvoiceFinalized",
            SubsidyPostings.FundingInvoiceFinalized(7, 1, "in_1", 100_000), "in_1:finalized",
            "Dr receivable:employer:7 100000 · Cr unpaid:subsidy:1 100000"),
        Row("… paid by ACH, fee 500", "SubsidyPostings.FundingInvoicePaid",
            SubsidyPostings.FundingInvoicePaid(7, 1, "in_1", Txn(100_000, 500)), "in_1:paid",
            "Dr stripe:platform 99500 · Dr fee:stripe 500 · Dr unpaid:subsidy:1 100000 · Cr receivable:employer:7 100000 · Cr subsidy:pool:7 100000"),
        Row("… voided or uncollectible", "SubsidyPostings.FundingInvoiceClosed",
            SubsidyPostings.FundingInvoiceClosed(7, 1, "in_1", 100_000), "in_1:closed",
            "Dr unpaid:subsidy:1 100000 · Cr receivable:employer:7 100000"),
        Row("Funding 50000 returned while 30000 are free", "SubsidyPostings.FundingReturned",
            SubsidyPostings.FundingReturned(7, 1, "re_1", Txn(-50_000), freePoolCents: 30_000), "re_1:returned",
            "Dr subsidy:pool:7 30000 · Dr receivable:employer:7 20000 · Cr stripe:platform 50000"),
        Row("… the employer pays 40000 in again, fee 1190: what it owes is settled first", "SubsidyPostings.FundingPaid",
            SubsidyPostings.FundingPaid(7, 2, "pi_2", Txn(40_000, 1_190), settledCents: 20_000), "pi_2:succeeded",
            "Dr stripe:platform 38810 · Dr fee:stripe 1190 · Cr receivable:employer:7 20000 · Cr subsidy:pool:7 20000"),
        Row("… or the dispute is won: 20000 were still owed", "SubsidyPostings.FundingReinstated",
            SubsidyPostings.FundingReinstated(7, 1, "dp_1", Txn(50_000), owedCents: 20_000), "dp_1:reinstated",
            "Dr stripe:platform 50000 · Cr receivable:employer:7 20000 · Cr subsidy:pool:7 30000"),
        Row("Free budget 2500 paid back to the employer", "SubsidyPostings.BudgetPaidBack",
            SubsidyPostings.BudgetPaidBack(7, 1, "re_1", Txn(-2_500)), "re_1:paid-back",
            "Dr subsidy:pool:7 2500 · Cr stripe:platform 2500"),
        Row("Plan grant 200", "SubsidyPostings.Granted",
            SubsidyPostings.Granted(5, 3, 7, 200), "grant:5:granted",
            "Dr subsidy:pool:7 200 · Cr subsidy:3:7 200"),
        Row("Grant expired or member left", "SubsidyPostings.GrantEnded",
            SubsidyPostings.GrantEnded(5, 3, 7, 200, 200), "grant:5:ended",
            "Dr subsidy:3:7 200 · Cr subsidy:pool:7 200"),
    ];

    private static IEnumerable<PostingExample> Plans()
    {
        var refund = PlanRefund.Step(new PlanPayment(1_700, 200, 0), Sixty, 0, 950).Value;
        var rest = PlanRefund.Step(new PlanPayment(1_700, 200, 0), Sixty, 950, 950).Value;
        var reply = ReplyPostings.Earned(9, 2, 400);
        return
        [
            Row("Plan invoice 1900 paid: subsidy 200, card 1700, fee 79", "SubscriptionPostings.InvoicePaid",
                SubscriptionPostings.InvoicePaid(1, 3, 7, "in_1", 200, 0, Txn(1_700, 79), Sixty), "in_1:paid",
                "Dr subsidy:3:7 200 · Dr stripe:platform 1621 · Dr fee:stripe 79 · Cr pool 1140 · Cr revenue:subscription 760"),
            Row("A downgrade leaves a proration credit 700", "SubscriptionPostings.ProrationCredited",
                SubscriptionPostings.ProrationCredited(1, 3, "in_1", 700, Sixty), "in_1:credited",
                "Dr pool 420 · Dr revenue:subscription 280 · Cr credit:3 700"),
            Row("… a later invoice 1900 uses it, card 1200, fee 65", "SubscriptionPostings.InvoicePaid",
                SubscriptionPostings.InvoicePaid(2, 3, 7, "in_2", 0, 700, Txn(1_200, 65), Sixty), "in_2:paid",
                "Dr credit:3 700 · Dr stripe:platform 1135 · Dr fee:stripe 65 · Cr pool 1140 · Cr revenue:subscription 760"),
            Row("Invoice went out without its subsidy 200", "SubscriptionPostings.MissedSubsidyRefunded",
                SubscriptionPostings.MissedSubsidyRefunded(1, 3, 7, "re_1", Txn(-200)), "re_1:refunded",
                "Dr subsidy:3:7 200 · Cr stripe:platform 200"),
            Row("Plan refund 950 of 1900", "SubscriptionPostings.InvoiceRefunded",
                SubscriptionPostings.InvoiceRefunded(1, 3, 7, "re_1", refund, Txn(-refund.CardCents), grantExpired: false), "re_1:refunded",
                "Dr pool 570 · Dr revenue:subscription 380 · Cr stripe:platform 850 · Cr subsidy:3:7 100"),
            Row("… the other 950, after the grant has expired", "SubscriptionPostings.InvoiceRefunded",
                SubscriptionPostings.InvoiceRefunded(1, 3, 7, "re_2", rest, Txn(-rest.CardCents), grantExpired: true), "re_2:refunded",
                "Dr pool 570 · Dr revenue:subscription 380 · Cr stripe:platform 850 · Cr subsidy:pool:7 100"),
            Row("Reply", "ReplyPostings.Earned", reply, "reply:9:earned", "Dr pool 400 · Cr payable:therapist:2 400"),
            Row("… while the pool holds 150: first", "ReplyPostings.PoolToppedUp",
                ReplyPostings.PoolToppedUp(reply, ReplyPostings.ShortfallCents(reply, 150)), "reply:9:earned:pool-top-up",
                "Dr expense:pool-top-up 250 · Cr pool 250"),
        ];
    }
}
