using System.Text.Json.Serialization;

namespace Portal.Ledger.Verification;

/// <summary>What a check found.</summary>
/// <param name="Compared">How many things were looked at.</param>
/// <param name="Ours">Our figure.</param>
/// <param name="Stripe">Stripe's figure; null where Stripe isn't asked.</param>
/// <param name="Offenders">The first of those that break it, a sentence each; empty when it holds.</param>
/// <param name="Broken">How many break it.</param>
public sealed record Finding(int Compared, string Ours, string? Stripe, IReadOnlyList<string> Offenders, int Broken)
{
    /// <summary>Whether the invariant holds.</summary>
    public bool Holds => Broken == 0;
}

/// <summary>A finding with what it is about.</summary>
/// <param name="Name">The invariant's name.</param>
/// <param name="Sentence">What must hold.</param>
/// <param name="Kind">How it is kept.</param>
/// <param name="Finding">What was found.</param>
public sealed record InvariantResult(string Name, string Sentence, InvariantKind Kind, Finding Finding)
{
    /// <summary>Its name with the first offender.</summary>
    [JsonIgnore]
    public string InShort => $"{Name}: {(Finding.Offenders.Count > 0 ? Finding.Offenders[0] : Sentence.TrimEnd('.'))}";
}

/// <summary>The result of a run over several invariants.</summary>
/// <param name="At">The moment the figures are of, by the portal's clock (UTC).</param>
/// <param name="Results">One for each invariant.</param>
/// <param name="Unsettled">What was still on its way when the figures were taken; null when nothing was.</param>
public sealed record VerificationReport(DateTimeOffset At, IReadOnlyList<InvariantResult> Results, string? Unsettled)
{
    /// <summary>The last link of the chain that was seen; null where the chain was not looked at or is empty.</summary>
    public ChainLink? Chain { get; init; }

    /// <summary>What the database should have refused and yet is so.</summary>
    public IReadOnlyList<InvariantResult> BrokenEnforced => [.. Results.Where(result => result.Kind == InvariantKind.Enforced && !result.Finding.Holds)];

    /// <summary>The same run with what it found of one kind.</summary>
    public VerificationReport Only(InvariantKind kind) => this with { Results = [.. Results.Where(result => result.Kind == kind)] };

    /// <summary>Whether every invariant holds.</summary>
    public bool Holds => Results.All(result => result.Finding.Holds);
}
