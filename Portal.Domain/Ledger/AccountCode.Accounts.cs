using System.Globalization;

namespace Portal.Domain.Ledger;

/// <content>One factory for each family of the <see cref="AccountChart"/>.</content>
public readonly partial record struct AccountCode
{
    /// <summary>Our bank account.</summary>
    public static AccountCode Bank { get; } = new("bank");

    /// <summary>Refunds that failed, to be paid another way.</summary>
    public static AccountCode ClearingRefund { get; } = new("clearing:refund");

    /// <summary>Payouts on their way to a therapist's Stripe account.</summary>
    public static AccountCode ClearingPayout { get; } = new("clearing:payout");

    /// <summary>Withdrawn by a dispute, not decided yet.</summary>
    public static AccountCode ClearingDispute { get; } = new("clearing:dispute");

    /// <summary>On its way between Stripe and our bank.</summary>
    public static AccountCode ClearingBank { get; } = new("clearing:bank");

    /// <summary>Fees of Stripe.</summary>
    public static AccountCode FeeStripe { get; } = new("fee:stripe");

    /// <summary>Fees of disputes.</summary>
    public static AccountCode FeeDispute { get; } = new("fee:dispute");

    /// <summary>Fees of conversions.</summary>
    public static AccountCode FeeFx { get; } = new("fee:fx");

    /// <summary>Lost by disputes.</summary>
    public static AccountCode LossDispute { get; } = new("loss:dispute");

    /// <summary>Lost by refunds.</summary>
    public static AccountCode LossRefund { get; } = new("loss:refund");

    /// <summary>Written off from therapists' debts.</summary>
    public static AccountCode LossTherapist { get; } = new("loss:therapist");

    /// <summary>Put into the pool by the platform.</summary>
    public static AccountCode PoolTopUp { get; } = new("expense:pool-top-up");

    /// <summary>The therapist pool.</summary>
    public static AccountCode Pool { get; } = new("pool");

    /// <summary>Revenue from employees' plans.</summary>
    public static AccountCode RevenueSubscription { get; } = new("revenue:subscription");

    /// <summary>Revenue from sessions.</summary>
    public static AccountCode RevenueSession { get; } = new("revenue:session");

    /// <summary>Revenue from services.</summary>
    public static AccountCode RevenueService { get; } = new("revenue:service");

    /// <summary>Revenue from assessments.</summary>
    public static AccountCode RevenueAssessment { get; } = new("revenue:assessment");

    /// <summary>Revenue from streams.</summary>
    public static AccountCode RevenueStream { get; } = new("revenue:stream");

    /// <summary>Revenue from employers' plans.</summary>
    public static AccountCode RevenueEmployerPlan { get; } = new("revenue:employer-plan");

    /// <summary>Revenue from therapists' tiers.</summary>
    public static AccountCode RevenueTherapistTier { get; } = new("revenue:therapist-tier");

    /// <summary>Revenue from on-demand charges.</summary>
    public static AccountCode RevenueOnDemand { get; } = new("revenue:on-demand");

    /// <summary>Result of conversions.</summary>
    public static AccountCode FxResult { get; } = new("fx:result");

    /// <summary>Balance of one of our Stripe accounts, pending and available together.</summary>
    public static AccountCode Stripe(StripeAccountName account) => new("stripe:" + NameOf(account));

    /// <summary>Movements of a Stripe account not understood yet.</summary>
    public static AccountCode Suspense(StripeAccountName account) => new("suspense:" + NameOf(account));

    /// <summary>Owed by an employer.</summary>
    public static AccountCode ReceivableEmployer(int employerId) => Of("receivable:employer:", employerId);

    /// <summary>Owed by a therapist.</summary>
    public static AccountCode ReceivableTherapist(int therapistId) => Of("receivable:therapist:", therapistId);

    /// <summary>An employer's subsidy budget that is free.</summary>
    public static AccountCode SubsidyPool(int employerId) => Of("subsidy:pool:", employerId);

    /// <summary>Granted to an employee by an employer for plans.</summary>
    public static AccountCode SubsidyGranted(int memberId, int employerId) => Of(Of("subsidy:", memberId).Value + ":", employerId);

    /// <summary>Employer's money reserved for a booking.</summary>
    public static AccountCode SubsidyReserved(int bookingId) => Of("subsidy:reserved:", bookingId);

    /// <summary>An employee's proration credit, as it lies at Stripe.</summary>
    public static AccountCode Credit(int memberId) => Of("credit:", memberId);

    /// <summary>A subsidy funding invoiced and not paid yet.</summary>
    public static AccountCode UnpaidSubsidy(int fundingId) => Of("unpaid:subsidy:", fundingId);

    /// <summary>A credit order invoiced and not paid yet.</summary>
    public static AccountCode UnpaidCredits(int creditOrderId) => Of("unpaid:credits:", creditOrderId);

    /// <summary>An employer's credits, in cents.</summary>
    public static AccountCode Credits(int employerId) => Of("credits:", employerId);

    /// <summary>An employer's credits reserved for assessments, in cents.</summary>
    public static AccountCode CreditsReserved(int employerId) => Of("credits:reserved:", employerId);

    /// <summary>Paid in advance for a service order.</summary>
    public static AccountCode Prepaid(int orderId) => Of("prepaid:", orderId);

    /// <summary>Owed to a therapist.</summary>
    public static AccountCode PayableTherapist(int therapistId) => Of("payable:therapist:", therapistId);

    /// <summary>An employer's money that came too late for its order.</summary>
    public static AccountCode Unapplied(int employerId) => Of("unapplied:", employerId);

    /// <summary>Conversions of one currency.</summary>
    public static AccountCode Fx(string currency) => new("fx:" + new Money(0, currency).Currency);

    /// <summary>Memo: the money inside a therapist's own Stripe account.</summary>
    public static AccountCode MemoConnected(int therapistId) => Of("memo:connected:", therapistId);

    /// <summary>Memo: that this money is the therapist's.</summary>
    public static AccountCode MemoOwner(int therapistId) => Of("memo:owner:", therapistId);
}
