namespace Portal.Domain.Sessions;

/// <summary>A refund step of a session as an admin ordered it: what goes back to whom, why, and how far it has come.</summary>
public sealed class SessionRefundOrder : Entity
{
    private const int ReasonLength = 500;

    private SessionRefundOrder() { }

    private SessionRefundOrder(Booking booking, SessionRefund step, string reason, int orderedByPersonId, DateTimeOffset now)
        : base(now)
    {
        BookingId = booking.Id;
        Step = booking.RefundCount;
        CardCents = step.CardCents;
        ApplicationFeeCents = step.ApplicationFeeCents;
        EmployerCents = step.EmployerCents;
        TherapistFromEmployerCents = step.TherapistFromEmployerCents;
        Reason = reason.Trim();
        OrderedByPersonId = orderedByPersonId;
        CardPart = step.CardCents > 0 ? RefundPartState.Pending : RefundPartState.None;
        EmployerPart = step.EmployerCents > 0 ? RefundPartState.Pending : RefundPartState.None;
    }

    /// <summary>Which session.</summary>
    public int BookingId { get; private set; }

    /// <summary>The refund's number on this session, from 1.</summary>
    public int Step { get; private set; }

    /// <summary>Back to the card, in cents.</summary>
    public long CardCents { get; private set; }

    /// <summary>The platform's fee given up with it, in cents.</summary>
    public long ApplicationFeeCents { get; private set; }

    /// <summary>Back to the employer's budget, in cents.</summary>
    public long EmployerCents { get; private set; }

    /// <summary>The therapist's share of it, in cents.</summary>
    public long TherapistFromEmployerCents { get; private set; }

    /// <summary>Why, in the admin's words.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Who ordered it.</summary>
    public int OrderedByPersonId { get; private set; }

    /// <summary>Where the card's part stands.</summary>
    public RefundPartState CardPart { get; private set; }

    /// <summary>Where the employer's part stands.</summary>
    public RefundPartState EmployerPart { get; private set; }

    /// <summary>Stripe's refund, <c>re_…</c>.</summary>
    public string? RefundId { get; private set; }

    /// <summary>Why Stripe refused or the bank returned it.</summary>
    public string? FailureReason { get; private set; }

    /// <summary>The step as it was computed.</summary>
    public SessionRefund Amounts => new(CardCents, ApplicationFeeCents, EmployerCents, TherapistFromEmployerCents);

    /// <summary>Whether Stripe still has to answer.</summary>
    public bool IsOpen => CardPart == RefundPartState.Pending || EmployerPart == RefundPartState.Pending;

    /// <summary>Orders the step the booking has just taken.</summary>
    public static Result<SessionRefundOrder> Order(Booking booking, SessionRefund step, string reason, int orderedByPersonId, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(booking);
        return Text.Check(reason, 3, ReasonLength, "The reason", "reason") is { } refusal ? refusal : new SessionRefundOrder(booking, step, reason, orderedByPersonId, now);
    }

    /// <summary>The card got its part back. False where we knew.</summary>
    public bool CardReturned(string refundId, DateTimeOffset now)
    {
        if (CardPart != RefundPartState.Pending)
        {
            return false;
        }

        (CardPart, RefundId) = (RefundPartState.Returned, refundId);
        Changed(now);
        return true;
    }

    /// <summary>Stripe refused the card's part; nothing moved. False where it has moved on.</summary>
    public bool CardRefused(string reason, DateTimeOffset now)
    {
        if (CardPart != RefundPartState.Pending)
        {
            return false;
        }

        (CardPart, FailureReason) = (RefundPartState.Refused, reason);
        Changed(now);
        return true;
    }

    /// <summary>The bank returned the card's refund. False where we knew.</summary>
    public bool CardFailed(string reason, DateTimeOffset now)
    {
        if (CardPart != RefundPartState.Returned)
        {
            return false;
        }

        (CardPart, FailureReason) = (RefundPartState.Failed, reason);
        Changed(now);
        return true;
    }

    /// <summary>The part that came back was paid from our own bank. Refused where nothing came back, or it was paid before.</summary>
    public Result CardPaidByBank(DateTimeOffset now)
    {
        if (CardPart != RefundPartState.Failed)
        {
            return Result.Refuse("refund_not_failed", "This refund did not come back, or it is paid already.");
        }

        CardPart = RefundPartState.PaidByBank;
        return Changed(now);
    }

    /// <summary>The employer has its part back; the therapist gave it, or owes it. False where we knew.</summary>
    public bool EmployerReturned(bool therapistOwes, DateTimeOffset now)
    {
        if (EmployerPart != RefundPartState.Pending)
        {
            return false;
        }

        EmployerPart = therapistOwes ? RefundPartState.Owed : RefundPartState.Returned;
        Changed(now);
        return true;
    }
}
