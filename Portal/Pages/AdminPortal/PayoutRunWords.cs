using Portal.Domain.Payouts;
using Portal.Pages.Ui;
using Portal.Payouts;

namespace Portal.Pages.AdminPortal;

/// <summary>Words for payout runs.</summary>
internal static class PayoutRunWords
{
    /// <summary>A run.</summary>
    public static StatusWord Of(RunRow run) => run switch
    {
        { Status: not PayoutRunStatus.Finished } => StatusWord.Processing,
        { Failed: > 0 } => StatusWord.ActionNeeded,
        { Paid: 0 } => StatusWord.CarriedForward,
        _ => StatusWord.Paid,
    };

    /// <summary>A therapist's part of it.</summary>
    public static StatusWord Of(RunItemRow item) => (item.Status, item.Bank) switch
    {
        (PayoutItemStatus.Skipped, _) => item.Reason?.StartsWith("On hold", StringComparison.Ordinal) == true ? StatusWord.OnHold : StatusWord.CarriedForward,
        (PayoutItemStatus.Refused, _) => StatusWord.Failed,
        (PayoutItemStatus.PaidOut, BankPayoutStatus.Paid) => StatusWord.Arrived,
        (PayoutItemStatus.PaidOut, BankPayoutStatus.InTransit) => StatusWord.InTransit,
        (PayoutItemStatus.PaidOut, _) => StatusWord.Sent,
        (_, _) => item.Reason is null ? StatusWord.Processing : StatusWord.Retrying,
    };

    /// <summary>"3 paid, 1 carried forward".</summary>
    public static string Counts(RunRow run)
    {
        var parts = new List<string>();
        if (run.Open > 0) parts.Add($"{run.Open} open");
        if (run.Paid > 0) parts.Add($"{run.Paid} paid");
        if (run.Failed > 0) parts.Add($"{run.Failed} failed");
        if (run.Skipped > 0) parts.Add($"{run.Skipped} carried forward");
        return parts.Count == 0 ? "Nobody had anything" : string.Join(", ", parts);
    }
}
