namespace Stripe;

/// <summary>What a client is made of; an address left null is the public one.</summary>
public class StripeClientOptions
{
    /// <summary>Secret key.</summary>
    public string ApiKey { get; set; }

    /// <summary>Id of the Connect platform application.</summary>
    public string ClientId { get; set; }

    /// <summary>Transport; it decides about retries and timeouts.</summary>
    public IHttpClient HttpClient { get; set; }

    /// <summary>Root of the API, without a trailing slash.</summary>
    public string ApiBase { get; set; }

    /// <summary>Root of the OAuth endpoints.</summary>
    public string ConnectBase { get; set; }

    /// <summary>Root of the file endpoints.</summary>
    public string FilesBase { get; set; }

    /// <summary>Root of the meter event stream.</summary>
    public string MeterEventsBase { get; set; }

    /// <summary>Connected account on whose behalf requests are made unless a request says otherwise.</summary>
    public string StripeAccount { get; set; }

    /// <summary>Context sent unless a request says otherwise; an empty one there suppresses it.</summary>
    public string StripeContext { get; set; }
}
