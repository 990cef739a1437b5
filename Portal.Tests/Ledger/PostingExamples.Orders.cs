using Portal.Domain;
using Portal.Domain.Ledger;

namespace Portal.Tests.Ledger;

/// <content>Services, credits, assessments, and charges that are the platform's revenue.</content>
internal static partial class PostingExamples
{
    private static BasisPoints Twenty => new(2_000);

    private static IEnumerable<PostingExample> Orders() =>
    [
        Row("Service order 30000 paid, fee 900", "ServicePostings.OrderPaid",
            ServicePostings.OrderPaid(5, "pi_1", Txn(30_000, 900)), "pi_1:succeeded",
            "Dr stripe:platform 29100 · Dr fee:stripe 900 · Cr prepaid:5 30000"),
        Row("… a third used, commission 20 %", "ServicePostings.Used",
            ServicePostings.Used(5, 1, 2, 10_000, Twenty), "service-order:5:used:1",
            "Dr prepaid:5 10000 · Cr payable:therapist:2 8000 · Cr revenue:service 2000"),
        Row("… the rest refunded", "ServicePostings.RestRefunded",
            ServicePostings.RestRefunded(5, "re_1", Txn(-20_000)), "re_1:refunded",
            "Dr prepaid:5 20000 · Cr stripe:platform 20000"),
        Row("Credit order 20000 finalized", "CreditPostings.OrderFinalized",
            CreditPostings.OrderFinalized(4, 7, "in_1", 20_000), "in_1:finalized",
            "Dr receivable:employer:7 20000 · Cr unpaid:credits:4 20000"),
        Row("… paid, fee 160", "CreditPostings.OrderPaid",
            CreditPostings.OrderPaid(4, 7, "in_1", Txn(20_000, 160)), "in_1:paid",
            "Dr stripe:credits 19840 · Dr fee:stripe 160 · Dr unpaid:credits:4 20000 · Cr receivable:employer:7 20000 · Cr credits:7 20000"),
        Row("… voided", "CreditPostings.OrderClosed",
            CreditPostings.OrderClosed(4, 7, "in_1", 20_000), "in_1:closed",
            "Dr unpaid:credits:4 20000 · Cr receivable:employer:7 20000"),
        Row("… money after the void", "CreditPostings.PaidAfterClose",
            CreditPostings.PaidAfterClose(4, 7, "in_1", Txn(20_000, 160)), "in_1:paid-late",
            "Dr stripe:credits 19840 · Dr fee:stripe 160 · Cr unapplied:7 20000"),
        Row("… given back", "CreditPostings.UnappliedReturned",
            CreditPostings.UnappliedReturned(4, 7, "re_1", Txn(-20_000)), "re_1:refunded",
            "Dr unapplied:7 20000 · Cr stripe:credits 20000"),
        Row("… returned by the bank while 5000 are free", "CreditPostings.OrderReturned",
            CreditPostings.OrderReturned(4, 7, "re_1", Txn(-20_000), freeCreditCents: 5_000), "re_1:returned",
            "Dr credits:7 5000 · Dr receivable:employer:7 15000 · Cr stripe:credits 20000"),
        Row("… the dispute is won: 15000 were still owed", "CreditPostings.OrderReinstated",
            CreditPostings.OrderReinstated(4, 7, "dp_1", Txn(20_000), owedCents: 15_000), "dp_1:reinstated",
            "Dr stripe:credits 20000 · Cr receivable:employer:7 15000 · Cr credits:7 5000"),
        Row("Assessment 20000 reserved", "AssessmentPostings.Reserved",
            AssessmentPostings.Reserved(6, 7, 20_000), "assessment:6:reserved", "Dr credits:7 20000 · Cr credits:reserved:7 20000"),
        Row("… completed, commission 20 %", "AssessmentPostings.Completed",
            AssessmentPostings.Completed(6, 7, 2, 20_000, Twenty), "assessment:6:completed",
            "Dr credits:reserved:7 20000 · Cr payable:therapist:2 16000 · Cr revenue:assessment 4000"),
        Row("… cancelled", "AssessmentPostings.Cancelled",
            AssessmentPostings.Cancelled(6, 7, 20_000), "assessment:6:cancelled", "Dr credits:reserved:7 20000 · Cr credits:7 20000"),
        Row("Employer plan 2900 paid, fee 114", "RevenuePostings.EmployerPlanPaid",
            RevenuePostings.EmployerPlanPaid(7, "in_1", Txn(2_900, 114)), "in_1:paid",
            "Dr stripe:employer 2786 · Dr fee:stripe 114 · Cr revenue:employer-plan 2900"),
        Row("Therapist tier 2900 paid, fee 114", "RevenuePostings.TherapistTierPaid",
            RevenuePostings.TherapistTierPaid(2, "in_1", Txn(2_900, 114)), "in_1:paid",
            "Dr stripe:platform 2786 · Dr fee:stripe 114 · Cr revenue:therapist-tier 2900"),
        Row("On-demand charge 2900 paid, fee 114", "RevenuePostings.OnDemandPaid",
            RevenuePostings.OnDemandPaid(7, "pi_1", Txn(2_900, 114)), "pi_1:succeeded",
            "Dr stripe:employer 2786 · Dr fee:stripe 114 · Cr revenue:on-demand 2900"),
        Row("Stream subscription 1500, fee 74, commission 20 %", "RevenuePostings.StreamPaid",
            RevenuePostings.StreamPaid(1, 2, "in_1", Txn(1_500, 74), Txn(-1_500, number: 2), Txn(300, number: 3)), "in_1:paid",
            "Dr stripe:platform 1426 · Dr fee:stripe 74 · Dr stripe:platform 300 · Cr stripe:platform 1500 · Cr revenue:stream 300",
            "Dr memo:connected:2 1200 · Cr memo:owner:2 1200"),
    ];
}
