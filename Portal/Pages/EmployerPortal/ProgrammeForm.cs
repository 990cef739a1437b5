using Portal.Domain.Subsidies;
using Portal.Pages.Ui.Forms;
using Portal.Subsidies;

namespace Portal.Pages.EmployerPortal;

/// <summary>What is typed into the form of a programme.</summary>
internal sealed class ProgrammeForm
{
    /// <summary>The choice that is no plan.</summary>
    public const string Sessions = "sessions";

    private const string Share = "share";
    private const string Fixed = "amount";

    /// <summary>An amount or a percentage.</summary>
    public static readonly IReadOnlyList<Choice> Ways =
        [new(Fixed, "An amount", Note: "The same for every session"), new(Share, "A percentage", Note: "Of the price, with a cap")];

    /// <summary>Whether there is such a programme.</summary>
    public bool Exists { get; private init; } = true;

    /// <summary>A plan's code, or sessions.</summary>
    public string? For { get; set; }

    /// <summary>One of the ways, for sessions.</summary>
    public string? How { get; set; } = Fixed;

    /// <summary>The amount in cents.</summary>
    public long? AmountCents { get; set; }

    /// <summary>The percentage.</summary>
    public long? Percent { get; set; }

    /// <summary>The most for a session.</summary>
    public long? CapCents { get; set; }

    /// <summary>The most in a year.</summary>
    public long? YearlyCapCents { get; set; }

    /// <summary>Whether missed sessions are paid too.</summary>
    public bool UsedForMissed { get; set; } = true;

    /// <summary>Whether it is for sessions.</summary>
    public bool IsSession => For == Sessions;

    /// <summary>Whether it gives a percentage.</summary>
    public bool IsShare => IsSession && How == Share;

    /// <summary>What was typed as terms; an empty amount is zero, which is refused at its field.</summary>
    public ProgrammeTerms Terms => new()
    {
        AmountCents = IsShare ? null : AmountCents ?? 0,
        ShareBasisPoints = IsShare ? (int)(Percent ?? 0) * 100 : null,
        CapCents = IsShare ? CapCents ?? 0 : null,
        YearlyCapCents = IsSession ? YearlyCapCents : null,
        UsedForMissedSessions = UsedForMissed,
    };

    /// <summary>The form of a programme as it stands; one that doesn't exist where it is null or has ended.</summary>
    public static ProgrammeForm Of(ProgrammeRow? programme) => programme is not { Active: true } ? new ProgrammeForm { Exists = false } : new ProgrammeForm
    {
        For = programme.Kind == SubsidyKind.Session ? Sessions : programme.PlanCode,
        How = programme.Terms.ShareBasisPoints is null ? Fixed : Share,
        AmountCents = programme.Terms.AmountCents,
        Percent = programme.Terms.ShareBasisPoints / 100,
        CapCents = programme.Terms.CapCents,
        YearlyCapCents = programme.Terms.YearlyCapCents,
        UsedForMissed = programme.Terms.UsedForMissedSessions,
    };
}
