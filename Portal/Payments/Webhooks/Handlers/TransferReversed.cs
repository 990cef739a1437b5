using Portal.Payments.Payouts;
using Portal.Payments.Sessions;
using Stripe;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>A transfer was reversed, whole or in part.</summary>
public sealed class TransferReversed(SessionRefundEvents sessions, PayoutEvents payouts) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.TransferReversed;

    /// <inheritdoc />
    public async Task<EventAction> Prepare(StripeEvent received, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        var transfer = received.Object<Transfer>();
        return StripeMark.Of(transfer) switch
        {
            { Kind: StripeMark.Session } mark => await sessions.Reversed(received, transfer.Id, mark.Number, ct),
            { Kind: StripeMark.Payout } mark => await payouts.Reversed(mark.Number, transfer.Id, received, ct),
            _ => StripeEvent.Ignore("It is part of a charge, which is recorded whole."),
        };
    }
}
