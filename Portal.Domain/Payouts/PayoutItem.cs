namespace Portal.Domain.Payouts;

/// <summary>One therapist's payout in a run: a transfer of what is payable here, then a bank payout of both pots.</summary>
public sealed class PayoutItem : Entity
{
    private PayoutItem() { }

    private PayoutItem(int runId, PayoutStanding standing, PayoutItemStatus status, string? reason, DateTimeOffset now)
        : base(now)
    {
        RunId = runId;
        TherapistId = standing.TherapistId;
        Status = status;
        FailureReason = reason;
        StandingCents = standing.TotalCents;
        if (status == PayoutItemStatus.Reserved)
        {
            TransferCents = standing.PayableCents;
            PayoutCents = standing.TotalCents;
            NextAttemptAt = CreatedAt;
        }
    }

    /// <summary>In which run.</summary>
    public int RunId { get; private set; }

    /// <summary>Who is paid.</summary>
    public int TherapistId { get; private set; }

    /// <summary>What the therapist had in both pots when the run was planned, in cents.</summary>
    public long StandingCents { get; private set; }

    /// <summary>To be transferred from the platform, in cents.</summary>
    public long TransferCents { get; private set; }

    /// <summary>To be paid to the bank, or paid, in cents.</summary>
    public long PayoutCents { get; private set; }

    /// <summary>Where it stands.</summary>
    public PayoutItemStatus Status { get; private set; }

    /// <summary>The number of the present try, from 1; part of the keys sent to Stripe.</summary>
    public int Attempt { get; private set; } = 1;

    /// <summary>When it is worked on next (UTC); null once it has an outcome.</summary>
    public DateTimeOffset? NextAttemptAt { get; private set; }

    /// <summary>The transfer, <c>tr_…</c>.</summary>
    public string? TransferId { get; private set; }

    /// <summary>The bank payout, <c>po_…</c>.</summary>
    public string? PayoutId { get; private set; }

    /// <summary>Why it was refused or skipped, or what it waits for, in plain words.</summary>
    public string? FailureReason { get; private set; }

    /// <summary>Whether it has no outcome yet.</summary>
    public bool IsOpen => Status is PayoutItemStatus.Reserved or PayoutItemStatus.Transferred;

    /// <summary>Whether the money that was payable is in the therapist's Stripe account, or none was.</summary>
    public bool IsInAccount => TransferId is not null || TransferCents == 0;

    /// <summary>Sets a therapist's payable money aside for the run.</summary>
    public static Result<PayoutItem> Reserve(int runId, PayoutStanding standing, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return standing.PayableCents < 0 || standing.TotalCents <= 0
            ? Result.Refuse("nothing_to_pay", "There is nothing to pay out.")
            : new PayoutItem(runId, standing, PayoutItemStatus.Reserved, null, now);
    }

    /// <summary>Notes that a therapist isn't due, and why.</summary>
    public static PayoutItem Skip(int runId, PayoutStanding standing, string reason, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return new PayoutItem(runId, standing, PayoutItemStatus.Skipped, reason, now);
    }

    /// <summary>The transfer was made, or none was needed (<paramref name="transferId"/> null). False where we knew.</summary>
    public bool Transferred(string? transferId, DateTimeOffset now)
    {
        if (Status != PayoutItemStatus.Reserved)
        {
            return false;
        }

        Status = PayoutItemStatus.Transferred;
        TransferId = transferId;
        FailureReason = null;
        Changed(now);
        return true;
    }

    /// <summary>The bank payout was created, of so many cents. False where we knew.</summary>
    public bool PaidOut(string payoutId, long payoutCents, DateTimeOffset now)
    {
        if (Status != PayoutItemStatus.Transferred)
        {
            return false;
        }

        Status = PayoutItemStatus.PaidOut;
        PayoutId = payoutId;
        PayoutCents = payoutCents;
        FailureReason = null;
        NextAttemptAt = null;
        Changed(now);
        return true;
    }

    /// <summary>Stripe refused the transfer or the bank payout. False where there is an outcome already.</summary>
    public bool Refused(string reason, DateTimeOffset now)
    {
        if (!IsOpen)
        {
            return false;
        }

        Fail(reason, now);
        return true;
    }

    /// <summary>The bank sent the money back after it was paid out. False where it was not paid out.</summary>
    public bool CameBack(string reason, DateTimeOffset now)
    {
        if (Status != PayoutItemStatus.PaidOut)
        {
            return false;
        }

        Fail(reason, now);
        return true;
    }

    /// <summary>It can't go on now: looked at again then.</summary>
    public void Wait(string? reason, DateTimeOffset until, DateTimeOffset now)
    {
        FailureReason = reason ?? FailureReason;
        NextAttemptAt = until.ToUniversalTime();
        Changed(now);
    }

    /// <summary>Stripe refused the bank payout only because the money isn't there yet: a new try, with a key of its own, then.</summary>
    public void TryBankAgain(string reason, DateTimeOffset then, DateTimeOffset now)
    {
        Attempt++;
        Wait(reason, then, now);
    }

    /// <summary>Tries a refused payout again: from its transfer with what is payable now, or only its bank payout where the money is in the account.</summary>
    public Result Retry(PayoutStanding standing, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(standing);
        if (Status != PayoutItemStatus.Refused)
        {
            return Result.Refuse("not_refused", "Only a payout that failed can be tried again.");
        }

        if (standing.PayableCents < 0 || (IsInAccount ? standing.AvailableCents : standing.TotalCents) <= 0)
        {
            return Result.Refuse("nothing_to_pay", "There is nothing left to pay out.");
        }

        Status = IsInAccount ? PayoutItemStatus.Transferred : PayoutItemStatus.Reserved;
        TransferCents = IsInAccount ? TransferCents : standing.PayableCents;
        PayoutCents = IsInAccount ? standing.AvailableCents : standing.TotalCents;
        Attempt++;
        FailureReason = null;
        PayoutId = null;
        NextAttemptAt = now.ToUniversalTime();
        return Changed(now);
    }

    private void Fail(string reason, DateTimeOffset now)
    {
        Status = PayoutItemStatus.Refused;
        FailureReason = reason;
        NextAttemptAt = null;
        Changed(now);
    }
}
