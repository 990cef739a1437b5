using System.Reflection;
using Portal.Domain.Ledger;
using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests.Ledger;

/// <summary>Every business event has its posting method, its worked example to the cent, and its row in docs/ledger.md.</summary>
public sealed class PostingExampleTests
{
    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, PostingExamples.All.Count)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_business_event_is_posted_to_the_cent(int number)
    {
        var example = PostingExamples.All[number];
        Assert.Equal(example.Sheet, Join(example.Entries.Select(EntryText.Of)));
        Assert.Equal(example.Memo, Join(example.Entries.Select(EntryText.Memo)));
        Assert.Equal(example.Key, example.Entries[0].Key);
    }

    [Fact]
    public void Every_posting_method_has_an_example() => Assert.Empty(Methods().Except(PostingExamples.All.Select(example => example.Method)));

    [Fact]
    public void Every_example_names_a_posting_method() => Assert.Empty(PostingExamples.All.Select(example => example.Method).Except(Methods()));

    [Fact]
    public void The_table_of_the_documentation_is_these_examples()
    {
        var table = File.ReadAllLines(Path.Combine(TestPortal.RepositoryRoot(), "docs", "ledger.md"))
            .SkipWhile(line => line != "| what happens | posting | entry |").Skip(2).TakeWhile(line => line.StartsWith('|'));
        Assert.Equal(PostingExamples.All.Select(example => example.Row), table);
    }

    [Fact]
    public void Every_account_of_the_chart_is_moved_by_an_example()
    {
        var moved = PostingExamples.All.SelectMany(example => example.Entries).SelectMany(entry => entry.Lines).Select(line => line.Account.Family.Pattern);
        Assert.Empty(AccountChart.Families.Select(family => family.Pattern).Except(moved));
    }

    [Fact]
    public void An_entry_made_by_hand_says_why_who_wrote_it_and_who_approved_it()
    {
        var written = PostingExamples.All.Where(example => example.Method is "AdjustmentPostings.Approved" or "AdjustmentPostings.Reversed" or "PayoutPostings.DebtWrittenOff");
        Assert.All(written, example => Assert.EndsWith("Left the platform. (By person 1, approved by person 4.)", example.Entries[0].Description, StringComparison.Ordinal));
    }

    [Fact]
    public void Nobody_approves_an_entry_of_their_own_or_without_a_reason()
    {
        Assert.Equal("same_approver", Approval.Of("Left the platform.", 1, 1).Refusal?.Code);
        Assert.Equal("text_too_short", Approval.Of(" ", 1, 2).Refusal?.Code);
    }

    private static string Join(IEnumerable<string> texts) => string.Join("; ", texts.Where(text => text.Length > 0));

    private static IEnumerable<string> Methods() => PostingMethods().Select(method => $"{method.DeclaringType!.Name}.{method.Name}").Distinct();

    /// <summary>All that the assembly has.</summary>
    internal static IEnumerable<MethodInfo> PostingMethods() => typeof(JournalEntry).Assembly.GetExportedTypes()
        .Where(type => type is { IsAbstract: true, IsSealed: true } && type.Name.EndsWith("Postings", StringComparison.Ordinal))
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(method => method.ReturnType == typeof(JournalEntry) || typeof(IEnumerable<JournalEntry>).IsAssignableFrom(method.ReturnType));
}
