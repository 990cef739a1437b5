using Portal.Pages.Ui;
using Portal.Payouts;

namespace Portal.Pages.AdminPortal;

/// <summary>Words for what therapists owe.</summary>
internal static class DebtWords
{
    /// <summary>What is to be done about somebody's debts.</summary>
    public static StatusWord Of(DebtorRow row) =>
        row.ProposedCents is not null ? StatusWord.ToReview : row.OverdueCents > 0 ? StatusWord.PastDue : StatusWord.Open;

    /// <summary>One debt.</summary>
    public static StatusWord Of(DebtLine debt) => debt.IsOverdue ? StatusWord.PastDue : StatusWord.Open;

    /// <summary>What made it.</summary>
    public static string Cause(DebtLine debt) => debt.BookingId is { } session ? $"Session {session} with {debt.With}" : $"Entry {debt.EntryId}";

    /// <summary>"1 day", "181 days".</summary>
    public static string Age(int days) => days == 1 ? "1 day" : $"{days} days";
}
