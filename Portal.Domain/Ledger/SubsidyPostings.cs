namespace Portal.Domain.Ledger;

/// <summary>Entries of an employer's subsidy money: paid in, granted for plans, taken back.</summary>
public static class SubsidyPostings
{
    /// <summary>
    /// An employer paid subsidy in by Checkout; what it owes from funding that was pulled back is settled first. Key <c>{payment intent}:succeeded</c>.
    /// </summary>
    public static JournalEntry FundingPaid(
        int employerId, int fundingId, string paymentIntentId, StripeMovement charge, long settledCents = 0, string currency = "usd") =>
        new EntryDraft($"{paymentIntentId}:succeeded", "subsidy.funded", currency)
            .Movement(StripeAccountName.Platform, charge)
            .Credit(AccountCode.ReceivableEmployer(employerId), settledCents)
            .Credit(AccountCode.SubsidyPool(employerId), charge.AmountCents - settledCents)
            .Build($"Subsidy of employer {employerId} paid in", $"funding:{fundingId}", paymentIntentId);

    /// <summary>A subsidy invoice was finalized. Key <c>{invoice}:finalized</c>.</summary>
    public static JournalEntry FundingInvoiceFinalized(int employerId, int fundingId, string invoiceId, long amountCents, string currency = "usd") =>
        new EntryDraft($"{invoiceId}:finalized", "subsidy.invoiced", currency)
            .Debit(AccountCode.ReceivableEmployer(employerId), amountCents)
            .Credit(AccountCode.UnpaidSubsidy(fundingId), amountCents)
            .Build($"Subsidy invoiced to employer {employerId}", $"funding:{fundingId}", invoiceId);

    /// <summary>A subsidy invoice was paid. Key <c>{invoice}:paid</c>.</summary>
    public static JournalEntry FundingInvoicePaid(int employerId, int fundingId, string invoiceId, StripeMovement charge, string currency = "usd") =>
        new EntryDraft($"{invoiceId}:paid", "subsidy.funded", currency)
            .Movement(StripeAccountName.Platform, charge)
            .Debit(AccountCode.UnpaidSubsidy(fundingId), charge.AmountCents)
            .Credit(AccountCode.ReceivableEmployer(employerId), charge.AmountCents)
            .Credit(AccountCode.SubsidyPool(employerId), charge.AmountCents)
            .Build($"Subsidy invoice of employer {employerId} paid", $"funding:{fundingId}", invoiceId);

    /// <summary>A subsidy invoice was voided or given up; takes its finalizing back. Key <c>{invoice}:closed</c>.</summary>
    public static JournalEntry FundingInvoiceClosed(int employerId, int fundingId, string invoiceId, long amountCents, string currency = "usd") =>
        FundingInvoiceFinalized(employerId, fundingId, invoiceId, amountCents, currency)
            .Reversal($"{invoiceId}:closed", "subsidy.invoice-closed", $"Subsidy invoice of employer {employerId} closed unpaid");

    /// <summary>
    /// Funding was pulled back (ACH return, dispute): the free part leaves the pool, the rest is owed by the employer.
    /// Key <c>{stripe object}:returned</c>.
    /// </summary>
    /// <param name="employerId">Whose money.</param>
    /// <param name="fundingId">Which funding.</param>
    /// <param name="stripeObjectId">The refund or dispute that took it.</param>
    /// <param name="withdrawal">Negative gross; a fee goes to fees.</param>
    /// <param name="freePoolCents">What the pool holds free just before.</param>
    /// <param name="currency">Lower-case ISO code.</param>
    public static JournalEntry FundingReturned(
        int employerId, int fundingId, string stripeObjectId, StripeMovement withdrawal, long freePoolCents, string currency = "usd")
    {
        var fromPool = Math.Min(freePoolCents, withdrawal.GrossCents);
        return new EntryDraft($"{stripeObjectId}:returned", "subsidy.funding-returned", currency)
            .Debit(AccountCode.SubsidyPool(employerId), fromPool)
            .Debit(AccountCode.ReceivableEmployer(employerId), withdrawal.GrossCents - fromPool)
            .Movement(StripeAccountName.Platform, withdrawal, AccountCode.FeeDispute)
            .Build($"Subsidy funding of employer {employerId} was pulled back", $"funding:{fundingId}", stripeObjectId);
    }

    /// <summary>
    /// Funding that was pulled back came again (a dispute was won): it settles what is still owed for it, the rest is free again.
    /// Key <c>{stripe object}:reinstated</c>.
    /// </summary>
    public static JournalEntry FundingReinstated(
        int employerId, int fundingId, string stripeObjectId, StripeMovement returned, long owedCents, string currency = "usd") =>
        new EntryDraft($"{stripeObjectId}:reinstated", "subsidy.funding-reinstated", currency)
            .Movement(StripeAccountName.Platform, returned, AccountCode.FeeDispute)
            .Credit(AccountCode.ReceivableEmployer(employerId), owedCents)
            .Credit(AccountCode.SubsidyPool(employerId), returned.GrossCents - owedCents)
            .Build($"Subsidy funding of employer {employerId} came back", $"funding:{fundingId}", stripeObjectId);

    /// <summary>Free budget was paid back to the employer. Key <c>{refund}:paid-back</c>.</summary>
    public static JournalEntry BudgetPaidBack(int employerId, int fundingId, string refundId, StripeMovement refund, string currency = "usd") =>
        new EntryDraft($"{refundId}:paid-back", "subsidy.paid-back", currency)
            .Debit(AccountCode.SubsidyPool(employerId), refund.GrossCents)
            .Movement(StripeAccountName.Platform, refund)
            .Build($"Free subsidy paid back to employer {employerId}", $"funding:{fundingId}", refundId);

    /// <summary>Budget was granted to an employee for a plan. Key <c>grant:{id}:granted</c>.</summary>
    public static JournalEntry Granted(int grantId, int memberId, int employerId, long amountCents, string currency = "usd") =>
        new EntryDraft($"grant:{grantId}:granted", "subsidy.granted", currency)
            .Debit(AccountCode.SubsidyPool(employerId), amountCents)
            .Credit(AccountCode.SubsidyGranted(memberId, employerId), amountCents)
            .Build($"Subsidy of employer {employerId} granted to member {memberId}", $"grant:{grantId}");

    /// <summary>What is left of a grant went back to the budget: it expired or the member left. Key <c>grant:{id}:ended</c>.</summary>
    /// <param name="grantId">Which grant.</param>
    /// <param name="memberId">Whose grant.</param>
    /// <param name="employerId">Whose money.</param>
    /// <param name="remainingCents">What goes back.</param>
    /// <param name="grantedCents">What was granted; the same amount makes this the reversal of the grant.</param>
    /// <param name="currency">Lower-case ISO code.</param>
    public static JournalEntry GrantEnded(
        int grantId, int memberId, int employerId, long remainingCents, long grantedCents, string currency = "usd") =>
        new EntryDraft($"grant:{grantId}:ended", "subsidy.grant-ended", currency)
            .Debit(AccountCode.SubsidyGranted(memberId, employerId), remainingCents)
            .Credit(AccountCode.SubsidyPool(employerId), remainingCents)
            .Build($"Unused subsidy of member {memberId} returned to employer {employerId}", $"grant:{grantId}",
                reversesKey: remainingCents == grantedCents ? $"grant:{grantId}:granted" : null);
}
