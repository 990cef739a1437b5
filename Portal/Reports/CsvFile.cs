using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Portal.Reports;

/// <summary>Writes a list as a CSV file: one header row, UTF-8 with a mark so that spreadsheets read it, nothing that a spreadsheet would run.</summary>
public static class CsvFile
{
    private static readonly CsvConfiguration Form = new(CultureInfo.InvariantCulture)
    {
        // A name such as "=HYPERLINK(…)" is data, not a formula.
        InjectionOptions = InjectionOptions.Escape,
    };

    /// <summary>The answer that downloads <paramref name="rows"/>; columns are the record's properties by name.</summary>
    /// <param name="name">File name without extension.</param>
    /// <param name="rows">Flat records: text, numbers, ISO times.</param>
    public static IResult Of<TRow>(string name, IEnumerable<TRow> rows)
    {
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true))
        using (var csv = new CsvWriter(writer, Form))
            csv.WriteRecords(rows);
        return Results.File(stream.ToArray(), "text/csv; charset=utf-8", $"{name}.csv");
    }

    /// <summary>Cents as an amount with two decimals.</summary>
    public static string Amount(long cents) => (cents / 100m).ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>A time as UTC in ISO form; empty for none.</summary>
    public static string Time(DateTimeOffset? at) => at?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "";
}
