using Portal.Payments.Operations;
using Portal.Payments.Webhooks;
using Portal.Sessions;

namespace Portal.Payments.Sessions;

/// <summary>What events of payments mean for sessions.</summary>
public sealed class SessionPaymentEvents(RecordCardCharge charged, RecordCardRefusal refused, OperationsLog operations)
{
    /// <summary>A card share was paid, by the saved card or by pay link.</summary>
    public async Task<EventAction> Succeeded(StripeEvent received, string paymentIntentId, int bookingId, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        var payment = await PaymentReading.Fetch(received.Client, paymentIntentId, received.ReadOptions, ct);
        if (PaymentReading.Made(payment) is not { } made) return StripeEvent.Ignore($"The payment is {payment.Status}.");
        return async (db, journal) =>
        {
            if (await charged.Handle(db, journal, bookingId, made, ct) is not { } booking) return Handled.NotYet($"Session {bookingId} is not here yet.");
            if (booking.PaymentIntentId == made.Facts.PaymentIntentId) return Handled.Processed;
            // Card and pay link crossed: what came second goes back whole.
            var subject = SessionStripe.Subject(bookingId);
            var request = new SessionRefundRequest(bookingId, 0, made.Facts.ChargeId, made.Charge.AmountCents, made.ApplicationFee is not null);
            await operations.Record(db, RefundSessionCard.KindName, $"{subject}:surplus:{made.Facts.PaymentIntentId}", subject, request, ct);
            return Handled.Processed;
        };
    }

    /// <summary>An attempt with the saved card was refused, or the bank wants the employee to confirm it.</summary>
    public async Task<EventAction> Refused(StripeEvent received, string paymentIntentId, int bookingId, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        var payment = await PaymentReading.Fetch(received.Client, paymentIntentId, received.ReadOptions, ct);
        if (payment.Number("attempt") is not { } attempt) return StripeEvent.Ignore("It is not an attempt of ours: the payment page tells the employee itself.");
        if (payment.Status is "succeeded" or "processing") return StripeEvent.Ignore($"The payment is {payment.Status}.");
        var code = PaymentReading.Refusal(payment);
        return async (db, _) => await refused.Handle(db, bookingId, attempt, code, ct)
            ? Handled.Processed : Handled.Ignored("This attempt is known, or no longer the one under way.");
    }
}
