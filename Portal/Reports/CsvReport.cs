using System.Globalization;
using CsvHelper;

namespace Portal.Reports;

/// <summary>A column of a CSV file.</summary>
/// <typeparam name="TRow">What one row is.</typeparam>
/// <param name="Title">Its header.</param>
/// <param name="Value">Its text in a row.</param>
public sealed record CsvColumn<TRow>(string Title, Func<TRow, string?> Value);

/// <summary>Writes a list as a CSV file: a header row, UTF-8 with a mark so that spreadsheets read it, and nothing that a spreadsheet would run.</summary>
public static class CsvReport
{
    private static readonly CsvWriterOptions Form = CsvWriterOptions.Default with
    {
        WriteByteOrderMark = true,
        // A name such as "=HYPERLINK(…)" is data, not a formula.
        Injection = CsvInjection.Escape,
    };

    /// <summary>The answer that downloads <paramref name="rows"/>.</summary>
    /// <param name="name">File name without extension.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="columns">The columns, in order.</param>
    public static IResult Of<TRow>(string name, IEnumerable<TRow> rows, params CsvColumn<TRow>[] columns)
    {
        ArgumentNullException.ThrowIfNull(rows);
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, Form, leaveOpen: true))
        {
            csv.WriteRecord([.. columns.Select(column => column.Title)]);
            foreach (var row in rows) csv.WriteRecord([.. columns.Select(column => column.Value(row) ?? "")]);
        }

        return Results.File(stream.ToArray(), "text/csv; charset=utf-8", $"{name}.csv");
    }

    /// <summary>Cents as an amount with two decimals and a point.</summary>
    public static string Amount(long cents) => (cents / 100m).ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>A time as UTC in ISO form; empty for none.</summary>
    public static string Time(DateTimeOffset? at) => at?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "";
}
