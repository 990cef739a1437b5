using Portal.Payments.Sessions;
using Stripe;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>An attempt to pay was refused.</summary>
public sealed class PaymentIntentPaymentFailed(SessionPaymentEvents sessions) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.PaymentIntentPaymentFailed;

    /// <inheritdoc />
    public async Task<EventAction> Prepare(StripeEvent received, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        var payment = received.Object<PaymentIntent>();
        return StripeMark.Of(payment) switch
        {
            { Kind: StripeMark.Session } mark => await sessions.Refused(received, payment.Id, mark.Number, ct),
            _ => StripeEvent.Ignore("No flow of ours waits for this payment."),
        };
    }
}
