namespace Portal.Domain.Payouts;

/// <summary>One run of payouts to therapists; a week has one.</summary>
public sealed class PayoutRun : Entity
{
    private PayoutRun() { }

    private PayoutRun(string weekKey, int? startedByPersonId, DateTimeOffset now)
        : base(now)
    {
        WeekKey = weekKey;
        StartedByPersonId = startedByPersonId;
    }

    /// <summary>Its week, such as <c>2026-W47</c>; unique.</summary>
    public string WeekKey { get; private set; } = "";

    /// <summary>Where it stands.</summary>
    public PayoutRunStatus Status { get; private set; }

    /// <summary>Who started it; null where the schedule did.</summary>
    public int? StartedByPersonId { get; private set; }

    /// <summary>Items in it.</summary>
    public int ItemCount { get; private set; }

    /// <summary>Items paid out.</summary>
    public int PaidCount { get; private set; }

    /// <summary>Items that Stripe refused.</summary>
    public int RefusedCount { get; private set; }

    /// <summary>Items that were not due.</summary>
    public int SkippedCount { get; private set; }

    /// <summary>Paid out in all, in cents.</summary>
    public long PaidCents { get; private set; }

    /// <summary>When it was finished (UTC).</summary>
    public DateTimeOffset? FinishedAt { get; private set; }

    /// <summary>Plans the run of a week.</summary>
    /// <exception cref="ArgumentException">No week.</exception>
    public static PayoutRun Plan(string weekKey, int? startedByPersonId, DateTimeOffset now)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(weekKey);
        return new PayoutRun(weekKey, startedByPersonId, now);
    }

    /// <summary>Starts it, or goes on after an interruption.</summary>
    public Result Start(DateTimeOffset now)
    {
        if (Status == PayoutRunStatus.Finished)
        {
            return Result.Refuse("run_finished", $"The run of {WeekKey} is already finished.");
        }

        Status = PayoutRunStatus.Running;
        return Changed(now);
    }

    /// <summary>Counts its items anew.</summary>
    public void Count(IReadOnlyCollection<PayoutItem> items, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(items);
        ItemCount = items.Count;
        PaidCount = items.Count(item => item.Status == PayoutItemStatus.PaidOut);
        RefusedCount = items.Count(item => item.Status == PayoutItemStatus.Refused);
        SkippedCount = items.Count(item => item.Status == PayoutItemStatus.Skipped);
        PaidCents = items.Where(item => item.Status == PayoutItemStatus.PaidOut).Sum(item => item.PayoutCents);
        Changed(now);
    }

    /// <summary>Goes on after it was finished: a payout that was refused is tried again.</summary>
    public Result Reopen(DateTimeOffset now)
    {
        Status = PayoutRunStatus.Running;
        FinishedAt = null;
        return Changed(now);
    }

    /// <summary>Finishes it once every item has its outcome.</summary>
    public Result Finish(IReadOnlyCollection<PayoutItem> items, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(items);
        if (items.Any(item => item.IsOpen))
        {
            return Result.Refuse("items_open", "Some payouts have no outcome yet.");
        }

        Count(items, now);
        Status = PayoutRunStatus.Finished;
        FinishedAt ??= now.ToUniversalTime();
        return Changed(now);
    }
}
