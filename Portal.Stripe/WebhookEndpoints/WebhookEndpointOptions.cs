namespace Stripe;

/// <summary>Parameters to create a webhook endpoint.</summary>
public class WebhookEndpointCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>API version the objects are rendered in.</summary>
    public string ApiVersion { get; set; }

    /// <summary>Whether events of connected accounts are sent.</summary>
    public bool? Connect { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Types of events to be sent; * for all.</summary>
    public List<string> EnabledEvents { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Address.</summary>
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
    /// <summary>Free text.</summary>
    public string Description { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Whether nothing is sent.</summary>
    public bool? Disabled { get; set; }

    /// <summary>Types of events to be sent; * for all.</summary>
    public List<string> EnabledEvents { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Address.</summary>
    public string Url { get; set; }
}
