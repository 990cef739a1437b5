namespace Portal.Domain.Sessions;

/// <content>Refunds, whole and in part. Rules <c>session-refund</c>, <c>cumulative-refund</c>.</content>
public sealed partial class Booking
{
    /// <summary>How many refund steps there were.</summary>
    public int RefundCount { get; private set; }

    /// <summary>What was paid and what has gone back.</summary>
    public SessionPayment Payment => new(Paid, EmployerReturnedCents, CardRefundedCents);

    private bool IsEmployerPaid => EmployerPart is EmployerPartState.Earned or EmployerPartState.Sent or EmployerPartState.WaitingForFunds or EmployerPartState.Returned;

    private bool IsCardPaid => CardPart is CardPartState.Charged or CardPartState.PartlyRefunded or CardPartState.Refunded;

    private bool IsCardOpen => CardPart is CardPartState.Due or CardPartState.Charging or CardPartState.Declined or CardPartState.ActionRequired;

    private SessionPrice Paid => new(
        IsEmployerPaid ? EmployerPartCents : 0,
        IsCardPaid ? CardPartCents : 0,
        IsEmployerPaid ? TherapistFromEmployerCents : 0,
        IsCardPaid ? TherapistFromCardCents : 0);

    /// <summary>What refunding an amount in cents would mean now, and why it can't be.</summary>
    public Result<SessionRefund> PreviewRefund(long refundCents)
    {
        if (Paid.PriceCents == 0)
        {
            return Result.Refuse("nothing_paid", "Nothing was paid for this session yet, so there is nothing to refund.");
        }

        return IsCardOpen
            ? Result.Refuse("charge_open", "The card is still being charged for this session; refund it once that is settled.")
            : SessionRefund.Step(Payment, refundCents, Currency);
    }

    /// <summary>Refunds an amount in cents; the step says what goes where.</summary>
    public Result<SessionRefund> Refund(long refundCents, DateTimeOffset now)
    {
        var step = PreviewRefund(refundCents);
        if (!step.IsRefused)
        {
            RefundCount++;
            GiveBack(step.Value.CardCents, step.Value.EmployerCents);
            Changed(now);
        }

        return step;
    }

    /// <summary>Stripe refused the card's refund before anything moved: its part counts as not refunded.</summary>
    public void CardRefundRefused(SessionRefund step, DateTimeOffset now)
    {
        GiveBack(-step.CardCents, 0);
        Changed(now);
    }

    private void GiveBack(long cardCents, long employerCents)
    {
        CardRefundedCents += cardCents;
        EmployerReturnedCents += employerCents;
        if (IsCardPaid)
        {
            CardPart = CardRefundedCents == 0 ? CardPartState.Charged : CardRefundedCents == CardPartCents ? CardPartState.Refunded : CardPartState.PartlyRefunded;
        }

        if (IsEmployerPaid && EmployerPartCents > 0 && EmployerReturnedCents == EmployerPartCents)
        {
            EmployerPart = EmployerPartState.Returned;
        }
        else if (EmployerNettedCents > 0)
        {
            EndWhereNothingIsLeftToSend();
        }
    }
}
