using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Portal.Payments.Webhooks;
using Stripe;

namespace Portal.Tests.Support;

/// <summary>Events that a test sends to the portal's endpoints as Stripe would, or as somebody would who is not Stripe.</summary>
internal static class SignedEvents
{
    private static readonly HttpClient Http = new(new HttpClientHandler { UseProxy = false });

    /// <summary>An event's body.</summary>
    public static string Body(string id, string type, object subject, string? version = null) => JsonSerializer.Serialize(new
    {
        id,
        @object = "event",
        api_version = version ?? StripeConfiguration.ApiVersion,
        created = DateTimeOffset.UtcNow.ToUnixTimeSeconds(),
        type,
        livemode = false,
        pending_webhooks = 1,
        data = new { @object = subject },
    });

    /// <summary>A body of a type that means nothing to the portal.</summary>
    public static string Unimportant(string id) => Body(id, "product.created", new { id = "prod_1", @object = "product" });

    /// <summary>The secret of one of the portal's endpoints.</summary>
    public static string SecretOf(this TestPortal portal, string path)
    {
        var (_, account, connect) = WebhookEndpoints.All.Single(endpoint => endpoint.Path == path);
        return portal.Get<WebhookSecrets>().Of(account, connect)[0];
    }

    /// <summary>Sends a body with a signature (none where it is null); the status answered.</summary>
    public static async Task<HttpStatusCode> Send(this TestPortal portal, string path, string body, string? signature)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, portal.Url + path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (signature is not null) request.Headers.TryAddWithoutValidation("Stripe-Signature", signature);
        using var answer = await Http.SendAsync(request);
        return answer.StatusCode;
    }

    /// <summary>Sends a body signed as Stripe signs it.</summary>
    public static Task<HttpStatusCode> SendSigned(this TestPortal portal, string body, string path = "/stripe/webhook") =>
        portal.Send(path, body, SignedHeader.Of(body, portal.SecretOf(path)));

    /// <summary>A stored event with what became of it; null where it was not stored.</summary>
    public static async Task<WebhookEvent?> Stored(this TestPortal portal, string eventId)
    {
        await using var db = portal.Db();
        return await db.WebhookEvents.AsNoTracking().Include(evt => evt.Outcome).SingleOrDefaultAsync(evt => evt.StripeId == eventId);
    }
}
