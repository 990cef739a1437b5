namespace Portal.Domain.Catalog;

/// <summary>Shares, fees, times and limits of the money rules, bound to the settings' <c>MoneyRules</c> section. Names in brackets are rules.</summary>
public sealed class MoneyRules
{
    private static readonly int[] DefaultRetryDays = [1, 3, 7];

    /// <summary>The platform's commission on a live session, in basis points [<c>session-split</c>].</summary>
    public int SessionCommissionBasisPoints { get; set; } = 1_000;

    /// <summary>The therapist pool's share of a plan, in basis points [<c>plan-split</c>].</summary>
    public int PoolShareBasisPoints { get; set; } = 6_000;

    /// <summary>What a paid reply earns, in cents [<c>reply-fee</c>].</summary>
    public long ReplyCents { get; set; } = 400;

    /// <summary>How many replies to one question are paid [<c>reply-fee</c>].</summary>
    public int RepliesPaidPerQuestion { get; set; } = 1;

    /// <summary>Hours from verified attendance to the charge [<c>charge-delay</c>].</summary>
    public int ChargeDelayHours { get; set; } = 36;

    /// <summary>Hours before the start until which cancelling is free [<c>late-cancel</c>].</summary>
    public int CancelWindowHours { get; set; } = 24;

    /// <summary>Part of each one's own share that a late cancel takes, in basis points [<c>late-cancel</c>].</summary>
    public int LateCancelBasisPoints { get; set; } = 5_000;

    /// <summary>Part of each one's own share that a no-show takes, in basis points [<c>no-show</c>].</summary>
    public int NoShowBasisPoints { get; set; } = 10_000;

    /// <summary>The smallest charge Stripe makes, in cents [<c>minimum-charge</c>].</summary>
    public long MinimumChargeCents { get; set; } = 50;

    /// <summary>Smallest price of a session, in cents.</summary>
    public long MinimumSessionPriceCents { get; set; } = 500;

    /// <summary>Largest price of a session, in cents.</summary>
    public long MaximumSessionPriceCents { get; set; } = 100_000;

    /// <summary>Smallest subsidy funding, in cents.</summary>
    public long MinimumFundingCents { get; set; } = 100;

    /// <summary>Largest subsidy funding, in cents.</summary>
    public long MaximumFundingCents { get; set; } = 10_000_000;

    /// <summary>Smallest payout by default, in cents [<c>payout-minimum</c>].</summary>
    public long PayoutMinimumCents { get; set; } = 10_000;

    /// <summary>Days after which money is paid out however little [<c>payout-minimum</c>].</summary>
    public int PayoutRegardlessDays { get; set; } = 30;

    /// <summary>Weekday of the payout run [<c>payout-week</c>].</summary>
    public DayOfWeek PayoutDay { get; set; } = DayOfWeek.Friday;

    /// <summary>Hour of the payout run in <see cref="PayoutTimeZone"/> [<c>payout-week</c>].</summary>
    public int PayoutHour { get; set; } = 6;

    /// <summary>IANA zone of the payout run's weekday and hour [<c>payout-week</c>].</summary>
    public string PayoutTimeZone { get; set; } = "America/New_York";

    /// <summary>Days of a plan's trial.</summary>
    public int TrialDays { get; set; } = 14;

    /// <summary>Minutes from now to the first slot that can be booked.</summary>
    public int BookingLeadMinutes { get; set; } = 120;

    /// <summary>Days ahead for which slots are offered.</summary>
    public int BookingHorizonDays { get; set; } = 60;

    /// <summary>Days after the first refusal on which a session's card is tried again; null means 1, 3 and 7 [<c>card-retries</c>].</summary>
    public int[]? CardRetryDays { get; set; }

    /// <summary>The days on which a refused card is tried again.</summary>
    public IReadOnlyList<int> RetryDays => CardRetryDays ?? DefaultRetryDays;

    /// <summary>The platform's commission on a live session.</summary>
    public BasisPoints SessionCommission => new(SessionCommissionBasisPoints);

    /// <summary>The therapist pool's share of a plan.</summary>
    public BasisPoints PoolShare => new(PoolShareBasisPoints);

    /// <summary>What a late cancel takes of each one's own share.</summary>
    public BasisPoints LateCancelShare => new(LateCancelBasisPoints);

    /// <summary>What a no-show takes of each one's own share.</summary>
    public BasisPoints NoShowShare => new(NoShowBasisPoints);

    /// <summary>From verified attendance to the charge.</summary>
    public TimeSpan ChargeDelay => TimeSpan.FromHours(ChargeDelayHours);

    /// <summary>Before the start: until when cancelling is free.</summary>
    public TimeSpan CancelWindow => TimeSpan.FromHours(CancelWindowHours);

    /// <summary>What is wrong with these settings, a sentence each; empty where nothing is.</summary>
    public IReadOnlyList<string> Validate() => MoneyRulesCheck.Faults(this);
}
