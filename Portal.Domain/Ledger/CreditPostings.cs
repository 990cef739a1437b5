namespace Portal.Domain.Ledger;

/// <summary>Entries of employers' credit orders, on the Credits account.</summary>
public static class CreditPostings
{
    /// <summary>An order's invoice was finalized. Key <c>{invoice}:finalized</c>.</summary>
    public static JournalEntry OrderFinalized(int orderId, int employerId, string invoiceId, long amountCents, string currency = "usd") =>
        new EntryDraft($"{invoiceId}:finalized", "credits.invoiced", currency)
            .Debit(AccountCode.ReceivableEmployer(employerId), amountCents)
            .Credit(AccountCode.UnpaidCredits(orderId), amountCents)
            .Build($"Credit order {orderId} invoiced to employer {employerId}", $"credit-order:{orderId}", invoiceId);

    /// <summary>An order's invoice was paid: the credits are the employer's. Key <c>{invoice}:paid</c>.</summary>
    public static JournalEntry OrderPaid(int orderId, int employerId, string invoiceId, StripeMovement charge, string currency = "usd") =>
        new EntryDraft($"{invoiceId}:paid", "credits.paid", currency)
            .Movement(StripeAccountName.Credits, charge)
            .Debit(AccountCode.UnpaidCredits(orderId), charge.AmountCents)
            .Credit(AccountCode.ReceivableEmployer(employerId), charge.AmountCents)
            .Credit(AccountCode.Credits(employerId), charge.AmountCents)
            .Build($"Credit order {orderId} paid", $"credit-order:{orderId}", invoiceId);

    /// <summary>An order's invoice was voided or given up; takes its finalizing back. Key <c>{invoice}:closed</c>.</summary>
    public static JournalEntry OrderClosed(int orderId, int employerId, string invoiceId, long amountCents, string currency = "usd") =>
        OrderFinalized(orderId, employerId, invoiceId, amountCents, currency)
            .Reversal($"{invoiceId}:closed", "credits.closed", $"Credit order {orderId} closed unpaid");

    /// <summary>Money came after the order was closed; it waits to be given back. Key <c>{invoice}:paid-late</c>.</summary>
    public static JournalEntry PaidAfterClose(int orderId, int employerId, string invoiceId, StripeMovement charge, string currency = "usd") =>
        new EntryDraft($"{invoiceId}:paid-late", "credits.paid-late", currency)
            .Movement(StripeAccountName.Credits, charge)
            .Credit(AccountCode.Unapplied(employerId), charge.AmountCents)
            .Build($"Money of employer {employerId} came after credit order {orderId} was closed", $"credit-order:{orderId}", invoiceId);

    /// <summary>Unapplied money was given back. Key <c>{refund}:refunded</c>.</summary>
    public static JournalEntry UnappliedReturned(int orderId, int employerId, string refundId, StripeMovement refund, string currency = "usd") =>
        new EntryDraft($"{refundId}:refunded", "credits.unapplied-returned", currency)
            .Debit(AccountCode.Unapplied(employerId), refund.GrossCents)
            .Movement(StripeAccountName.Credits, refund)
            .Build($"Late money of employer {employerId} given back", $"credit-order:{orderId}", refundId);

    /// <summary>
    /// A paid order's money was pulled back (ACH return, dispute): free credits go first, the rest is owed. Key <c>{stripe object}:returned</c>.
    /// </summary>
    public static JournalEntry OrderReturned(
        int orderId, int employerId, string stripeObjectId, StripeMovement withdrawal, long freeCreditCents, string currency = "usd")
    {
        var fromCredits = Math.Min(freeCreditCents, withdrawal.GrossCents);
        return new EntryDraft($"{stripeObjectId}:returned", "credits.returned", currency)
            .Debit(AccountCode.Credits(employerId), fromCredits)
            .Debit(AccountCode.ReceivableEmployer(employerId), withdrawal.GrossCents - fromCredits)
            .Movement(StripeAccountName.Credits, withdrawal, AccountCode.FeeDispute)
            .Build($"Payment of credit order {orderId} was pulled back", $"credit-order:{orderId}", stripeObjectId);
    }

    /// <summary>
    /// A payment that was pulled back came again (a dispute was won): it settles what is still owed for it, the rest are credits again.
    /// Key <c>{stripe object}:reinstated</c>.
    /// </summary>
    public static JournalEntry OrderReinstated(
        int orderId, int employerId, string stripeObjectId, StripeMovement returned, long owedCents, string currency = "usd") =>
        new EntryDraft($"{stripeObjectId}:reinstated", "credits.reinstated", currency)
            .Movement(StripeAccountName.Credits, returned, AccountCode.FeeDispute)
            .Credit(AccountCode.ReceivableEmployer(employerId), owedCents)
            .Credit(AccountCode.Credits(employerId), returned.GrossCents - owedCents)
            .Build($"Payment of credit order {orderId} came back", $"credit-order:{orderId}", stripeObjectId);
}
