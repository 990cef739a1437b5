using Stripe.Wire;

namespace Stripe;

/// <summary>Parameters to upload a file.</summary>
public class FileCreateOptions : BaseOptions
{
    /// <summary>The content to upload.</summary>
    public MultipartFileContent File { get; set; }

    /// <summary>A link made with the file.</summary>
    public FileFileLinkDataOptions FileLinkData { get; set; }

    /// <summary>What the file is for, such as dispute_evidence.</summary>
    public string Purpose { get; set; }
}

/// <summary>File file link data in a request.</summary>
public class FileFileLinkDataOptions : INestedOptions, IHasMetadata, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Whether a link is made with the file.</summary>
    public bool? Create { get; set; }

    /// <summary>When the link's time is over, UTC.</summary>
    public DateTime? ExpiresAt { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Parameters to read a file.</summary>
public class FileGetOptions : BaseOptions;

/// <summary>Parameters to list files.</summary>
public class FileListOptions : ListOptions
{
    /// <summary>Only those made at this moment or in this span.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Only those for this purpose.</summary>
    public string Purpose { get; set; }
}
