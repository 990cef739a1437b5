using System.Globalization;
using System.Text;

namespace Portal.Sandbox.Pages;

/// <summary>A small PDF writer: A4 pages of text in the standard Helvetica, which every reader has. Measures in points from the lower left.</summary>
internal sealed class PdfDocument
{
    private const int Fixed = 4;
    private readonly List<StringBuilder> _pages = [];

    public void NewPage() => _pages.Add(new StringBuilder());

    public void Text(int x, int y, int size, string text, bool bold = false) =>
        _pages[^1].Append(CultureInfo.InvariantCulture, $"BT /{(bold ? "F2" : "F1")} {size} Tf {x} {y} Td ({Escaped(text)}) Tj ET\n");

    /// <summary>Ends at <paramref name="x"/>; digits of Helvetica are all 0.556 em wide, other characters about as much.</summary>
    public void TextRight(int x, int y, int size, string text) => Text(x - (Width(text) * size / 1000), y, size, text);

    public byte[] ToBytes()
    {
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {_pages.Count} /Kids [{string.Join(' ', _pages.Select((_, i) => $"{Number(i)} 0 R"))}] >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
        };
        for (var i = 0; i < _pages.Count; i++)
        {
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents {Number(i) + 1} 0 R >>");
            objects.Add($"<< /Length {_pages[i].Length} >>\nstream\n{_pages[i]}endstream");
        }
        return Encoding.Latin1.GetBytes(Assembled(objects));
    }

    private static int Number(int page) => Fixed + 1 + (2 * page);

    /// <summary>Every character is one byte, so lengths are places in the file.</summary>
    private static string Assembled(List<string> objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }
        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places) file.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return file.ToString();
    }

    private static int Width(string text) => text.Sum(c => c is '.' or ',' or ' ' or ':' ? 278 : c is '-' or '(' or ')' ? 333 : 556);

    private static string Escaped(string text)
    {
        var safe = new StringBuilder();
        foreach (var c in text)
        {
            if (c is '(' or ')' or '\\') safe.Append('\\');
            safe.Append(c is >= ' ' and <= 'ÿ' ? c : '?');
        }
        return safe.ToString();
    }
}
