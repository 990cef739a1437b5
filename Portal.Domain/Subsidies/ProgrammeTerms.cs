using Portal.Domain.Catalog;

namespace Portal.Domain.Subsidies;

/// <summary>What a subsidy programme gives; amounts in cents.</summary>
public sealed record ProgrammeTerms
{
    private const long MostCents = 10_000_000;

    /// <summary>For a plan: per month. For sessions: per session, a fixed amount. Null where a share is given.</summary>
    public long? AmountCents { get; init; }

    /// <summary>For sessions: a share of the price in basis points. Null where an amount is given.</summary>
    public int? ShareBasisPoints { get; init; }

    /// <summary>The most a share may come to per session.</summary>
    public long? CapCents { get; init; }

    /// <summary>The most a member gets in a calendar year.</summary>
    public long? YearlyCapCents { get; init; }

    /// <summary>Whether the employer's money also pays its part of a late cancel or no-show.</summary>
    public bool UsedForMissedSessions { get; init; } = true;

    /// <summary>Why these terms can't be; null where they can.</summary>
    internal Refusal? Check(SubsidyKind kind)
    {
        if (AmountCents is null == ShareBasisPoints is null)
        {
            return new Refusal("terms_ambiguous", "Give either an amount or a percentage.", "amount");
        }

        if (kind == SubsidyKind.Plan && AmountCents is null)
        {
            return new Refusal("plan_needs_amount", "A plan is subsidised by an amount a month.", "amount");
        }

        return CheckFigures();
    }

    private Refusal? CheckFigures()
    {
        if (AmountCents is < 1 or > MostCents)
        {
            return new Refusal("amount_out_of_range", $"The amount must be between {Money.Usd(1)} and {Money.Usd(MostCents)}.", "amount");
        }

        if (ShareBasisPoints is < 1 or > BasisPoints.Whole)
        {
            return new Refusal("share_out_of_range", "The percentage must be above 0 and at most 100.", "share");
        }

        if (ShareBasisPoints is not null && CapCents is null or < 1 or > MostCents)
        {
            return new Refusal("cap_missing", "A percentage needs a cap above zero.", "cap");
        }

        return YearlyCapCents is < 1 ? new Refusal("cap_out_of_range", "The yearly cap must be above zero.", "yearlyCap") : null;
    }
}
