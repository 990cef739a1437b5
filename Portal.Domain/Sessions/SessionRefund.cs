namespace Portal.Domain.Sessions;

/// <summary>
/// One refund step of a session: card and employer in proportion to what each paid, the therapist's and the platform's shares given back in
/// proportion. Steps are computed cumulatively, so that the last one takes the rest. Rules <c>session-refund</c>, <c>cumulative-refund</c>.
/// </summary>
/// <param name="CardCents">Back to the card; as much of the transfer is reversed.</param>
/// <param name="ApplicationFeeCents">The application fee given back with it.</param>
/// <param name="EmployerCents">Back to the employer's budget.</param>
/// <param name="TherapistFromEmployerCents">The therapist's share of the employer's part: what is reversed of its transfer.</param>
public readonly record struct SessionRefund(long CardCents, long ApplicationFeeCents, long EmployerCents, long TherapistFromEmployerCents)
{
    /// <summary>All that goes back in this step.</summary>
    public long TotalCents => CardCents + EmployerCents;

    /// <summary>The platform's share of the employer's part.</summary>
    public long PlatformFromEmployerCents => EmployerCents - TherapistFromEmployerCents;

    /// <summary>What leaves the therapist's connected account for the card part.</summary>
    public long TherapistFromCardCents => CardCents - ApplicationFeeCents;

    /// <summary>The next step, never more than is left.</summary>
    public static Result<SessionRefund> Step(SessionPayment payment, long refundCents, string currency = "usd")
    {
        if (refundCents <= 0 || refundCents > payment.LeftCents)
        {
            return payment.LeftCents == 0
                ? Result.Refuse("nothing_left_to_refund", "Everything that was paid has already gone back.", "amount")
                : Result.Refuse("refund_out_of_range", $"A refund must be above zero and at most {new Money(payment.LeftCents, currency)}, what is left of the payment.", "amount");
        }

        var paid = payment.Paid;
        var employerAfter = EmployerAfter(payment, refundCents);
        var cardAfter = payment.RefundedCents + refundCents - employerAfter;
        return new SessionRefund(
            cardAfter - payment.CardRefundedCents,
            Between(paid.ApplicationFeeCents, payment.CardRefundedCents, cardAfter, paid.OutOfPocketCents),
            employerAfter - payment.EmployerReturnedCents,
            Proportion.Floor(paid.TherapistFromEmployerCents, employerAfter, paid.SubsidyCents)
                - Proportion.Floor(paid.TherapistFromEmployerCents, payment.EmployerReturnedCents, paid.SubsidyCents));
    }

    /// <summary>The employer's part of all refunds up to this one, kept within what each side can still get.</summary>
    private static long EmployerAfter(SessionPayment payment, long refundCents)
    {
        var total = payment.RefundedCents + refundCents;
        var fair = Proportion.Floor(payment.Paid.SubsidyCents, total, payment.PaidCents);
        var least = Math.Max(payment.EmployerReturnedCents, total - payment.Paid.OutOfPocketCents);
        var most = Math.Min(payment.Paid.SubsidyCents, total - payment.CardRefundedCents);
        return Math.Clamp(fair, least, most);
    }

    private static long Between(long amount, long before, long after, long whole) =>
        Proportion.Nearest(amount, after, whole) - Proportion.Nearest(amount, before, whole);
}
