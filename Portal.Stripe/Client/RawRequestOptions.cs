namespace Stripe;

/// <summary>Options of a request made by path.</summary>
public class RawRequestOptions : RequestOptions
{
    /// <summary>Root instead of the client's, without a trailing slash.</summary>
    public string BaseUrl { get; set; }

    /// <summary>Headers sent besides, or instead of, the usual ones.</summary>
    public Dictionary<string, string> AdditionalHeaders { get; set; } = new();
}
