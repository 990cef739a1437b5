using Portal.Domain.Subscriptions;

namespace Portal.Domain.Ledger;

/// <summary>Entries of employees' plans. The full price is split by rule <c>plan-split</c>, whoever paid it.</summary>
public static class SubscriptionPostings
{
    /// <summary>A plan invoice was paid by subsidy, proration credit and card together. Key <c>{invoice}:paid</c>.</summary>
    /// <param name="planInvoiceId">Our invoice.</param>
    /// <param name="memberId">Whose plan.</param>
    /// <param name="employerId">Whose subsidy.</param>
    /// <param name="invoiceId">Stripe's invoice.</param>
    /// <param name="subsidyCents">Paid by granted subsidy.</param>
    /// <param name="creditCents">Paid by proration credit.</param>
    /// <param name="charge">The card's charge, or null where nothing was due.</param>
    /// <param name="poolShare">The therapist pool's share.</param>
    /// <param name="currency">Lower-case ISO code.</param>
    public static JournalEntry InvoicePaid(
        int planInvoiceId, int memberId, int employerId, string invoiceId, long subsidyCents, long creditCents, StripeMovement? charge, BasisPoints poolShare, string currency = "usd")
    {
        var split = PlanInvoiceSplit.Of(checked(subsidyCents + creditCents + (charge?.AmountCents ?? 0)), poolShare);
        return new EntryDraft($"{invoiceId}:paid", "plan.invoice-paid", currency)
            .Debit(AccountCode.SubsidyGranted(memberId, employerId), subsidyCents)
            .Debit(AccountCode.Credit(memberId), creditCents)
            .Movement(StripeAccountName.Platform, charge)
            .Credit(AccountCode.Pool, split.PoolCents)
            .Credit(AccountCode.RevenueSubscription, split.PlatformCents)
            .Build($"Plan invoice of member {memberId} paid", $"plan-invoice:{planInvoiceId}", invoiceId);
    }

    /// <summary>A downgrade left a proration credit: pool and revenue give back what was not delivered. Key <c>{invoice}:credited</c>.</summary>
    public static JournalEntry ProrationCredited(
        int planInvoiceId, int memberId, string invoiceId, long creditCents, BasisPoints poolShare, string currency = "usd")
    {
        var split = PlanInvoiceSplit.Of(creditCents, poolShare);
        return new EntryDraft($"{invoiceId}:credited", "plan.proration-credited", currency)
            .Debit(AccountCode.Pool, split.PoolCents)
            .Debit(AccountCode.RevenueSubscription, split.PlatformCents)
            .Credit(AccountCode.Credit(memberId), creditCents)
            .Build($"Proration credit of member {memberId}", $"plan-invoice:{planInvoiceId}", invoiceId);
    }

    /// <summary>An invoice went out without its subsidy: that part is refunded to the card out of the grant. Key <c>{refund}:refunded</c>.</summary>
    public static JournalEntry MissedSubsidyRefunded(
        int planInvoiceId, int memberId, int employerId, string refundId, StripeMovement refund, string currency = "usd") =>
        new EntryDraft($"{refundId}:refunded", "plan.missed-subsidy-refunded", currency)
            .Debit(AccountCode.SubsidyGranted(memberId, employerId), refund.GrossCents)
            .Movement(StripeAccountName.Platform, refund)
            .Build($"Subsidy that missed an invoice of member {memberId} refunded to the card", $"plan-invoice:{planInvoiceId}", refundId);

    /// <summary>A plan invoice was refunded, whole or in part. Key <c>{refund}:refunded</c>.</summary>
    /// <param name="planInvoiceId">Our invoice.</param>
    /// <param name="memberId">Whose plan.</param>
    /// <param name="employerId">Whose subsidy.</param>
    /// <param name="refundId">Stripe's refund, or our own id of it where the card got nothing.</param>
    /// <param name="parts">How this step divides; see <see cref="PlanRefund"/>.</param>
    /// <param name="refund">The card's refund, or null.</param>
    /// <param name="grantExpired">Whether the grant is over, so that the subsidy goes to the employer's free budget.</param>
    /// <param name="currency">Lower-case ISO code.</param>
    public static JournalEntry InvoiceRefunded(
        int planInvoiceId, int memberId, int employerId, string refundId, PlanRefund parts, StripeMovement? refund, bool grantExpired, string currency = "usd") =>
        new EntryDraft($"{refundId}:refunded", "plan.refunded", currency)
            .Debit(AccountCode.Pool, parts.PoolCents)
            .Debit(AccountCode.RevenueSubscription, parts.PlatformCents)
            .Movement(StripeAccountName.Platform, refund)
            .Credit(grantExpired ? AccountCode.SubsidyPool(employerId) : AccountCode.SubsidyGranted(memberId, employerId), parts.SubsidyCents)
            .Credit(AccountCode.Credit(memberId), parts.CreditCents)
            .Build($"Plan invoice of member {memberId} refunded", $"plan-invoice:{planInvoiceId}", refundId);
}
