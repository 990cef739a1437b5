namespace Portal.Domain.Sessions;

/// <summary>Where the employer's part of a session stands.</summary>
public enum EmployerPartState
{
    /// <summary>The employer pays nothing.</summary>
    None,

    /// <summary>Set aside in the budget.</summary>
    Reserved,

    /// <summary>Back in the budget, nothing was used.</summary>
    Released,

    /// <summary>Earned, payable to the therapist.</summary>
    Earned,

    /// <summary>Transferred to the therapist's Stripe account.</summary>
    Sent,

    /// <summary>Earned; Stripe hasn't released the money yet.</summary>
    WaitingForFunds,

    /// <summary>Went back to the budget whole after it was earned.</summary>
    Returned,
}
