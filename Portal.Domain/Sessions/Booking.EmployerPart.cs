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

    /// <summary>What of the reserve isn't owed and goes back to the budget, in cents.</summary>
    public long ReleasedCents => SubsidyCents - EmployerPartCents;

    /// <summary>What is still to be transferred of the therapist's share, in cents.</summary>
    public long EmployerSendableCents => EmployerPart is EmployerPartState.Earned or EmployerPartState.WaitingForFunds
        ? TherapistFromEmployerCents - Proportion.Floor(TherapistFromEmployerCents, EmployerReturnedCents, EmployerPartCents)
        : 0;

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
