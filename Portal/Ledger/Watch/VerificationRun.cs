using System.Text.Json;
using Portal.Ledger.Verification;

namespace Portal.Ledger.Watch;

/// <summary>One look at the invariants, with what was found.</summary>
public sealed class VerificationRun
{
    private VerificationRun() { }

    private VerificationRun(VerificationKind kind, string who, DateTimeOffset startedAt, DateTimeOffset finishedAt) =>
        (Kind, Who, StartedAt, FinishedAt) = (kind, who, startedAt, finishedAt);

    /// <summary>Key.</summary>
    public long Id { get; private set; }

    /// <summary>How much it looked at.</summary>
    public VerificationKind Kind { get; private set; }

    /// <summary>Who asked for it, see <see cref="People.Actor"/>.</summary>
    public string Who { get; private set; } = "";

    /// <summary>When it began (UTC).</summary>
    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>When it ended (UTC).</summary>
    public DateTimeOffset FinishedAt { get; private set; }

    /// <summary>How many invariants were broken.</summary>
    public int Broken { get; private set; }

    /// <summary>The findings as JSON; null where the run could not be finished.</summary>
    public string? Findings { get; private set; }

    /// <summary>What was still on its way when the figures were taken.</summary>
    public string? Unsettled { get; private set; }

    /// <summary>Why it could not be finished.</summary>
    public string? Fault { get; private set; }

    /// <summary>The last chained entry a full run saw; the next one looks for it again.</summary>
    public long? ChainEntryId { get; private set; }

    /// <summary>That entry's hash.</summary>
    public string? ChainHash { get; private set; }

    /// <summary>A run that was finished.</summary>
    public static VerificationRun Finished(VerificationKind kind, string who, DateTimeOffset startedAt, DateTimeOffset now, VerificationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new VerificationRun(kind, who, startedAt, now)
        {
            Broken = report.Results.Count(result => !result.Finding.Holds),
            Findings = JsonSerializer.Serialize(report.Results),
            Unsettled = report.Unsettled,
            ChainEntryId = report.Chain?.EntryId,
            ChainHash = report.Chain?.Hash,
        };
    }

    /// <summary>A run that could not be finished.</summary>
    public static VerificationRun Failed(VerificationKind kind, string who, DateTimeOffset startedAt, DateTimeOffset now, string fault) =>
        new(kind, who, startedAt, now) { Fault = fault };

    /// <summary>What was found; null where the run could not be finished.</summary>
    public VerificationReport? Report() => Findings is null ? null
        : new VerificationReport(FinishedAt, JsonSerializer.Deserialize<List<InvariantResult>>(Findings)!, Unsettled);
}
