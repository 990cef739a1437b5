using Stripe;

namespace Portal.Payments.Operations;

/// <summary>What an operation needs to write to Stripe: the client, and the options that carry its key.</summary>
/// <param name="Client">The client of the operation's account.</param>
/// <param name="IdempotencyKey">The key sent with the call and as <c>metadata[operation]</c>.</param>
public sealed record OperationCall(StripeClient Client, string IdempotencyKey)
{
    /// <summary>Request options with the key; for a connected account, scoped to it.</summary>
    public RequestOptions Options(string? connectedAccount = null) =>
        new() { IdempotencyKey = IdempotencyKey, StripeAccount = connectedAccount };

    /// <summary>Metadata that says which operation made an object, with what else it is to carry.</summary>
    public Dictionary<string, string> Metadata(params (string Key, string Value)[] more)
    {
        var metadata = more.ToDictionary(pair => pair.Key, pair => pair.Value);
        metadata["operation"] = IdempotencyKey;
        return metadata;
    }

    /// <summary>Whether an object found at Stripe was made by this operation.</summary>
    public bool Made(IHasMetadata found) => found?.Metadata is { } metadata && metadata.TryGetValue("operation", out var key) && key == IdempotencyKey;
}
