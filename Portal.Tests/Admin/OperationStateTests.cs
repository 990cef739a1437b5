using Bunit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Data;
using Portal.Pages.AdminPortal;
using Portal.Payments.Operations;
using Portal.People;
using Portal.Tests.Ledger;
using Portal.Tests.Ui;
using Xunit;

namespace Portal.Tests.Admin;

/// <summary>A write to Stripe in each of its states, as an administrator reads it.</summary>
public sealed class OperationStateTests : UiContext, IClassFixture<LedgerFile>
{
    private readonly LedgerFile file;

    public OperationStateTests(LedgerFile file)
    {
        this.file = file;
        Services.AddSingleton(new OperationQueries(file.Services.GetRequiredService<IDbContextFactory<PortalDb>>()));
    }

    /// <summary>Every state, with how an operation gets there.</summary>
    public static TheoryData<OperationState, string, bool> States => new()
    {
        { OperationState.Pending, "nothing to do", true },
        { OperationState.Sent, "taken over when its lease ends", true },
        { OperationState.Unknown, "Look at it if it stays so for an hour", true },
        { OperationState.Done, "Done, with its result and journal entry", false },
        { OperationState.Failed, "A new try is a new fact with a new key", false },
    };

    [Theory]
    [MemberData(nameof(States))]
    public async Task Its_page_says_where_it_stands_and_what_to_do(OperationState state, string advice, bool isOpen)
    {
        var id = await In(state);
        var page = Render<OperationPage>(parameters => parameters.Add(operation => operation.Id, id));
        page.WaitForAssertion(() => Assert.Contains($"test:{state}:1", page.Markup, StringComparison.Ordinal));
        Assert.Contains(advice, page.Markup, StringComparison.Ordinal);
        Assert.Contains(EventWords.Of(state).Text, page.Markup, StringComparison.Ordinal);
        Assert.Equal(isOpen, page.Markup.Contains("Looked at again", StringComparison.Ordinal));
        Assert.Equal(!isOpen, page.Markup.Contains("Ended", StringComparison.Ordinal));
        var (rows, total) = await Services.GetRequiredService<OperationQueries>().Page(0, 10, $"test:{state}", state.ToString(), "test.write", CancellationToken.None);
        Assert.Equal((1, id, isOpen), (total, rows[0].Id, rows[0].IsOpen));
    }

    [Fact]
    public void Every_state_is_one_of_them_and_no_two_have_the_same_advice()
    {
        Assert.Equal(Enum.GetValues<OperationState>(), States.Select(row => (OperationState)row[0]));
        Assert.Equal(5, Enum.GetValues<OperationState>().Select(EventWords.Advice).Distinct().Count());
        Assert.Equal(5, Enum.GetValues<OperationState>().Select(state => EventWords.Of(state).Text).Distinct().Count());
    }

    private Task<long> In(OperationState state) => file.Work.Run(new Actor("test"), async (db, _) =>
    {
        var operation = new StripeOperation("test.write", $"test:{state}:1", "booking:42", "{}", Now);
        if (state != OperationState.Pending) operation.Claim(Now, TimeSpan.FromMinutes(2));
        if (state == OperationState.Unknown) operation.Lose("no_answer", "Nobody answered.", Now);
        if (state == OperationState.Done) operation.Settle("{}", Now);
        if (state == OperationState.Failed) operation.Refuse("card_declined", "Your card was declined.", Now);
        db.StripeOperations.Add(operation);
        await db.SaveChangesAsync();
        return operation.Id;
    }, CancellationToken.None);
}
