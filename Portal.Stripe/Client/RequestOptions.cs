namespace Stripe;

/// <summary>What may differ from request to request.</summary>
public class RequestOptions
{
    /// <summary>Secret key instead of the client's.</summary>
    public string ApiKey { get; set; }

    /// <summary>Key under which a write is done at most once; kept by the API for a day.</summary>
    public string IdempotencyKey { get; set; }

    /// <summary>Connected account on whose behalf the request is made.</summary>
    public string StripeAccount { get; set; }

    /// <summary>Context the request is made in; empty suppresses the client's.</summary>
    public string StripeContext { get; set; }

    /// <summary>What caused the request, for the request log.</summary>
    public string StripeRequestTrigger { get; set; }

    /// <summary>Root instead of the API's, such as that of files.</summary>
    internal string Root { get; set; }

    internal RequestOptions Clone() => (RequestOptions)MemberwiseClone();
}
