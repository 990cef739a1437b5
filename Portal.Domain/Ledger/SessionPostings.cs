namespace Portal.Domain.Ledger;

/// <summary>Entries of live sessions. The employer's part and the card part post independently.</summary>
public static class SessionPostings
{
    /// <summary>Employer's money was reserved when a session was booked. Key <c>booking:{id}:reserved</c>.</summary>
    public static JournalEntry Reserved(int bookingId, int employerId, long amountCents, string currency = "usd") =>
        new EntryDraft($"booking:{bookingId}:reserved", "session.reserved", currency)
            .Debit(AccountCode.SubsidyPool(employerId), amountCents)
            .Credit(AccountCode.SubsidyReserved(bookingId), amountCents)
            .Build($"Employer {employerId} reserved for booking {bookingId}", $"booking:{bookingId}");

    /// <summary>
    /// A reserve went back to the budget, whole (cancelled in time) or the part that a late cancel leaves. Key <c>booking:{id}:released</c>.
    /// </summary>
    public static JournalEntry Released(int bookingId, int employerId, long releasedCents, long reservedCents, string currency = "usd") =>
        new EntryDraft($"booking:{bookingId}:released", "session.released", currency)
            .Debit(AccountCode.SubsidyReserved(bookingId), releasedCents)
            .Credit(AccountCode.SubsidyPool(employerId), releasedCents)
            .Build($"Reserve of booking {bookingId} released to employer {employerId}", $"booking:{bookingId}",
                reversesKey: releasedCents == reservedCents ? $"booking:{bookingId}:reserved" : null);

    /// <summary>The employer's part was earned once the charge delay was over. Key <c>booking:{id}:subsidy</c>.</summary>
    public static JournalEntry EmployerPartEarned(int bookingId, int therapistId, long partCents, long therapistCents, string currency = "usd") =>
        new EntryDraft($"booking:{bookingId}:subsidy", "session.subsidy-earned", currency)
            .Debit(AccountCode.SubsidyReserved(bookingId), partCents)
            .Credit(AccountCode.PayableTherapist(therapistId), therapistCents)
            .Credit(AccountCode.RevenueSession, partCents - therapistCents)
            .Build($"Employer's part of booking {bookingId} earned", $"booking:{bookingId}");

    /// <summary>The therapist's share of the employer's part was transferred. Key <c>{transfer}:created</c>.</summary>
    public static JournalEntry EmployerPartSent(
        int bookingId, int therapistId, string transferId, StripeMovement transfer, string currency = "usd") =>
        new EntryDraft($"{transferId}:created", "session.subsidy-sent", currency)
            .Debit(AccountCode.PayableTherapist(therapistId), transfer.GrossCents)
            .Movement(StripeAccountName.Platform, transfer)
            .Connected(therapistId, transfer.GrossCents)
            .Build($"Employer's part of booking {bookingId} sent to therapist {therapistId}", $"booking:{bookingId}", transferId);

    /// <summary>The card part succeeded as a destination charge: charge, transfer and application fee in one entry. Key <c>{payment intent}:succeeded</c>.</summary>
    public static JournalEntry CardCharged(
        int bookingId, int therapistId, string paymentIntentId, StripeMovement charge, StripeMovement transfer, StripeMovement? applicationFee, string currency = "usd") =>
        DestinationCharge
            .Paid(new EntryDraft($"{paymentIntentId}:succeeded", "session.charged", currency), therapistId, AccountCode.RevenueSession, charge, transfer, applicationFee)
            .Build($"Card part of booking {bookingId} charged", $"booking:{bookingId}", paymentIntentId);

    /// <summary>The card part was refunded, with transfer and application fee reversed in proportion. Key <c>{refund}:refunded</c>.</summary>
    public static JournalEntry CardRefunded(
        int bookingId, int therapistId, string refundId, StripeMovement refund, StripeMovement? transferReversal, StripeMovement? applicationFeeRefund, string currency = "usd") =>
        DestinationCharge
            .Refunded(new EntryDraft($"{refundId}:refunded", "session.card-refunded", currency), therapistId, AccountCode.RevenueSession, refund, transferReversal, applicationFeeRefund)
            .Build($"Card part of booking {bookingId} refunded", $"booking:{bookingId}", refundId);

    /// <summary>The transfer of the employer's part was reversed, whole or in part. Key <c>{reversal}:created</c>.</summary>
    public static JournalEntry EmployerTransferReversed(
        int bookingId, int therapistId, string reversalId, StripeMovement reversal, string currency = "usd") =>
        new EntryDraft($"{reversalId}:created", "session.transfer-reversed", currency)
            .Movement(StripeAccountName.Platform, reversal)
            .Credit(AccountCode.PayableTherapist(therapistId), reversal.GrossCents)
            .Connected(therapistId, -reversal.GrossCents)
            .Build($"Transfer of booking {bookingId} reversed", $"booking:{bookingId}", reversalId);

    /// <summary>
    /// The employer's part, or some of it, went back to the budget. Key <c>booking:{id}:returned:{step}</c>.
    /// </summary>
    /// <param name="bookingId">Which booking.</param>
    /// <param name="employerId">Who gets it back.</param>
    /// <param name="therapistId">Who gives it back.</param>
    /// <param name="step">The refund's number on this booking, from 1.</param>
    /// <param name="returnedCents">What the employer gets.</param>
    /// <param name="therapistCents">The therapist's share of it.</param>
    /// <param name="payableCents">What we hold payable for the therapist just before; the rest the therapist owes.</param>
    /// <param name="currency">Lower-case ISO code.</param>
    public static JournalEntry EmployerPartReturned(
        int bookingId, int employerId, int therapistId, int step, long returnedCents, long therapistCents, long payableCents, string currency = "usd")
    {
        var fromPayable = Math.Min(Math.Max(payableCents, 0), therapistCents);
        return new EntryDraft($"booking:{bookingId}:returned:{step}", "session.subsidy-returned", currency)
            .Debit(AccountCode.PayableTherapist(therapistId), fromPayable)
            .Debit(AccountCode.ReceivableTherapist(therapistId), therapistCents - fromPayable)
            .Debit(AccountCode.RevenueSession, returnedCents - therapistCents)
            .Credit(AccountCode.SubsidyPool(employerId), returnedCents)
            .Build($"Employer's part of booking {bookingId} returned to employer {employerId}", $"booking:{bookingId}");
    }
}
