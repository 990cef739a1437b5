namespace Portal.Domain.Sessions;

/// <summary>What was paid for a session and what has gone back, in cents; the ground for a <see cref="SessionRefund"/>.</summary>
/// <param name="Paid">What was paid; a part that wasn't paid is zero.</param>
/// <param name="EmployerReturnedCents">Gone back to the employer so far.</param>
/// <param name="CardRefundedCents">Gone back to the card so far.</param>
public readonly record struct SessionPayment(SessionPrice Paid, long EmployerReturnedCents, long CardRefundedCents)
{
    /// <summary>All that was paid.</summary>
    public long PaidCents => Paid.PriceCents;

    /// <summary>All that has gone back.</summary>
    public long RefundedCents => EmployerReturnedCents + CardRefundedCents;

    /// <summary>The most that can still go back.</summary>
    public long LeftCents => PaidCents - RefundedCents;
}
