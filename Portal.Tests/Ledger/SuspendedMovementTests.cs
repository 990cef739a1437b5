using Portal.Domain;
using Portal.Domain.Ledger;
using Xunit;

namespace Portal.Tests.Ledger;

/// <summary>A movement that stands in suspense and the entry that explains it later are together that entry alone.</summary>
public sealed class SuspendedMovementTests
{
    public static TheoryData<int> WithStripeLines =>
        [.. Enumerable.Range(0, PostingExamples.All.Count).Where(number => PostingExamples.All[number].Entries.Any(entry => entry.Lines.Any(IsStripes)))];

    [Theory]
    [MemberData(nameof(WithStripeLines))]
    public void Every_entry_of_a_movement_takes_it_out_of_suspense_to_the_cent(int number)
    {
        foreach (var entry in PostingExamples.All[number].Entries.Where(entry => entry.Lines.Any(IsStripes) && !entry.Kind.StartsWith("suspense.", StringComparison.Ordinal)))
        {
            var explained = entry;
            var booked = new List<JournalEntry>();
            foreach (var line in entry.Lines.Where(IsStripes))
            {
                var account = Enum.Parse<StripeAccountName>(line.Account.Value["stripe:".Length..], ignoreCase: true);
                booked.Add(FeePostings.Booked(account, new StripeMovement(line.BalanceTransaction!, line.AmountCents + 30, 30), "By hand.", entry.Currency));
                explained = new SuspendedMovement(booked[^1].Key, line.BalanceTransaction!, booked[^1].Lines).ExplainedBy(explained);
            }

            Assert.Equal(Sums([entry]), Sums([.. booked, explained]));
            Assert.DoesNotContain(explained.Lines, IsStripes);
            Assert.Equal((entry.Key, entry.Kind, entry.Source, entry.StripeObject), (explained.Key, explained.Kind, explained.Source, explained.StripeObject));
        }
    }

    [Fact]
    public void An_entry_with_another_amount_or_that_explains_nothing_is_left_for_the_database_to_refuse()
    {
        var booked = FeePostings.Booked(StripeAccountName.Platform, new StripeMovement("txn_1", -300), "By hand.");
        var suspended = new SuspendedMovement(booked.Key, "txn_1", booked.Lines);
        foreach (var entry in new[]
        {
            FeePostings.Unknown(StripeAccountName.Platform, new StripeMovement("txn_1", -300)), FeePostings.StripeFee(StripeAccountName.Platform, new StripeMovement("txn_1", -301)),
            FeePostings.StripeFee(StripeAccountName.Platform, new StripeMovement("txn_2", -300)),
        })
            Assert.Same(entry, suspended.ExplainedBy(entry));
    }

    private static bool IsStripes(EntryLine line) => line.BalanceTransaction is not null;

    private static IEnumerable<string> Sums(IReadOnlyList<JournalEntry> entries) => entries.SelectMany(entry => entry.Lines)
        .GroupBy(line => line.Account.Value).Select(group => (group.Key, Cents: group.Sum(line => line.AmountCents))).Where(sum => sum.Cents != 0)
        .Select(sum => $"{sum.Key} {sum.Cents}").Order(StringComparer.Ordinal);
}
