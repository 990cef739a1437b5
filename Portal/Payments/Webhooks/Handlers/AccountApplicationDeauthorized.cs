using Microsoft.EntityFrameworkCore;
using Portal.Therapists;
using Stripe;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>A therapist cut their Stripe account off from us. It can't be read any more, so the event itself is the fact.</summary>
public sealed class AccountApplicationDeauthorized(RecordConnectedAccount record) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.AccountApplicationDeauthorized;

    /// <inheritdoc />
    public Task<EventAction> Prepare(StripeEvent received, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        var accountId = received.Event.Account;
        if (accountId is null) return Task.FromResult(StripeEvent.Ignore("It names no account."));
        return Task.FromResult<EventAction>(async (db, _) =>
        {
            var therapist = await db.Therapists.SingleOrDefaultAsync(known => known.ConnectedAccount == accountId, ct);
            if (therapist is null) return Handled.Ignored("The account is not a therapist's.");
            return record.CutOff(therapist, received.Created) ? Handled.Processed : Handled.Ignored("It is older than what is known.");
        });
    }
}
