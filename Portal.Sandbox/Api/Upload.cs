using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Portal.Sandbox.Api;

/// <summary>A file as a `multipart/form-data` request brings it. On its way through the parameter check it is one text.</summary>
internal sealed record Upload(string Name, byte[] Content)
{
    /// <summary>Room for boundaries and the other parts of a request, bytes.</summary>
    public const long Overhead = 64 * 1024;

    private const int MaximumName = 255;

    /// <summary>Whether a request brings its parameters as parts.</summary>
    public static bool IsMultipart(HttpRequest request) =>
        request.ContentType?.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>The parts as `name=value` pairs, so that the same request is the same text whatever its boundary is.</summary>
    public static async Task<string> ReadPairs(HttpRequest request)
    {
        var boundary = MediaTypeHeaderValue.TryParse(request.ContentType, out var type) ? HeaderUtilities.RemoveQuotes(type.Boundary).Value : null;
        if (string.IsNullOrEmpty(boundary)) throw ApiError.BadParameter("A multipart body needs a boundary.", "Content-Type");
        var (pairs, reader) = (new List<string>(), new MultipartReader(boundary, request.Body));
        try
        {
            while (await reader.ReadNextSectionAsync(request.HttpContext.RequestAborted) is { } section)
            {
                if (ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var part)) pairs.Add(await Pair(part, section.Body));
            }
        }
        catch (Exception error) when (error is InvalidDataException or IOException and not BadHttpRequestException)
        {
            throw ApiError.BadParameter("The multipart body ends early or is malformed.", "file");
        }
        return string.Join('&', pairs);
    }

    /// <summary>Reads what <see cref="ReadPairs"/> made of a file; refuses a plain text in its place.</summary>
    public static Upload Parse(string text, string parameter)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var content = new byte[text.Length];
        return colon > 0 && Convert.TryFromBase64String(text[(colon + 1)..], content, out var length)
            ? new Upload(Uri.UnescapeDataString(text[..colon]), content[..length])
            : throw ApiError.BadParameter($"Invalid file: send `{parameter}` as a file part of a multipart/form-data request.", parameter);
    }

    private static async Task<string> Pair(ContentDispositionHeaderValue part, Stream body)
    {
        using var content = new MemoryStream();
        await body.CopyToAsync(content);
        var name = HeaderUtilities.RemoveQuotes(part.Name).ToString();
        var value = part.IsFileDisposition() ? Text(part, content.ToArray()) : Encoding.UTF8.GetString(content.ToArray());
        return $"{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value)}";
    }

    private static string Text(ContentDispositionHeaderValue part, byte[] content)
    {
        var given = HeaderUtilities.RemoveQuotes(part.FileNameStar.HasValue ? part.FileNameStar : part.FileName).ToString();
        var name = Path.GetFileName(given) is { Length: > 0 } last ? last : "file";
        return $"{Uri.EscapeDataString(name[..Math.Min(name.Length, MaximumName)])}:{Convert.ToBase64String(content)}";
    }
}
