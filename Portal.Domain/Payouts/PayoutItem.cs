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
        if (status == PayoutItemStatus.Reserved)
        {
            TransferCents = standing.PayableCents;
            PayoutCents = standing.TotalCents;
        }
    }

    /// <summary>In which run.</summary>
    public int RunId { get; private set; }

    /// <summary>Who is paid.</summary>
    public int TherapistId { get; private set; }

    /// <summary>To be transferred from the platform, in cents.</summary>
    public long TransferCents { get; private set; }

    /// <summary>To be paid to the bank, in cents.</summary>
    public long PayoutCents { get; private set; }

    /// <summary>Where it stands.</summary>
    public PayoutItemStatus Status { get; private set; }

    /// <summary>The transfer, <c>tr_…</c>.</summary>
    public string? TransferId { get; private set; }

    /// <summary>The bank payout, <c>po_…</c>.</summary>
    public string? PayoutId { get; private set; }

    /// <summary>Why it was refused or skipped, in plain words.</summary>
    public string? FailureReason { get; private set; }

    /// <summary>Whether it has no outcome yet.</summary>
    public bool IsOpen => Status is PayoutItemStatus.Reserved or PayoutItemStatus.Transferred;

    /// <summary>Sets a therapist's payable money aside for the run.</summary>
    public static Result<PayoutItem> Reserve(int runId, PayoutStanding standing, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return standing.PayableCents < 0 || standing.AvailableCents < 0 || standing.TotalCents == 0
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

        Status = PayoutItemStatus.Refused;
        FailureReason = reason;
        Changed(now);
        return true;
    }
}
