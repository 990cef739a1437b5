using Portal.Payments.Credits;
using Portal.Payments.Sessions;
using Stripe;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>A payment succeeded.</summary>
public sealed class PaymentIntentSucceeded(SessionPaymentEvents sessions, CreditOrderEvents credits) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.PaymentIntentSucceeded;

    /// <inheritdoc />
    public async Task<EventAction> Prepare(StripeEvent received, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        var payment = received.Object<PaymentIntent>();
        return StripeMark.Of(payment) switch
        {
            { Kind: StripeMark.Session } mark => await sessions.Succeeded(received, payment.Id, mark.Number, ct),
            null => await credits.MoneyArrived(payment.Id, received, ct),
            _ => StripeEvent.Ignore("Another event tells of this payment."),
        };
    }
}
