namespace Stripe.BillingPortal;

/// <summary>Parameters to create a configuration.</summary>
public class ConfigurationCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Business profile.</summary>
    public ConfigurationBusinessProfileOptions BusinessProfile { get; set; }

    /// <summary>Default return url.</summary>
    public string DefaultReturnUrl { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Features.</summary>
    public ConfigurationFeaturesOptions Features { get; set; }

    /// <summary>Login page.</summary>
    public ConfigurationLoginPageOptions LoginPage { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Name.</summary>
    public string Name { get => assigned.Get<string>(); set => assigned.Set(value); }
}

/// <summary>Parameters to read a configuration.</summary>
public class ConfigurationGetOptions : BaseOptions;

/// <summary>Parameters to list configurations.</summary>
public class ConfigurationListOptions : ListOptions
{
    /// <summary>Active or not.</summary>
    public bool? Active { get; set; }

    /// <summary>Is default or not.</summary>
    public bool? IsDefault { get; set; }
}

/// <summary>Parameters to change a configuration.</summary>
public class ConfigurationUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Active or not.</summary>
    public bool? Active { get; set; }

    /// <summary>Business profile.</summary>
    public ConfigurationBusinessProfileOptions BusinessProfile { get; set; }

    /// <summary>Default return url.</summary>
    public string DefaultReturnUrl { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Features.</summary>
    public ConfigurationFeaturesOptions Features { get; set; }

    /// <summary>Login page.</summary>
    public ConfigurationLoginPageOptions LoginPage { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Name.</summary>
    public string Name { get => assigned.Get<string>(); set => assigned.Set(value); }
}
