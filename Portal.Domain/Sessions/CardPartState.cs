namespace Portal.Domain.Sessions;

/// <summary>Where the employee's part of a session stands.</summary>
public enum CardPartState
{
    /// <summary>Nothing is to be charged, or not yet known.</summary>
    None,

    /// <summary>To be charged at a known time.</summary>
    Due,

    /// <summary>A charge is under way at Stripe.</summary>
    Charging,

    /// <summary>Charged.</summary>
    Charged,

    /// <summary>Declined; it is tried again.</summary>
    Declined,

    /// <summary>The bank wants the employee to confirm on the pay link.</summary>
    ActionRequired,

    /// <summary>Given up; no new bookings until it is paid.</summary>
    Unpaid,

    /// <summary>Refunded whole.</summary>
    Refunded,

    /// <summary>Refunded in part.</summary>
    PartlyRefunded,
}
