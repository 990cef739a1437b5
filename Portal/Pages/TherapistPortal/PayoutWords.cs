using Portal.Domain.Payouts;
using Portal.Pages.Ui;
using Portal.Payouts;

namespace Portal.Pages.TherapistPortal;

/// <summary>Words for payouts and earnings.</summary>
internal static class PayoutWords
{
    /// <summary>A payout to the bank.</summary>
    public static StatusWord Of(BankPayoutStatus status) => status switch
    {
        BankPayoutStatus.Pending => StatusWord.Sent,
        BankPayoutStatus.InTransit => StatusWord.InTransit,
        BankPayoutStatus.Paid => StatusWord.Arrived,
        BankPayoutStatus.Failed => StatusWord.Failed,
        BankPayoutStatus.Cancelled => StatusWord.Cancelled,
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>Where a line of earnings is.</summary>
    public static StatusWord Of(EarningsStage stage) => stage switch
    {
        EarningsStage.Held => StatusWord.Pending,
        EarningsStage.Available => StatusWord.Available,
        EarningsStage.InTransit => StatusWord.InTransit,
        EarningsStage.Paid => StatusWord.Paid,
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };

    /// <summary>What earnings came from.</summary>
    public static string Of(EarningsSource source) => source switch
    {
        EarningsSource.Session => "Session",
        EarningsSource.Reply => "Reply",
        EarningsSource.Refund => "Refund",
        _ => throw new ArgumentOutOfRangeException(nameof(source)),
    };

    /// <summary>What made a debt.</summary>
    public static string Of(DebtLine debt, Viewer viewer) =>
        debt is { With: { } with, HeldAt: { } at } ? $"Refund of the session of {viewer.Date(at)}, {with}" : "Correction by our staff";

    /// <summary>"50 sessions", "1 reply".</summary>
    public static string Count(EarningsSource source, int count) => $"{count} {Of(source).ToLowerInvariant()}" switch
    {
        var one when count == 1 => one,
        var many when source == EarningsSource.Reply => $"{many[..^1]}ies",
        var many => $"{many}s",
    };
}
