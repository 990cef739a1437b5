using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Payments.Webhooks;

namespace Portal.Reconciliation;

/// <summary>An event that has not come to its end.</summary>
/// <param name="Id">Our number.</param>
/// <param name="StripeId">Stripe's id.</param>
/// <param name="Type">Its type.</param>
/// <param name="State">What became of it; null while it waits for its first try.</param>
/// <param name="Reason">Why.</param>
internal sealed record OpenEvent(long Id, string StripeId, string Type, WebhookState? State, string? Reason)
{
    private static readonly Expression<Func<WebhookEvent, OpenEvent>> Read = evt =>
        new OpenEvent(evt.Id, evt.StripeId, evt.Type, evt.Outcome == null ? null : evt.Outcome.State, evt.Outcome == null ? null : evt.Outcome.Reason);

    /// <summary>The first open event about one of Stripe's objects; null where there is none.</summary>
    public static async Task<OpenEvent?> About(PortalDb db, IReadOnlyList<string> ids, CancellationToken ct)
    {
        var open = db.WebhookEvents.Where(evt => evt.Outcome == null || (evt.Outcome.State != WebhookState.Processed && evt.Outcome.State != WebhookState.Ignored)).OrderBy(evt => evt.Id);
        var about = await open.Where(evt => ids.Contains(evt.ObjectId!)).Select(Read).FirstOrDefaultAsync(ct);
        // An invoice's event names the customer, not the charge that paid it.
        foreach (var id in about is null ? ids : [])
            about ??= await open.Where(evt => evt.Payload.Contains(id)).Select(Read).FirstOrDefaultAsync(ct);
        return about;
    }

    /// <summary>What is to be done about it.</summary>
    public string Advice => State == WebhookState.Parked
        ? $"The event {StripeId} ({Type}) is parked: replay it. {Reason}"
        : $"The event {StripeId} ({Type}) is on its way: check again in a minute.";
}
