namespace Portal.Payouts;

/// <summary>What earnings came from.</summary>
public enum EarningsSource
{
    /// <summary>A session's card or employer's share.</summary>
    Session,

    /// <summary>A reply to a question.</summary>
    Reply,

    /// <summary>A session that was refunded, whole or in part.</summary>
    Refund,
}

/// <summary>Where earned money is now.</summary>
public enum EarningsStage
{
    /// <summary>In the Stripe account, not released by Stripe yet.</summary>
    Held,

    /// <summary>Here or in the Stripe account.</summary>
    Available,

    /// <summary>On its way to the bank.</summary>
    InTransit,

    /// <summary>Reached the bank.</summary>
    Paid,
}

/// <summary>One line of earnings: a journal entry as its therapist sees it. Amounts in cents, negative for refunds.</summary>
/// <param name="EntryId">The journal entry.</param>
/// <param name="At">When it was posted (UTC).</param>
/// <param name="Source">What it came from.</param>
/// <param name="What">The part it is, in words.</param>
/// <param name="With">The employee's name; null where it is not known any more.</param>
/// <param name="BookingId">The session, for sessions and refunds.</param>
/// <param name="QuestionId">The question, for replies.</param>
/// <param name="PriceCents">Before commission.</param>
/// <param name="CommissionCents">The platform's part.</param>
/// <param name="EarnedCents">The therapist's part.</param>
/// <param name="Stage">Where it is now.</param>
public sealed record EarningsLine(
    long EntryId, DateTimeOffset At, EarningsSource Source, string What, string? With, int? BookingId, int? QuestionId,
    long PriceCents, long CommissionCents, long EarnedCents, EarningsStage Stage);

/// <summary>Which lines are asked for.</summary>
/// <param name="Skip">Rows before them.</param>
/// <param name="Take">At most so many.</param>
/// <param name="Source">Only these; null for all.</param>
/// <param name="From">Posted at this time or later (UTC).</param>
/// <param name="Until">Posted before this time (UTC).</param>
public sealed record EarningsRequest(int Skip, int Take, EarningsSource? Source = null, DateTimeOffset? From = null, DateTimeOffset? Until = null);
