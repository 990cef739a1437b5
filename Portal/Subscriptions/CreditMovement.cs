namespace Portal.Subscriptions;

/// <summary>A movement of the employer's money that is set aside for one member.</summary>
/// <param name="Id">The ledger line.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Kind">The entry's kind, such as <c>subsidy.granted</c>.</param>
/// <param name="Cents">Positive when more is set aside, negative when it is used or goes back.</param>
/// <param name="Currency">Lower-case ISO code.</param>
/// <param name="SessionAt">Start of the session it is for (UTC); null for a plan.</param>
/// <param name="ExpiresAt">When what is left of the grant goes back (UTC); null for never.</param>
public sealed record CreditMovement(long Id, DateTimeOffset At, string Kind, long Cents, string Currency, DateTimeOffset? SessionAt, DateTimeOffset? ExpiresAt)
{
    /// <summary>Why, in words the member reads.</summary>
    public string Reason => Kind switch
    {
        "subsidy.granted" => "Set aside for your plan",
        "plan.invoice-paid" => "Used for your plan",
        "subsidy.grant-ended" => "Returned, not needed for your plan",
        "session.reserved" => "Set aside for a session",
        "session.subsidy-earned" => "Used for a session",
        "session.released" => "Returned, the session didn’t need it",
        "plan.refunded" => "Back from a plan refund",
        _ => "Corrected",
    };
}

/// <summary>What the employer pays for a member, at a glance.</summary>
/// <param name="EmployerName">Who pays.</param>
/// <param name="GrantedCents">Granted for the plan and not used yet.</param>
/// <param name="ReservedCents">Set aside for booked sessions.</param>
/// <param name="UsedCents">Used so far.</param>
/// <param name="ExpiringCents">Of what is granted, expires within 30 days.</param>
/// <param name="ExpiresAt">When the first of it expires (UTC).</param>
/// <param name="SessionOfferCents">The most the employer pays of a session; null where it pays a share without a limit, zero for nothing.</param>
/// <param name="SessionShareBasisPoints">The share it pays of a session; null where it pays an amount.</param>
public sealed record CreditSummary(
    string EmployerName, long GrantedCents, long ReservedCents, long UsedCents, long ExpiringCents, DateTimeOffset? ExpiresAt, long? SessionOfferCents, int? SessionShareBasisPoints);
