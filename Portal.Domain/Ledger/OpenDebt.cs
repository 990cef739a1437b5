namespace Portal.Domain.Ledger;

/// <summary>What is left of one debt.</summary>
/// <param name="Cause">The key of the entry that made it.</param>
/// <param name="Since">When it was made (UTC).</param>
/// <param name="OwedCents">What it was, in cents.</param>
/// <param name="LeftCents">What is still owed of it, above zero.</param>
public sealed record OpenDebt(string Cause, DateTimeOffset Since, long OwedCents, long LeftCents)
{
    /// <summary>Until when it waits for new earnings (UTC); later it may be written off.</summary>
    public DateTimeOffset WaitsUntil => Since + TherapistDebts.WriteOffAfter;

    /// <summary>Whether it may be written off at <paramref name="now"/>.</summary>
    public bool IsOverdue(DateTimeOffset now) => now > WaitsUntil;
}
