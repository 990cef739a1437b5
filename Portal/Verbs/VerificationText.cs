using System.Globalization;
using Portal.Ledger.Verification;

namespace Portal.Verbs;

/// <summary>A verification's result as lines of text.</summary>
internal static class VerificationText
{
    /// <summary>A line for each invariant with both figures and how many were compared; the first offenders below a broken one.</summary>
    public static async Task Write(VerificationReport report, TextWriter output)
    {
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"As of {report.At:yyyy-MM-dd HH:mm:ss} UTC by the portal's clock."));
        if (report.Unsettled is { } unsettled) await output.WriteLineAsync(unsettled);
        foreach (var result in report.Results)
        {
            await output.WriteLineAsync(Line(result));
            foreach (var offender in result.Finding.Offenders) await output.WriteLineAsync($"          {offender}");
            if (result.Finding.Broken > result.Finding.Offenders.Count)
                await output.WriteLineAsync($"          and {result.Finding.Broken - result.Finding.Offenders.Count} more");
        }

        var broken = report.Results.Count(result => !result.Finding.Holds);
        await output.WriteLineAsync(broken == 0 ? $"All {report.Results.Count} hold." : $"{broken} of {report.Results.Count} are broken.");
    }

    private static string Line(InvariantResult result)
    {
        var finding = result.Finding;
        var stripe = finding.Stripe is null ? "" : $"  Stripe {finding.Stripe}";
        return string.Create(CultureInfo.InvariantCulture,
            $"{(finding.Holds ? "ok    " : "BROKEN")}  {result.Name,-20}  ours {finding.Ours}{stripe}  compared {finding.Compared:N0}");
    }
}
