using Portal.Domain.Catalog;

namespace Portal.Domain.Sessions;

/// <content>Held, missed, cancelled.</content>
public sealed partial class Booking
{
    /// <summary>When the employee joined (UTC).</summary>
    public DateTimeOffset? MemberJoinedAt { get; private set; }

    /// <summary>When the therapist joined (UTC).</summary>
    public DateTimeOffset? TherapistJoinedAt { get; private set; }

    /// <summary>When attendance was verified, or it was found missed or cancelled late (UTC).</summary>
    public DateTimeOffset? VerifiedAt { get; private set; }

    /// <summary>When its parts are charged (UTC). Rule <c>charge-delay</c>.</summary>
    public DateTimeOffset? ChargeDueAt { get; private set; }

    /// <summary>When it was cancelled (UTC).</summary>
    public DateTimeOffset? CancelledAt { get; private set; }

    /// <summary>Whether the therapist cancelled it.</summary>
    public bool CancelledByTherapist { get; private set; }

    /// <summary>Notes that someone joined; the first time counts.</summary>
    public Result Joined(bool therapist, DateTimeOffset now)
    {
        if (State != BookingState.Booked || now < StartsAt.AddMinutes(-15) || now > EndsAt.AddHours(1))
        {
            return Result.Refuse("session_not_open", "A session can be joined from 15 minutes before it starts.");
        }

        TherapistJoinedAt = therapist ? TherapistJoinedAt ?? now.ToUniversalTime() : TherapistJoinedAt;
        MemberJoinedAt = therapist ? MemberJoinedAt : MemberJoinedAt ?? now.ToUniversalTime();
        return Changed(now);
    }

    /// <summary>What cancelling would mean now. Rule <c>late-cancel</c>.</summary>
    public Result<CancelPreview> PreviewCancel(MoneyRules rules, DateTimeOffset now, bool byTherapist = false)
    {
        ArgumentNullException.ThrowIfNull(rules);
        if (State != BookingState.Booked)
        {
            return Result.Refuse("booking_not_open", State == BookingState.Cancelled ? "This session is already cancelled." : "This session can't be cancelled any more.");
        }

        if (now >= StartsAt)
        {
            return Result.Refuse("session_started", "The session has started, so it can't be cancelled.");
        }

        var freeUntil = StartsAt - rules.CancelWindow;
        var late = !byTherapist && now > freeUntil;
        var fee = late ? Quoted.Missed(rules.LateCancelShare, SubsidyUsedIfMissed, Commission, rules.MinimumChargeCents) : default;
        return new CancelPreview(late, freeUntil, fee, SubsidyCents - fee.SubsidyCents);
    }

    /// <summary>Cancels: free in time or by the therapist, else for the fee the preview shows; charged after the same delay as a session.</summary>
    public Result<CancelPreview> Cancel(MoneyRules rules, DateTimeOffset now, bool byTherapist = false)
    {
        var preview = PreviewCancel(rules, now, byTherapist);
        if (preview.IsRefused)
        {
            return preview;
        }

        State = preview.Value.IsLate ? BookingState.LateCancelled : BookingState.Cancelled;
        CancelledAt = now.ToUniversalTime();
        CancelledByTherapist = byTherapist;
        Settle(preview.Value.Fee, rules, now);
        Changed(now);
        return preview;
    }

    /// <summary>The session was held: each part is charged after the delay. Only once it has started.</summary>
    public Result VerifyAttendance(MoneyRules rules, DateTimeOffset now)
    {
        if (CanBeVerified(now) is { } refusal)
        {
            return refusal;
        }

        State = BookingState.Attended;
        Settle(Quoted, rules, now);
        return Changed(now);
    }

    /// <summary>The employee didn't come. Only once the session has started. Rule <c>no-show</c>.</summary>
    public Result MarkNoShow(MoneyRules rules, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(rules);
        if (CanBeVerified(now) is { } refusal)
        {
            return refusal;
        }

        State = BookingState.NoShow;
        Settle(Quoted.Missed(rules.NoShowShare, SubsidyUsedIfMissed, Commission, rules.MinimumChargeCents), rules, now);
        return Changed(now);
    }

    private Refusal? CanBeVerified(DateTimeOffset now) => State != BookingState.Booked
        ? new Refusal("booking_not_open", "This session was already verified, marked or cancelled.")
        : now < StartsAt ? new Refusal("session_not_started", "A session can be verified once it has started.") : null;

    private void Settle(SessionPrice owed, MoneyRules rules, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(rules);
        SetOwed(owed);
        VerifiedAt = State == BookingState.Cancelled ? null : now.ToUniversalTime();
        ChargeDueAt = owed.PriceCents > 0 ? VerifiedAt + rules.ChargeDelay : null;
        CardPart = owed.OutOfPocketCents > 0 ? CardPartState.Due : CardPartState.None;
        EmployerPart = EmployerPart == EmployerPartState.Reserved && owed.SubsidyCents == 0 ? EmployerPartState.Released : EmployerPart;
    }
}
