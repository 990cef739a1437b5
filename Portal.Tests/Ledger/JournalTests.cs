using Portal.Domain;
using Portal.Domain.Ledger;
using Xunit;

namespace Portal.Tests.Ledger;

/// <summary>The journal against a real SQLite file: what it posts once, and what it refuses by name.</summary>
public sealed class JournalTests(LedgerFile ledger) : IClassFixture<LedgerFile>
{
    [Fact]
    public async Task A_fact_is_posted_once_however_often_it_is_told()
    {
        var free = await ledger.Balance(AccountCode.SubsidyPool(1));
        Assert.True(await ledger.Post(SubsidyPostings.Granted(11, 8, 1, 200)));
        Assert.False(await ledger.Post(SubsidyPostings.Granted(11, 8, 1, 200)));
        Assert.Equal(free - 200, await ledger.Balance(AccountCode.SubsidyPool(1)));
        Assert.Equal(200, await ledger.Balance(AccountCode.SubsidyGranted(8, 1)));
    }

    [Fact]
    public async Task A_reversal_takes_an_entry_back_once()
    {
        var granted = SubsidyPostings.Granted(12, 9, 1, 150);
        await ledger.Post(granted);
        Assert.True(await ledger.Post(granted.Reversal("grant:12:ended", "subsidy.grant-ended", "Ended")));
        Assert.Equal(0, await ledger.Balance(AccountCode.SubsidyGranted(9, 1)));
        await Refused("reversed_already", granted.Reversal("grant:12:ended-again", "subsidy.grant-ended", "Ended again"));
    }

    [Fact]
    public async Task A_known_key_with_other_lines_is_refused()
    {
        await ledger.Post(SubsidyPostings.Granted(13, 10, 1, 20));
        await Refused("key_with_other_lines", SubsidyPostings.Granted(13, 10, 1, 30));
    }

    [Fact]
    public Task An_account_that_may_not_go_below_zero_refuses_the_whole_entry() => Refused("below_zero", SubsidyPostings.Granted(14, 7, 1, 2_001));

    [Fact]
    public Task A_reversal_of_nothing_is_refused() =>
        Refused("reverses_nothing", SubsidyPostings.Granted(15, 7, 1, 10).Reversal("grant:15:ended", "subsidy.grant-ended", "Ended"));

    [Fact]
    public async Task A_reversal_that_takes_back_something_else_is_refused()
    {
        await ledger.Post(SubsidyPostings.Granted(16, 11, 1, 20));
        await Refused("reversal_differs", new JournalEntry("grant:16:ended", "subsidy.grant-ended", "usd", "Ended",
            [new(AccountCode.SubsidyGranted(11, 1), 19), new(AccountCode.SubsidyPool(1), -19)]) { ReversesKey = "grant:16:granted" });
    }

    [Fact]
    public async Task A_balance_transaction_is_posted_once_whatever_entry_it_is_in()
    {
        await ledger.Post(FeePostings.StripeFee(StripeAccountName.Platform, new StripeMovement("txn_once", -5)));
        await Refused("balance_transaction_twice", FeePostings.Unknown(StripeAccountName.Platform, new StripeMovement("txn_once", -5)));
    }

    private async Task Refused(string rule, JournalEntry entry)
    {
        var before = await ledger.Picture();
        var fault = await Assert.ThrowsAsync<LedgerFault>(() => ledger.Post(entry));
        Assert.Equal(rule, fault.Name);
        Assert.Contains(LedgerRules.SentenceOf(rule), fault.Message, StringComparison.Ordinal);
        Assert.Equal(before, await ledger.Picture());
    }
}
