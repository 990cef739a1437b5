using Portal.Domain;

namespace Portal.Payments.Webhooks;

/// <summary>The four addresses Stripe posts events to: verify, store, answer.</summary>
public static class WebhookEndpoints
{
    /// <summary>The endpoints; the last is for connected accounts.</summary>
    public static readonly IReadOnlyList<WebhookAddress> All =
    [
        new("/stripe/webhook", StripeAccountName.Platform, false),
        new("/stripe/employer-webhook", StripeAccountName.Employer, false),
        new("/stripe/credits-webhook", StripeAccountName.Credits, false),
        new("/stripe/connect-webhook", StripeAccountName.Platform, true),
    ];

    /// <summary>Maps them. They are answered right after routing: sessions, cookies, antiforgery and pages are nothing to Stripe.</summary>
    public static void MapStripeWebhooks(this IEndpointRouteBuilder routes)
    {
        ArgumentNullException.ThrowIfNull(routes);
        var door = routes.ServiceProvider.GetRequiredService<WebhookDoor>();
        foreach (var address in All)
            routes.MapPost(address.Path, context => Receive(context, door, address)).AllowAnonymous().DisableAntiforgery().ShortCircuit();
    }

    private static async Task Receive(HttpContext context, WebhookDoor door, WebhookAddress address)
    {
        if (await door.Receive(address, context.Request) is not { } refusal) return;
        var (status, sentence) = Answer(refusal);
        await Results.Problem(sentence, statusCode: status).ExecuteAsync(context);
    }

    private static (int Status, string Sentence) Answer(WebhookRefusalReason refusal) => refusal switch
    {
        WebhookRefusalReason.Closed => (StatusCodes.Status404NotFound, "This endpoint is closed: it has no secret."),
        WebhookRefusalReason.TooLarge => (StatusCodes.Status413PayloadTooLarge, "The body is larger than 1 MB."),
        WebhookRefusalReason.NoEvent => (StatusCodes.Status400BadRequest, "The body is not a Stripe event."),
        _ => (StatusCodes.Status400BadRequest, "The signature is missing, wrong or stale."),
    };
}
