namespace Portal.Domain.Sessions;

/// <content>The employer's part: reserved, earned, sent.</content>
public sealed partial class Booking
{
    /// <summary>The transfer of the therapist's share, <c>tr_…</c>.</summary>
    public string? EmployerTransferId { get; private set; }

    /// <summary>Until when the transfer waits for Stripe to release funds (UTC).</summary>
    public DateTimeOffset? EmployerFundsAt { get; private set; }

    /// <summary>Gone back to the employer after it was earned, in cents.</summary>
    public long EmployerReturnedCents { get; private set; }

    /// <summary>What of the therapist's share settled what the therapist owed and is never transferred, in cents.</summary>
    public long EmployerNettedCents { get; private set; }

    /// <summary>What of the reserve isn't owed and goes back to the budget, in cents.</summary>
    public long ReleasedCents => SubsidyCents - EmployerPartCents;

    /// <summary>What is still to be transferred of the therapist's share, in cents.</summary>
    public long EmployerSendableCents => EmployerPart is EmployerPartState.Earned or EmployerPartState.WaitingForFunds
        ? Math.Max(0, EmployerKeptCents - EmployerNettedCents)
        : 0;

    /// <summary>What of the therapist's share has not gone back to the employer, in cents.</summary>
    private long EmployerKeptCents => TherapistFromEmployerCents - Proportion.Floor(TherapistFromEmployerCents, EmployerReturnedCents, EmployerPartCents);

    /// <summary>The charge delay is over: the reserve is earned.</summary>
    public Result EmployerPartEarned(DateTimeOffset now)
    {
        if (EmployerPart != EmployerPartState.Reserved || EmployerPartCents == 0)
        {
            return Result.Refuse("nothing_reserved", "There is no reserved money to earn.");
        }

        if (ChargeDueAt is null || ChargeDueAt > now)
        {
            return Result.Refuse("not_due", "The employer's part isn't due yet.");
        }

        EmployerPart = EmployerPartState.Earned;
        return Changed(now);
    }

    /// <summary>
    /// What the therapist owes is taken from the share before it is sent; answers how much. A share that is used up is sent by that.
    /// Rule <c>debt-netting</c>.
    /// </summary>
    public long NetDebt(long owedCents, DateTimeOffset now)
    {
        var netted = Math.Clamp(owedCents, 0, EmployerSendableCents);
        if (netted == 0) return 0;
        EmployerNettedCents += netted;
        EndWhereNothingIsLeftToSend();
        Changed(now);
        return netted;
    }

    /// <summary>
    /// How much of the share that the latest refund gives back was ever sent, or is still payable, in cents; the rest of it settled a debt,
    /// so that the therapist owes it again.
    /// </summary>
    /// <param name="returnedShareCents">The therapist's share of that refund.</param>
    public long EmployerHeldCents(long returnedShareCents) =>
        Math.Clamp(EmployerKeptCents + returnedShareCents - EmployerNettedCents, 0, returnedShareCents);

    /// <summary>The therapist's share was transferred. False where we knew or nothing was to be sent.</summary>
    public bool EmployerPartSent(string transferId, DateTimeOffset now)
    {
        if (EmployerPart is not (EmployerPartState.Earned or EmployerPartState.WaitingForFunds))
        {
            return false;
        }

        EmployerPart = EmployerPartState.Sent;
        EmployerTransferId = transferId;
        EmployerFundsAt = null;
        Changed(now);
        return true;
    }

    /// <summary>A share that settled a debt, and what of it went back, leave nothing to transfer.</summary>
    private void EndWhereNothingIsLeftToSend()
    {
        if (EmployerPart is not (EmployerPartState.Earned or EmployerPartState.WaitingForFunds) || EmployerSendableCents > 0) return;
        EmployerPart = EmployerPartState.Sent;
        EmployerFundsAt = null;
    }

    /// <summary>Stripe hasn't released the funds: the share stays payable and the next run sends it.</summary>
    public Result EmployerPartWaits(DateTimeOffset? until, DateTimeOffset now)
    {
        if (EmployerPart is not (EmployerPartState.Earned or EmployerPartState.WaitingForFunds))
        {
            return Result.Refuse("nothing_to_send", "There is nothing to send for this session.");
        }

        EmployerPart = EmployerPartState.WaitingForFunds;
        EmployerFundsAt = until?.ToUniversalTime();
        return Changed(now);
    }
}
