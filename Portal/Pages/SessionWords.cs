using Portal.Domain.Sessions;
using Portal.Pages.Ui;

namespace Portal.Pages;

/// <summary>The chips of a session: the appointment's and its payment's.</summary>
public static class SessionWords
{
    /// <summary>The appointment as the employee reads it.</summary>
    public static StatusWord Of(BookingState state, DateTimeOffset endsAt, DateTimeOffset now) => state switch
    {
        BookingState.Booked => endsAt > now ? StatusWord.Confirmed : StatusWord.Pending,
        BookingState.Cancelled or BookingState.LateCancelled => StatusWord.Cancelled,
        BookingState.Attended => StatusWord.Attended,
        BookingState.NoShow => StatusWord.NoShow,
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>The appointment as its therapist reads it.</summary>
    public static StatusWord ForTherapist(BookingState state, DateTimeOffset startsAt, DateTimeOffset now) =>
        state == BookingState.Booked && startsAt <= now ? StatusWord.VerifyAttendance : Of(state, DateTimeOffset.MaxValue, now);

    /// <summary>The card part; null while nothing is due.</summary>
    public static StatusWord? Of(CardPartState state) => state switch
    {
        CardPartState.None => null,
        CardPartState.Due => StatusWord.Scheduled,
        CardPartState.Charging => StatusWord.Processing,
        CardPartState.Charged => StatusWord.Paid,
        CardPartState.Declined => StatusWord.Retrying,
        CardPartState.ActionRequired => StatusWord.ActionNeeded,
        CardPartState.Unpaid => StatusWord.Unpaid,
        CardPartState.Refunded or CardPartState.PartlyRefunded => StatusWord.Refunded,
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>The therapist's share of the employer's part; null while nothing is due.</summary>
    public static StatusWord? Of(EmployerPartState state) => state switch
    {
        EmployerPartState.None or EmployerPartState.Reserved or EmployerPartState.Released => null,
        EmployerPartState.Earned => StatusWord.Processing,
        EmployerPartState.WaitingForFunds => StatusWord.Pending,
        EmployerPartState.Sent => StatusWord.Sent,
        EmployerPartState.Returned => StatusWord.Returned,
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>One side of a refund; null where it gets nothing.</summary>
    public static StatusWord? Of(RefundPartState state) => state switch
    {
        RefundPartState.None => null,
        RefundPartState.Pending => StatusWord.Processing,
        RefundPartState.Returned or RefundPartState.Owed => StatusWord.Returned,
        RefundPartState.Refused => StatusWord.Failed,
        RefundPartState.Failed => StatusWord.ActionNeeded,
        RefundPartState.PaidByBank => StatusWord.Refunded,
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>Why a card was refused, as a whole sentence.</summary>
    public static string Decline(string? code) => code switch
    {
        "insufficient_funds" => "The bank says there is not enough money on the card.",
        "expired_card" => "The card has expired.",
        "lost_card" or "stolen_card" => "The bank has blocked the card.",
        "incorrect_cvc" => "The card’s security code is wrong.",
        "authentication_required" => "The bank wants you to confirm this payment yourself.",
        "no_card" => "There is no card we could charge.",
        "insufficient_capabilities_for_transfer" => "The therapist’s payment account can’t take payments at the moment.",
        _ => "The card was declined.",
    };
}
