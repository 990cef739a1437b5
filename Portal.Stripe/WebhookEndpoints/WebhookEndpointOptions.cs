namespace Stripe;

/// <summary>Parameters to create a webhook endpoint.</summary>
public class WebhookEndpointCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Api version.</summary>
    public string ApiVersion { get; set; }

    /// <summary>Connect or not.</summary>
    public bool? Connect { get; set; }

    /// <summary>Description.</summary>
    public string Description { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Enabled events.</summary>
    public List<string> EnabledEvents { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Url.</summary>
    public string Url { get; set; }
}

/// <summary>Parameters to delete a webhook endpoint.</summary>
public class WebhookEndpointDeleteOptions : BaseOptions;

/// <summary>Parameters to read a webhook endpoint.</summary>
public class WebhookEndpointGetOptions : BaseOptions;

/// <summary>Parameters to list webhook endpoints.</summary>
public class WebhookEndpointListOptions : ListOptions;

/// <summary>Parameters to change a webhook endpoint.</summary>
public class WebhookEndpointUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Description.</summary>
    public string Description { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Disabled or not.</summary>
    public bool? Disabled { get; set; }

    /// <summary>Enabled events.</summary>
    public List<string> EnabledEvents { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Url.</summary>
    public string Url { get; set; }
}
