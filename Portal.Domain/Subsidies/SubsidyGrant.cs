namespace Portal.Domain.Subsidies;

/// <summary>Employer's money granted to one employee for plans. It is used oldest expiry first; rule <c>oldest-expiry-first</c>.</summary>
public sealed class SubsidyGrant : Entity
{
    private SubsidyGrant() { }

    private SubsidyGrant(int employerId, int memberId, int? programmeId, long amountCents, string reason, DateTimeOffset now, DateTimeOffset? expiresAt, int? planInvoiceId)
        : base(now)
    {
        EmployerId = employerId;
        MemberId = memberId;
        ProgrammeId = programmeId;
        AmountCents = amountCents;
        RemainingCents = amountCents;
        Reason = reason;
        GrantedAt = now.ToUniversalTime();
        ExpiresAt = expiresAt?.ToUniversalTime();
        PlanInvoiceId = planInvoiceId;
    }

    /// <summary>Whose money.</summary>
    public int EmployerId { get; private set; }

    /// <summary>Whose grant.</summary>
    public int MemberId { get; private set; }

    /// <summary>By which programme.</summary>
    public int? ProgrammeId { get; private set; }

    /// <summary>Granted, in cents.</summary>
    public long AmountCents { get; private set; }

    /// <summary>Not used yet, in cents; never below zero or above the grant.</summary>
    public long RemainingCents { get; private set; }

    /// <summary>Why, in words the employee can read.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>When it was granted (UTC).</summary>
    public DateTimeOffset GrantedAt { get; private set; }

    /// <summary>When what is left goes back (UTC); null never.</summary>
    public DateTimeOffset? ExpiresAt { get; private set; }

    /// <summary>The plan invoice it was made for.</summary>
    public int? PlanInvoiceId { get; private set; }

    /// <summary>When what was left went back (UTC).</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Grants an amount in cents.</summary>
    public static Result<SubsidyGrant> Make(
        int employerId, int memberId, int? programmeId, long amountCents, string reason, DateTimeOffset now, DateTimeOffset? expiresAt = null, int? planInvoiceId = null)
    {
        if (amountCents <= 0)
        {
            return Result.Refuse("amount_out_of_range", "A grant must be above zero.", "amount");
        }

        return expiresAt <= now
            ? Result.Refuse("expiry_in_the_past", "A grant must expire in the future.", "expiresAt")
            : new SubsidyGrant(employerId, memberId, programmeId, amountCents, reason, now, expiresAt, planInvoiceId);
    }

    /// <summary>Whether some of it can be used at that time.</summary>
    public bool IsUsable(DateTimeOffset now) => EndedAt is null && RemainingCents > 0 && (ExpiresAt is null || ExpiresAt > now);

    /// <summary>Uses a part.</summary>
    public Result Use(long cents, DateTimeOffset now)
    {
        if (cents <= 0 || !IsUsable(now) || cents > RemainingCents)
        {
            return Result.Refuse("grant_too_small", $"Only {Money.Usd(IsUsable(now) ? RemainingCents : 0)} of this grant is left.", "amount");
        }

        RemainingCents -= cents;
        return Changed(now);
    }

    /// <summary>Puts a used part back, as after a refund or a void.</summary>
    public Result PutBack(long cents, DateTimeOffset now)
    {
        if (cents <= 0 || cents > AmountCents - RemainingCents)
        {
            return Result.Refuse("grant_overfilled", "No more can be put back than was used.", "amount");
        }

        if (EndedAt is not null)
        {
            return Result.Refuse("grant_ended", "This grant is over; the money goes to the employer's budget.");
        }

        RemainingCents += cents;
        return Changed(now);
    }

    /// <summary>Ends the grant, as it expired or the member left; answers what goes back to the employer's budget, in cents.</summary>
    public long End(DateTimeOffset now)
    {
        if (EndedAt is not null)
        {
            return 0;
        }

        var left = RemainingCents;
        RemainingCents = 0;
        EndedAt = now.ToUniversalTime();
        Changed(now);
        return left;
    }
}
