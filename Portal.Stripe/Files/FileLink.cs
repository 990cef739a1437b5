using Stripe.Wire;

namespace Stripe;

/// <summary>An address under which a file can be read without a key.</summary>
public class FileLink : StripeEntity<FileLink>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>When it was created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Whether its time is over.</summary>
    public bool Expired { get; set; }

    /// <summary>When its time is over, UTC.</summary>
    public DateTime? ExpiresAt { get; set; }

    /// <summary>Id of the file.</summary>
    [Expandable]
    public string FileId { get; set; }

    /// <summary>The file, when expanded.</summary>
    public File File { get; set; }

    /// <summary>True for live, false for test.</summary>
    public bool Livemode { get; set; }

    /// <summary>The caller's own opaque facts.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Address to read it from, without a key.</summary>
    public string Url { get; set; }
}
