namespace Stripe;

/// <summary>Content of a file to upload.</summary>
public class MultipartFileContent
{
    /// <summary>The bytes; read once, before the first attempt.</summary>
    public Stream Data { get; set; }

    /// <summary>Name of the file.</summary>
    public string Name { get; set; }

    /// <summary>Media type, such as application/pdf.</summary>
    public string Type { get; set; }
}
