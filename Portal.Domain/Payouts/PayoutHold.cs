namespace Portal.Domain.Payouts;

/// <summary>An admin's hold on a therapist's payouts: runs carry the money forward until it is released.</summary>
public sealed class PayoutHold : Entity
{
    private PayoutHold() { }

    private PayoutHold(int therapistId, string reason, int heldByPersonId, DateTimeOffset now)
        : base(now)
    {
        TherapistId = therapistId;
        Reason = reason;
        HeldByPersonId = heldByPersonId;
    }

    /// <summary>Whose payouts.</summary>
    public int TherapistId { get; private set; }

    /// <summary>Why.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Who placed it.</summary>
    public int HeldByPersonId { get; private set; }

    /// <summary>Who released it.</summary>
    public int? ReleasedByPersonId { get; private set; }

    /// <summary>When it was released (UTC); null while it holds.</summary>
    public DateTimeOffset? ReleasedAt { get; private set; }

    /// <summary>Places a hold.</summary>
    public static Result<PayoutHold> Place(int therapistId, string? reason, int heldByPersonId, DateTimeOffset now)
    {
        var text = reason?.Trim() ?? "";
        return text.Length switch
        {
            0 => Result.Refuse("reason_missing", "Say why the payouts are held.", "reason"),
            > 200 => Result.Refuse("reason_too_long", "Keep the reason under 200 characters.", "reason"),
            _ => new PayoutHold(therapistId, text, heldByPersonId, now),
        };
    }

    /// <summary>Lets the next run pay again.</summary>
    public Result Release(int personId, DateTimeOffset now)
    {
        if (ReleasedAt is not null)
        {
            return Result.Refuse("hold_released", "This hold was released already.");
        }

        ReleasedByPersonId = personId;
        ReleasedAt = now.ToUniversalTime();
        return Changed(now);
    }
}
