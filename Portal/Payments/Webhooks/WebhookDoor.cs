using Portal.Domain;

namespace Portal.Payments.Webhooks;

/// <summary>One of the endpoints Stripe posts events to.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Account">The Stripe account whose events come there.</param>
/// <param name="Connect">Whether they are those of connected accounts.</param>
public sealed record WebhookAddress(string Path, StripeAccountName Account, bool Connect);

/// <summary>Lets a posted body in or refuses it: size, signature, age, and whether it is an event. Refusals are counted; what is let in is stored before it is answered.</summary>
public sealed class WebhookDoor(WebhookSecrets secrets, WebhookRefusals refusals, Inbox inbox, TimeProvider wall)
{
    /// <summary>Receives one request on <paramref name="address"/>; why it was refused, or null once the event is on disk.</summary>
    public async ValueTask<WebhookRefusalReason?> Receive(WebhookAddress address, HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(request);
        var refusal = await Admit(address, request);
        if (refusal is { } reason) refusals.Count(address.Path, reason);
        return refusal;
    }

    private async ValueTask<WebhookRefusalReason?> Admit(WebhookAddress address, HttpRequest request)
    {
        var accepted = secrets.Of(address.Account, address.Connect);
        if (accepted.Count == 0) return WebhookRefusalReason.Closed;
        using var body = await WebhookBody.Read(request, request.HttpContext.RequestAborted);
        if (body is null) return WebhookRefusalReason.TooLarge;
        if (Refusal(request.Headers["Stripe-Signature"].ToString(), body, accepted) is { } refusal) return refusal;
        if (EventEnvelope.Read(body.Bytes.Span) is not { } envelope) return WebhookRefusalReason.NoEvent;
        await inbox.Store(envelope.ToReceived(address.Account, body.Bytes), request.HttpContext.RequestAborted);
        return null;
    }

    private WebhookRefusalReason? Refusal(string header, WebhookBody body, IReadOnlyList<string> accepted)
    {
        if (!SignatureHeader.TryRead(header, out var signature)) return WebhookRefusalReason.Unsigned;
        var signed = body.Signed(signature.Timestamp);
        if (!FitsOne(signature, signed, accepted))
            return FitsOne(signature, signed, secrets.All) ? WebhookRefusalReason.Foreign : WebhookRefusalReason.Forged;
        // The signature's own time is the wall's, whatever the portal's clock says.
        return signature.IsFresh(wall.GetUtcNow().ToUnixTimeSeconds()) ? null : WebhookRefusalReason.Stale;
    }

    private static bool FitsOne(SignatureHeader signature, ReadOnlySpan<byte> signed, IReadOnlyList<string> accepted)
    {
        foreach (var secret in accepted)
            if (signature.Fits(secret, signed)) return true;
        return false;
    }
}
