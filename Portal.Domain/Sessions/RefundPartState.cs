namespace Portal.Domain.Sessions;

/// <summary>Where one side of a session's refund stands.</summary>
public enum RefundPartState
{
    /// <summary>This side gets nothing back.</summary>
    None,

    /// <summary>Asked of Stripe.</summary>
    Pending,

    /// <summary>Back where it came from.</summary>
    Returned,

    /// <summary>Back with the employer; Stripe could not take it from the therapist, who owes it.</summary>
    Owed,

    /// <summary>Stripe refused it; nothing went back.</summary>
    Refused,

    /// <summary>The bank sent it back after it was made; it has to be paid in another way.</summary>
    Failed,

    /// <summary>The bank had sent it back; it was paid from our own bank instead.</summary>
    PaidByBank,
}
