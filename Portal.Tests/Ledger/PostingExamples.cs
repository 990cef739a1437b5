using Portal.Domain.Ledger;

namespace Portal.Tests.Ledger;

/// <summary>Worked examples of every posting method, in the order of docs/ledger.md. Employer 7, employee 3, therapist 2, booking 42.</summary>
internal static partial class PostingExamples
{
    /// <summary>All examples.</summary>
    internal static IReadOnlyList<PostingExample> All { get; } = [.. Subsidies(), .. Plans(), .. Sessions(), .. Disputes(), .. Orders(), .. Payouts(), .. Treasury()];

    private static PostingExample Row(string happened, string method, JournalEntry entry, string key, string sheet, string memo = "") =>
        new(happened, method, [entry], key, sheet, memo);

    private static StripeMovement Txn(long cents, long fee = 0, int number = 1) => new($"txn_{number}", cents, fee);
}
