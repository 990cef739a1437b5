namespace Stripe;

/// <summary>Parameters to create a link to a file.</summary>
public class FileLinkCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>When its time is over, UTC.</summary>
    public DateTime? ExpiresAt { get; set; }

    /// <summary>Id of the file.</summary>
    public string File { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }
}

/// <summary>Parameters to read a link to a file.</summary>
public class FileLinkGetOptions : BaseOptions;

/// <summary>Parameters to list links to files.</summary>
public class FileLinkListOptions : ListOptions
{
    /// <summary>Only those made at this moment or in this span.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Only those whose time is over, or is not.</summary>
    public bool? Expired { get; set; }

    /// <summary>Only those of this file.</summary>
    public string File { get; set; }
}

/// <summary>Parameters to change a link to a file.</summary>
public class FileLinkUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>When its time is over: a moment in UTC, or now.</summary>
    public DateTime? ExpiresAt { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }
}
