namespace Stripe;

/// <summary>A file uploaded, such as evidence for a dispute.</summary>
public class File : StripeEntity<File>, IHasId, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>When it was created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>When it is deleted, UTC.</summary>
    public DateTime? ExpiresAt { get; set; }

    /// <summary>Name of the file.</summary>
    public string Filename { get; set; }

    /// <summary>Links under which it can be read without a key.</summary>
    public StripeList<FileLink> Links { get; set; }

    /// <summary>What the file is for, such as dispute_evidence.</summary>
    public string Purpose { get; set; }

    /// <summary>In bytes.</summary>
    public long Size { get; set; }

    /// <summary>Title shown.</summary>
    public string Title { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }

    /// <summary>Address to read it from, with a key.</summary>
    public string Url { get; set; }
}
