using System.Net.Http.Headers;
using System.Text;

namespace Stripe.Wire;

/// <summary>Options with a file in them, as a body of several parts that every attempt can send anew.</summary>
internal sealed class FileUpload
{
    private readonly List<KeyValuePair<string, string>> fields;
    private readonly MultipartFileContent file;
    private readonly byte[] bytes;

    private FileUpload(FileCreateOptions options)
    {
        fields = FormEncoding.Flatten(options).ToList();
        file = options.File;
        using var copy = new MemoryStream();
        file.Data.CopyTo(copy);
        bytes = copy.ToArray();
    }

    /// <summary>The upload these options ask for; null when they have no file.</summary>
    public static FileUpload Of(BaseOptions options) =>
        options is FileCreateOptions { File.Data: not null } upload ? new FileUpload(upload) : null;

    /// <summary>A fresh body.</summary>
    public HttpContent Content()
    {
        var body = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
            body.Add(new StringContent(value, Encoding.UTF8), $"\"{name}\"");
        var part = new ByteArrayContent(bytes);
        part.Headers.ContentType = new MediaTypeHeaderValue(file.Type ?? "application/octet-stream");
        body.Add(part, "\"file\"", $"\"{file.Name ?? "blob"}\"");
        return body;
    }
}
