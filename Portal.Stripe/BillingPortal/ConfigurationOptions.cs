namespace Stripe.BillingPortal;

/// <summary>Parameters to create a configuration.</summary>
public class ConfigurationCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>What the business does and where it is found.</summary>
    public ConfigurationBusinessProfileOptions BusinessProfile { get; set; }

    /// <summary>Where the link back leads.</summary>
    public string DefaultReturnUrl { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>What the page offers.</summary>
    public ConfigurationFeaturesOptions Features { get; set; }

    /// <summary>The page where customers log in by themselves.</summary>
    public ConfigurationLoginPageOptions LoginPage { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Full name.</summary>
    public string Name { get => assigned.Get<string>(); set => assigned.Set(value); }
}

/// <summary>Parameters to read a configuration.</summary>
public class ConfigurationGetOptions : BaseOptions;

/// <summary>Parameters to list configurations.</summary>
public class ConfigurationListOptions : ListOptions
{
    /// <summary>Only those that are active, or are not.</summary>
    public bool? Active { get; set; }

    /// <summary>Only those that are the default, or are not.</summary>
    public bool? IsDefault { get; set; }
}

/// <summary>Parameters to change a configuration.</summary>
public class ConfigurationUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Whether it can be used.</summary>
    public bool? Active { get; set; }

    /// <summary>What the business does and where it is found.</summary>
    public ConfigurationBusinessProfileOptions BusinessProfile { get; set; }

    /// <summary>Where the link back leads.</summary>
    public string DefaultReturnUrl { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>What the page offers.</summary>
    public ConfigurationFeaturesOptions Features { get; set; }

    /// <summary>The page where customers log in by themselves.</summary>
    public ConfigurationLoginPageOptions LoginPage { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Full name.</summary>
    public string Name { get => assigned.Get<string>(); set => assigned.Set(value); }
}
