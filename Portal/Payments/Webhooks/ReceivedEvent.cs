using Portal.Domain;

namespace Portal.Payments.Webhooks;

/// <summary>A verified event on its way into the store.</summary>
/// <param name="StripeId">Stripe's event id.</param>
/// <param name="Account">Account of the endpoint.</param>
/// <param name="ConnectedAccount">Connected account it is about.</param>
/// <param name="Type">Event type.</param>
/// <param name="ApiVersion">Version it was rendered in.</param>
/// <param name="ObjectId">Object it is about.</param>
/// <param name="Created">When Stripe made it (UTC).</param>
/// <param name="Payload">The body as signed, UTF-8.</param>
public sealed record ReceivedEvent(
    string StripeId, StripeAccountName Account, string? ConnectedAccount, string Type, string? ApiVersion, string? ObjectId, DateTimeOffset Created, ReadOnlyMemory<byte> Payload);
