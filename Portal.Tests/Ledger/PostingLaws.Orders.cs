using Portal.Domain;
using Portal.Domain.Ledger;
using static Portal.Domain.Ledger.AccountCode;

namespace Portal.Tests.Ledger;

/// <content>Disputes and refunds, services, credits, assessments, and what is revenue as a whole.</content>
internal static partial class PostingLaws
{
    private static readonly AccountCode CreditsAccount = AccountCode.Stripe(StripeAccountName.Credits);

    private static IEnumerable<PostingLaw> Disputes() =>
    [
        Of("RefundPostings.Failed", d => RefundPostings.Failed("booking:42", "re_1", d.In(d.X), d.Account),
            d => [.. Moved(AccountCode.Stripe(d.Account), d.In(d.X)), (ClearingRefund, -d.X)]),
        Of("RefundPostings.PaidByBank", d => RefundPostings.PaidByBank("booking:42", "re_1", d.X), d => [(ClearingRefund, d.X), (Bank, -d.X)]),
        Of("DisputePostings.FundsWithdrawn", d => DisputePostings.FundsWithdrawn("booking:42", "dp_1", d.Out(d.X), d.Account),
            d => [.. Moved(AccountCode.Stripe(d.Account), d.Out(d.X), FeeDispute), (ClearingDispute, d.X)]),
        Of("DisputePostings.Lost", d => DisputePostings.Lost("booking:42", "dp_1", d.X), d => [(LossDispute, d.X), (ClearingDispute, -d.X)]),
        Of("DisputePostings.FundsReinstated", d => DisputePostings.FundsReinstated("booking:42", "dp_1", d.Back(d.X), d.Account),
            d => [.. Moved(AccountCode.Stripe(d.Account), d.Back(d.X), FeeDispute), (ClearingDispute, -d.X)]),
    ];

    private static IEnumerable<PostingLaw> Orders() =>
    [
        Of("ServicePostings.OrderPaid", d => ServicePostings.OrderPaid(5, "pi_1", d.In(d.X)), d => [.. Moved(Platform, d.In(d.X)), (Prepaid(5), -d.X)]),
        Of("ServicePostings.Used", d => ServicePostings.Used(5, 1, 2, d.X, d.Share.Rest),
            d => [(Prepaid(5), d.X), (PayableTherapist(2), -d.PartOf(d.X)), (RevenueService, d.PartOf(d.X) - d.X)]),
        Of("ServicePostings.RestRefunded", d => ServicePostings.RestRefunded(5, "re_1", d.Out(d.X)), d => [.. Moved(Platform, d.Out(d.X)), (Prepaid(5), d.X)]),
        Of("AssessmentPostings.Reserved", d => AssessmentPostings.Reserved(6, 7, d.X), d => [(AccountCode.Credits(7), d.X), (CreditsReserved(7), -d.X)]),
        Of("AssessmentPostings.Completed", d => AssessmentPostings.Completed(6, 7, 2, d.X, d.Share.Rest),
            d => [(CreditsReserved(7), d.X), (PayableTherapist(2), -d.PartOf(d.X)), (RevenueAssessment, d.PartOf(d.X) - d.X)]),
        Of("AssessmentPostings.Cancelled", d => AssessmentPostings.Cancelled(6, 7, d.X), d => [(CreditsReserved(7), d.X), (AccountCode.Credits(7), -d.X)]),
    ];

    private static IEnumerable<PostingLaw> Credits() =>
    [
        Of("CreditPostings.OrderFinalized", d => CreditPostings.OrderFinalized(4, 7, "in_1", d.X), d => [(ReceivableEmployer(7), d.X), (UnpaidCredits(4), -d.X)]),
        Of("CreditPostings.OrderPaid", d => CreditPostings.OrderPaid(4, 7, "in_1", d.In(d.X)),
            d => [.. Moved(CreditsAccount, d.In(d.X)), (UnpaidCredits(4), d.X), (ReceivableEmployer(7), -d.X), (AccountCode.Credits(7), -d.X)]),
        Of("CreditPostings.OrderClosed", d => CreditPostings.OrderClosed(4, 7, "in_1", d.X), d => [(UnpaidCredits(4), d.X), (ReceivableEmployer(7), -d.X)]),
        Of("CreditPostings.PaidAfterClose", d => CreditPostings.PaidAfterClose(4, 7, "in_1", d.In(d.X)), d => [.. Moved(CreditsAccount, d.In(d.X)), (Unapplied(7), -d.X)]),
        Of("CreditPostings.UnappliedReturned", d => CreditPostings.UnappliedReturned(4, 7, "re_1", d.Out(d.X)), d => [.. Moved(CreditsAccount, d.Out(d.X)), (Unapplied(7), d.X)]),
        Of("CreditPostings.OrderReturned", d => CreditPostings.OrderReturned(4, 7, "dp_1", d.Out(d.X), d.Z),
            d => [.. Moved(CreditsAccount, d.Out(d.X), FeeDispute), (AccountCode.Credits(7), d.Z < d.X ? d.Z : d.X), (ReceivableEmployer(7), d.Z < d.X ? d.X - d.Z : 0)]),
        Of("CreditPostings.OrderReinstated", d => CreditPostings.OrderReinstated(4, 7, "dp_1", d.Back(d.X + d.Z), d.Z),
            d => [.. Moved(CreditsAccount, d.Back(d.X + d.Z), FeeDispute), (ReceivableEmployer(7), -d.Z), (AccountCode.Credits(7), -d.X)]),
    ];

    private static IEnumerable<PostingLaw> Revenue() =>
    [
        Of("RevenuePostings.EmployerPlanPaid", d => RevenuePostings.EmployerPlanPaid(7, "in_1", d.In(d.X)),
            d => [.. Moved(AccountCode.Stripe(StripeAccountName.Employer), d.In(d.X)), (RevenueEmployerPlan, -d.X)]),
        Of("RevenuePostings.TherapistTierPaid", d => RevenuePostings.TherapistTierPaid(2, "in_1", d.In(d.X)),
            d => [.. Moved(Platform, d.In(d.X)), (RevenueTherapistTier, -d.X)]),
        Of("RevenuePostings.OnDemandPaid", d => RevenuePostings.OnDemandPaid(7, "pi_1", d.In(d.X)),
            d => [.. Moved(AccountCode.Stripe(StripeAccountName.Employer), d.In(d.X)), (RevenueOnDemand, -d.X)]),
        Of("RevenuePostings.StreamPaid", d => RevenuePostings.StreamPaid(8, 2, "in_1", d.In(d.X + d.Z), Drawn.Free(-(d.X + d.Z)), d.Z == 0 ? null : Drawn.Free(d.Z)),
            d => Destination(d, RevenueStream)),
    ];
}
