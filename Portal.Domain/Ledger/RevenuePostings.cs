namespace Portal.Domain.Ledger;

/// <summary>Entries of charges that are the platform's revenue as a whole.</summary>
public static class RevenuePostings
{
    /// <summary>An employer's plan was paid. Key <c>{invoice}:paid</c>.</summary>
    public static JournalEntry EmployerPlanPaid(int employerId, string invoiceId, StripeMovement charge, string currency = "usd") =>
        Paid(new EntryDraft($"{invoiceId}:paid", "employer-plan.paid", currency), StripeAccountName.Employer, charge, AccountCode.RevenueEmployerPlan)
            .Build($"Plan of employer {employerId} paid", $"employer:{employerId}", invoiceId);

    /// <summary>A therapist's tier was paid. Key <c>{invoice}:paid</c>.</summary>
    public static JournalEntry TherapistTierPaid(int therapistId, string invoiceId, StripeMovement charge, string currency = "usd") =>
        Paid(new EntryDraft($"{invoiceId}:paid", "therapist-tier.paid", currency), StripeAccountName.Platform, charge, AccountCode.RevenueTherapistTier)
            .Build($"Tier of therapist {therapistId} paid", $"therapist:{therapistId}", invoiceId);

    /// <summary>An on-demand charge of an employer was paid. Key <c>{payment intent}:succeeded</c>.</summary>
    public static JournalEntry OnDemandPaid(int employerId, string paymentIntentId, StripeMovement charge, string currency = "usd") =>
        Paid(new EntryDraft($"{paymentIntentId}:succeeded", "on-demand.paid", currency), StripeAccountName.Employer, charge, AccountCode.RevenueOnDemand)
            .Build($"On-demand charge of employer {employerId} paid", $"employer:{employerId}", paymentIntentId);

    /// <summary>A stream subscription was paid as a destination charge. Key <c>{invoice}:paid</c>.</summary>
    public static JournalEntry StreamPaid(
        int subscriptionId, int therapistId, string invoiceId, StripeMovement charge, StripeMovement transfer, StripeMovement? applicationFee, string currency = "usd") =>
        DestinationCharge
            .Paid(new EntryDraft($"{invoiceId}:paid", "stream.paid", currency), therapistId, AccountCode.RevenueStream, charge, transfer, applicationFee)
            .Build($"Stream subscription {subscriptionId} paid", $"stream-subscription:{subscriptionId}", invoiceId);

    private static EntryDraft Paid(EntryDraft draft, StripeAccountName account, StripeMovement charge, AccountCode revenue) =>
        draft.Movement(account, charge).Credit(revenue, charge.AmountCents);
}
