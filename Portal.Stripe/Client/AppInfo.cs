namespace Stripe;

/// <summary>The application that talks to Stripe, named in the request headers.</summary>
public class AppInfo
{
    /// <summary>Name.</summary>
    public string Name { get; set; }

    /// <summary>Partner id given by Stripe.</summary>
    public string PartnerId { get; set; }

    /// <summary>Version.</summary>
    public string Version { get; set; }

    /// <summary>Site.</summary>
    public string Url { get; set; }

    /// <summary>The <c>User-Agent</c> part: <c>Name/Version (Url)</c>.</summary>
    public string FormatUserAgent()
    {
        var version = string.IsNullOrEmpty(Version) ? "" : $"/{Version}";
        var site = string.IsNullOrEmpty(Url) ? "" : $" ({Url})";
        return Name + version + site;
    }
}
