namespace Portal.Sandbox;

/// <summary>What Stripe's public pages don't fix, or what differs between accounts: change it to match a real account.</summary>
public sealed record SandboxRules
{
    /// <summary>Card processing fee in basis points of the amount (2.9 %).</summary>
    public long CardFeeBasisPoints { get; init; } = 290;

    /// <summary>Fixed part of the card processing fee, cents.</summary>
    public long CardFeeFixedCents { get; init; } = 30;

    /// <summary>Whether a refund gives back the same part of the processing fee.</summary>
    public bool ProcessingFeeReturned { get; init; }

    /// <summary>Bank debit (ACH) fee in basis points (0.8 %).</summary>
    public long BankFeeBasisPoints { get; init; } = 80;

    /// <summary>The most a bank debit costs, cents.</summary>
    public long BankFeeMaximumCents { get; init; } = 500;

    /// <summary>
    /// Millionths of a US dollar that one unit of a currency (of a hundred cents) is worth, Stripe's share already taken off.
    /// Money in any other currency is refused.
    /// </summary>
    public IReadOnlyDictionary<string, long> ExchangeRates { get; init; } = new Dictionary<string, long>
    {
        ["usd"] = 1_000_000, ["eur"] = 1_080_000, ["gbp"] = 1_250_000, ["chf"] = 1_120_000, ["cad"] = 720_000,
        ["aud"] = 650_000, ["nzd"] = 600_000, ["dkk"] = 145_000, ["nok"] = 95_000, ["sek"] = 96_000,
    };

    /// <summary>When a charge's money becomes available.</summary>
    public TimeSpan AvailableAfter { get; init; } = TimeSpan.FromDays(2);

    /// <summary>How long an authorised amount is held for its capture; then it is released.</summary>
    public TimeSpan HoldFor { get; init; } = TimeSpan.FromDays(7);

    /// <summary>How long a bank debit is processing before it succeeds or fails.</summary>
    public TimeSpan BankDebitAfter { get; init; } = TimeSpan.FromDays(4);

    /// <summary>The smallest charge, cents.</summary>
    public long MinimumChargeCents { get; init; } = 50;

    /// <summary>The largest amount, cents.</summary>
    public long MaximumAmountCents { get; init; } = 99_999_999;

    /// <summary>How long a renewal's invoice stays a draft before it is finalized and charged.</summary>
    public TimeSpan DraftInvoiceFor { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Pauses before the second, third… attempt to collect a renewal.</summary>
    public IReadOnlyList<TimeSpan> CollectionRetries { get; init; } = [TimeSpan.FromDays(3), TimeSpan.FromDays(5), TimeSpan.FromDays(7)];

    /// <summary>What becomes of a subscription when every attempt failed: `canceled`, `unpaid` or `past_due`.</summary>
    public string AfterLastRetry { get; init; } = "canceled";

    /// <summary>How long a subscription may stay incomplete before it expires.</summary>
    public TimeSpan IncompleteFor { get; init; } = TimeSpan.FromHours(23);

    /// <summary>How long before a trial's end `customer.subscription.trial_will_end` comes.</summary>
    public TimeSpan TrialNotice { get; init; } = TimeSpan.FromDays(3);

    /// <summary>How long before a renewal `invoice.upcoming` comes.</summary>
    public TimeSpan UpcomingNotice { get; init; } = TimeSpan.FromDays(3);

    /// <summary>How long before an invoice's due date `invoice.will_be_due` comes.</summary>
    public TimeSpan DueNotice { get; init; } = TimeSpan.FromDays(7);

    /// <summary>How long a change of a subscription waits for its invoice to be paid (`pending_if_incomplete`).</summary>
    public TimeSpan PendingUpdateFor { get; init; } = TimeSpan.FromHours(23);

    /// <summary>How many customers may follow one test clock.</summary>
    public int TestClockCustomers { get; init; } = 3;

    /// <summary>How many subscriptions each of them may have.</summary>
    public int TestClockSubscriptions { get; init; } = 3;

    /// <summary>When a test clock is deleted by itself, with its customers.</summary>
    public TimeSpan TestClockKept { get; init; } = TimeSpan.FromDays(30);

    /// <summary>The fee of a dispute, cents.</summary>
    public long DisputeFeeCents { get; init; } = 1500;

    /// <summary>How long a dispute waits for evidence before it is lost.</summary>
    public TimeSpan DisputeEvidenceFor { get; init; } = TimeSpan.FromDays(7);

    /// <summary>Whether a won dispute gives its fee back.</summary>
    public bool DisputeFeeReturned { get; init; }

    /// <summary>How long a top-up is pending; without a delay it arrives at once.</summary>
    public TimeSpan TopupArrivesAfter { get; init; } = TimeSpan.Zero;

    /// <summary>How long a payout is under way, in days on which banks work.</summary>
    public TimeSpan PayoutArrivesAfter { get; init; } = TimeSpan.FromDays(2);

    /// <summary>Whether confirming a payment on session with automatic payment methods wants a `return_url`.</summary>
    public bool RequireReturnUrl { get; init; } = true;

    /// <summary>How long a payout is pending (and can be canceled) before it is on its way.</summary>
    public TimeSpan PayoutLeavesAfter { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Whether Saturdays and Sundays don't count while a standard payout is under way.</summary>
    public bool PayoutsRestOnWeekends { get; init; } = true;

    /// <summary>The fee of an instant payout in basis points of its amount (1.5 %).</summary>
    public long InstantPayoutFeeBasisPoints { get; init; } = 150;

    /// <summary>The least an instant payout costs, cents.</summary>
    public long InstantPayoutMinimumFeeCents { get; init; } = 50;

    /// <summary>How long an instant payout is under way.</summary>
    public TimeSpan InstantPayoutArrivesAfter { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>How long a slow refund is pending, and when one that is going to fail does.</summary>
    public TimeSpan RefundSettlesAfter { get; init; } = TimeSpan.FromDays(1);

    /// <summary>The largest file that can be uploaded, bytes.</summary>
    public long MaximumUploadBytes { get; init; } = 10 * 1024 * 1024;

    /// <summary>How long an account link leads into the onboarding.</summary>
    public TimeSpan AccountLinkLives { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long a login link leads to the Express dashboard.</summary>
    public TimeSpan LoginLinkLives { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How long a connected account's details are checked; its capabilities are pending meanwhile.</summary>
    public TimeSpan VerificationTakes { get; init; } = TimeSpan.Zero;
}
