using Portal.Domain.Sessions;
using Portal.Sessions;
using Stripe;

namespace Portal.Payments.Sessions;

/// <summary>Reads what a payment made of a card charge: charge, transfer and application fee with their balance transactions.</summary>
internal static class PaymentReading
{
    /// <summary>Fetches a payment with everything its entry needs.</summary>
    public static Task<PaymentIntent> Fetch(StripeClient client, string paymentIntentId, RequestOptions? options, CancellationToken ct) =>
        new PaymentIntentService(client).GetAsync(paymentIntentId, new PaymentIntentGetOptions { Expand = SessionStripe.PaymentExpansions }, options, ct);

    /// <summary>The facts of a payment that succeeded; null where it has not.</summary>
    public static CardChargeMade? Made(PaymentIntent payment)
    {
        if (payment.Status != "succeeded" || payment.LatestCharge is not { } charge) return null;
        return new CardChargeMade(
            new CardChargeFacts(payment.Id, charge.Id, charge.TransferId, charge.ApplicationFeeId, new DateTimeOffset(charge.Created, TimeSpan.Zero)),
            charge.BalanceTransaction.Movement(charge.Id),
            (charge.Transfer?.BalanceTransaction).Movement(charge.TransferId ?? charge.Id),
            charge.ApplicationFeeId is null ? null : (charge.ApplicationFee?.BalanceTransaction).Movement(charge.ApplicationFeeId));
    }

    /// <summary>Why a payment failed, as Stripe's code.</summary>
    public static string Refusal(PaymentIntent payment) =>
        payment.LastPaymentError?.DeclineCode ?? payment.LastPaymentError?.Code ?? (payment.Status == "requires_action" ? "authentication_required" : "card_declined");
}
