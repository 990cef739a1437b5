using Portal.Domain;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Stripe;

namespace Portal.Payments.Webhooks;

/// <summary>The four addresses Stripe posts events to: verify, store, answer.</summary>
public static partial class WebhookEndpoints
{
    private const long LargestBody = 1024 * 1024;

    /// <summary>Path of each endpoint with its account; the last is for connected accounts.</summary>
    public static readonly IReadOnlyList<(string Path, StripeAccountName Account, bool Connect)> All =
    [
        ("/stripe/webhook", StripeAccountName.Platform, false),
        ("/stripe/employer-webhook", StripeAccountName.Employer, false),
        ("/stripe/credits-webhook", StripeAccountName.Credits, false),
        ("/stripe/connect-webhook", StripeAccountName.Platform, true),
    ];

    /// <summary>Maps them.</summary>
    public static void MapStripeWebhooks(this IEndpointRouteBuilder routes)
    {
        foreach (var (path, account, connect) in All)
            routes.MapPost(path, (HttpRequest request, WebhookSecrets secrets, Inbox inbox, ILoggerFactory loggers, CancellationToken ct) =>
                    Receive(request, account, secrets.Of(account, connect), inbox, loggers.CreateLogger("Portal.Payments.Webhooks"), ct))
                .AllowAnonymous()
                .DisableAntiforgery()
                .ExcludeFromDescription();
    }

    private static async Task<Results<Ok, NotFound, ProblemHttpResult>> Receive(
        HttpRequest request, StripeAccountName account, IReadOnlyList<string> secrets, Inbox inbox, ILogger logger, CancellationToken ct)
    {
        if (secrets.Count == 0) return TypedResults.NotFound();
        if (await ReadBody(request, ct) is not { } body)
            return TypedResults.Problem("The body is larger than 1 MB.", statusCode: StatusCodes.Status413PayloadTooLarge);
        if (Refusal(body, request.Headers["Stripe-Signature"].ToString(), secrets) is { } refusal)
        {
            LogRefused(logger, account, refusal);
            return TypedResults.Problem("The signature is missing, wrong or stale.", statusCode: StatusCodes.Status400BadRequest);
        }

        if (EventEnvelope.Read(body) is not { } envelope)
            return TypedResults.Problem("The body is not a Stripe event.", statusCode: StatusCodes.Status400BadRequest);
        await inbox.Store(envelope.ToReceived(account, body), ct);
        return TypedResults.Ok();
    }

    private static async Task<string?> ReadBody(HttpRequest request, CancellationToken ct)
    {
        if (request.ContentLength > LargestBody) return null;
        using var buffer = new MemoryStream();
        var chunk = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(chunk, ct)) > 0)
        {
            if (buffer.Length + read > LargestBody) return null;
            buffer.Write(chunk, 0, read);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static string? Refusal(string body, string signature, IReadOnlyList<string> secrets)
    {
        if (signature.Length == 0) return "no signature";
        string? refusal = null;
        foreach (var secret in secrets)
        {
            try
            {
                EventUtility.ValidateSignature(body, signature, secret);
                return null;
            }
            catch (StripeException wrong)
            {
                refusal = wrong.Message;
            }
        }

        return refusal;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Refused a webhook on {Account}: {Reason}")]
    private static partial void LogRefused(ILogger logger, StripeAccountName account, string reason);
}
