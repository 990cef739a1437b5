namespace Portal.Domain.Sessions;

/// <summary>Where a booking stands.</summary>
public enum BookingState
{
    /// <summary>Booked, not held yet.</summary>
    Booked,

    /// <summary>Cancelled in time, or by the therapist: nobody pays.</summary>
    Cancelled,

    /// <summary>Cancelled too late: a part is due.</summary>
    LateCancelled,

    /// <summary>Held, attendance verified.</summary>
    Attended,

    /// <summary>The employee didn't come: due as if held.</summary>
    NoShow,
}
