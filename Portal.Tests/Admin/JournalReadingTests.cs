using Microsoft.EntityFrameworkCore;
using Portal.Ledger;
using Portal.Tests.Support;
using Portal.Tests.Verification;
using Xunit;

namespace Portal.Tests.Admin;

/// <summary>The journal as an administrator reads it: filters, cursors, entries, statements, sums.</summary>
public sealed class JournalReadingTests : IAsyncLifetime
{
    private TestPortal portal = null!;

    private JournalQueries Journal => portal.Get<JournalQueries>();

    public async Task InitializeAsync()
    {
        portal = await TestPortal.Start();
        await new SmallBusiness(portal).Make();
    }

    public async Task DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task Cursors_go_through_every_entry_once_and_back_again()
    {
        var seen = new List<long>();
        var part = await Journal.Page(new JournalFilter(3), CancellationToken.None);
        Assert.Null(part.Newer);
        var pages = 1;
        seen.AddRange(part.Rows.Select(row => row.Id));
        while (part.Older is { } older)
        {
            part = await Journal.Page(new JournalFilter(3) { After = older }, CancellationToken.None);
            seen.AddRange(part.Rows.Select(row => row.Id));
            pages++;
        }

        await using var db = portal.Db();
        Assert.Equal(await db.JournalEntries.Select(entry => entry.Id).OrderByDescending(id => id).ToListAsync(), seen);
        for (; pages > 1; pages--) part = await Journal.Page(new JournalFilter(3) { Before = part.Newer }, CancellationToken.None);
        Assert.Null(part.Newer);
        Assert.Equal(seen.Take(3), part.Rows.Select(row => row.Id));
    }

    [Theory]
    [InlineData("Ruth", "reply.earned")]
    [InlineData("Maya", "plan.invoice-paid")]
    [InlineData("Acme", "subsidy.funded")]
    [InlineData("in_plan", "plan.invoice-paid")]
    [InlineData("booking:1", "session.reserved")]
    [InlineData("credit-order:1", "credits.invoiced")]
    [InlineData("1", "subsidy.funded")]
    public async Task An_entry_is_found_by_person_source_number_or_Stripe_id(string search, string kind) =>
        Assert.Contains((await Journal.Page(new JournalFilter(50) { Search = search }, CancellationToken.None)).Rows, row => row.Kind == kind);

    [Fact]
    public async Task Filters_by_account_kind_and_period_leave_only_what_matches()
    {
        var payable = await Journal.Page(new JournalFilter(50) { Account = "payable:therapist" }, CancellationToken.None);
        Assert.Equal("reply.earned", Assert.Single(payable.Rows).Kind);
        Assert.All((await Journal.Page(new JournalFilter(50) { Kind = "subsidy.granted" }, CancellationToken.None)).Rows, row => Assert.Equal("subsidy.granted", row.Kind));
        var now = portal.Get<Portal.Time.PortalClock>().Now;
        Assert.Empty((await Journal.Page(new JournalFilter(50) { From = now.AddHours(1) }, CancellationToken.None)).Rows);
        Assert.NotEmpty((await Journal.Page(new JournalFilter(50) { From = now.AddHours(-1), Until = now.AddHours(1) }, CancellationToken.None)).Rows);
        Assert.Empty((await Journal.Page(new JournalFilter(50) { Search = "nobody at all" }, CancellationToken.None)).Rows);
    }

    [Fact]
    public async Task Every_kind_of_entry_can_be_chosen_once()
    {
        await using var db = portal.Db();
        var kinds = (await db.JournalEntries.Select(entry => entry.Kind).ToListAsync()).Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.True(kinds.Count > 3);
        Assert.Equal(kinds, await Journal.Kinds(CancellationToken.None));
    }

    [Fact]
    public async Task An_entry_shows_its_lines_its_source_and_what_takes_it_back()
    {
        var row = (await Journal.Page(new JournalFilter(50) { Kind = "subsidy.grant-ended" }, CancellationToken.None)).Rows.Single();
        var view = (await Journal.Entry(row.Id, CancellationToken.None))!;
        Assert.True(view.IsChained);
        Assert.Equal(100, view.Entry.AmountCents);
        Assert.Contains(view.Facts, fact => fact is { Label: "Granted", Cents: 100 });
        Assert.Contains(view.Facts, fact => fact is { Label: "Member", Value: "Maya" });
        var taken = (await Journal.Entry(view.Entry.ReversesId!.Value, CancellationToken.None))!;
        Assert.Equal(row.Id, taken.ReversedBy);
        Assert.Null(await Journal.Entry(424242, CancellationToken.None));
    }

    [Fact]
    public async Task The_amount_of_an_entry_is_what_was_sold_not_what_passed_through()
    {
        var invoice = (await Journal.Page(new JournalFilter(50) { Kind = "plan.invoice-paid" }, CancellationToken.None)).Rows.Single();
        Assert.Equal(1_900, invoice.AmountCents);
    }

    [Fact]
    public async Task Debits_equal_credits_and_a_statement_runs_to_the_balance()
    {
        var accounts = portal.Get<AccountQueries>();
        var balance = await accounts.TrialBalance("usd", null, withEmpty: false, 0, 100, CancellationToken.None);
        Assert.Equal(balance.DebitCents, balance.CreditCents);
        Assert.Equal(balance.DebitCents, balance.Rows.Sum(row => row.DebitCents));
        var pool = balance.Rows.Single(row => row.Code == "subsidy:pool:1");
        var statement = await accounts.Statement(pool.Code, "usd", new JournalFilter(2), CancellationToken.None);
        Assert.Equal(-pool.Cents, statement.Rows[0].BalanceCents);
        var older = await accounts.Statement(pool.Code, "usd", new JournalFilter(50) { After = statement.Older }, CancellationToken.None);
        var all = statement.Rows.Concat(older.Rows).ToList();
        Assert.Equal(50_000, all[^1].BalanceCents);
        Assert.All(all.Zip(all.Skip(1)), pair => Assert.Equal(pair.First.BalanceCents, pair.Second.BalanceCents - pair.First.Cents));
    }

    [Fact]
    public async Task The_overview_adds_up_to_what_was_sold()
    {
        var view = await portal.Get<PlatformOverview>().Handle(TimeZoneInfo.Utc, CancellationToken.None);
        Assert.Equal(1_900, view.GrossCents);
        Assert.Equal(view.GrossCents, view.TherapistCents + view.PlatformCents + view.FeeCents);
        Assert.Equal((400L, 1), (view.PayableCents, view.PayableTherapists));
    }
}
