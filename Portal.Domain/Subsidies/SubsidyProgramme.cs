using Portal.Domain.Catalog;

namespace Portal.Domain.Subsidies;

/// <summary>What an employer gives its members: an amount a month for a plan, or a part of each session. Rule <c>programme-terms</c>.</summary>
public sealed class SubsidyProgramme : Entity
{
    private SubsidyProgramme() { }

    private SubsidyProgramme(int employerId, SubsidyKind kind, string? planCode, ProgrammeTerms terms, DateTimeOffset now)
        : base(now)
    {
        EmployerId = employerId;
        Kind = kind;
        PlanCode = planCode;
        Active = true;
        Set(terms);
    }

    /// <summary>Whose programme.</summary>
    public int EmployerId { get; private set; }

    /// <summary>What it subsidises.</summary>
    public SubsidyKind Kind { get; private set; }

    /// <summary>Which plan, for a plan programme.</summary>
    public string? PlanCode { get; private set; }

    /// <summary>Fixed amount in cents, a month or a session.</summary>
    public long? AmountCents { get; private set; }

    /// <summary>Share of a session's price in basis points.</summary>
    public int? ShareBasisPoints { get; private set; }

    /// <summary>The most a share may come to per session, in cents.</summary>
    public long? CapCents { get; private set; }

    /// <summary>The most a member gets in a calendar year, in cents.</summary>
    public long? YearlyCapCents { get; private set; }

    /// <summary>Whether the employer's money also pays its part of a late cancel or no-show.</summary>
    public bool UsedForMissedSessions { get; private set; }

    /// <summary>Whether it gives anything now.</summary>
    public bool Active { get; private set; }

    /// <summary>When it was ended (UTC).</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Since when it gives nothing because the employer's payment was pulled back (UTC); null while it gives.</summary>
    public DateTimeOffset? PausedAt { get; private set; }

    /// <summary>Creates a programme for a plan.</summary>
    public static Result<SubsidyProgramme> ForPlan(int employerId, Plan plan, ProgrammeTerms terms, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(terms);
        return terms.Check(SubsidyKind.Plan) is { } refusal ? refusal : new SubsidyProgramme(employerId, SubsidyKind.Plan, plan.Code, terms, now);
    }

    /// <summary>Creates a programme for sessions.</summary>
    public static Result<SubsidyProgramme> ForSessions(int employerId, ProgrammeTerms terms, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return terms.Check(SubsidyKind.Session) is { } refusal ? refusal : new SubsidyProgramme(employerId, SubsidyKind.Session, null, terms, now);
    }

    /// <summary>Changes the terms from now on; what was granted or reserved stays.</summary>
    public Result Change(ProgrammeTerms terms, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (!Active)
        {
            return Result.Refuse("programme_ended", "This programme has ended; create a new one.");
        }

        if (terms.Check(Kind) is { } refusal)
        {
            return refusal;
        }

        Set(terms);
        return Changed(now);
    }

    /// <summary>Ends the programme; what was granted or reserved stays.</summary>
    public Result End(DateTimeOffset now)
    {
        if (!Active)
        {
            return Result.Refuse("programme_ended", "This programme has already ended.");
        }

        Active = false;
        EndedAt = now.ToUniversalTime();
        return Changed(now);
    }

    /// <summary>Gives nothing until the employer's debt is settled; what was granted or reserved stays.</summary>
    public void Pause(DateTimeOffset now)
    {
        PausedAt ??= now.ToUniversalTime();
        Changed(now);
    }

    /// <summary>Gives again.</summary>
    public void Resume(DateTimeOffset now)
    {
        PausedAt = null;
        Changed(now);
    }

    /// <summary>What it offers for a session of that price, in cents, given what the member has had from it this year.</summary>
    public long OfferForSession(long priceCents, long usedThisYearCents)
    {
        if (!Active || PausedAt is not null || Kind != SubsidyKind.Session)
        {
            return 0;
        }

        var offer = AmountCents ?? Math.Min(new BasisPoints(ShareBasisPoints ?? 0).FloorOf(priceCents), CapCents ?? long.MaxValue);
        return Math.Min(priceCents, Math.Min(offer, LeftThisYear(usedThisYearCents)));
    }

    /// <summary>What it offers for a month of a plan, in cents.</summary>
    public long OfferForPlanMonth(string planCode) =>
        Active && PausedAt is null && Kind == SubsidyKind.Plan && PlanCode == planCode ? AmountCents ?? 0 : 0;

    private long LeftThisYear(long usedThisYearCents) => YearlyCapCents is { } cap ? Math.Max(0, cap - usedThisYearCents) : long.MaxValue;

    private void Set(ProgrammeTerms terms)
    {
        AmountCents = terms.AmountCents;
        ShareBasisPoints = terms.ShareBasisPoints;
        CapCents = terms.CapCents;
        YearlyCapCents = terms.YearlyCapCents;
        UsedForMissedSessions = terms.UsedForMissedSessions;
    }
}
