using AngleSharp.Dom;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Portal.Pages.Ui;
using Xunit;
using Invoice = Portal.Tests.Ui.TableUnderTest.Invoice;

namespace Portal.Tests.Ui;

public sealed class DataTableTests : UiContext
{
    private static readonly Invoice First = new("ACME-0001", 7_900);
    private static readonly Invoice Second = new("ACME-0002", -500);
    private readonly List<TableQuery> _asked = [];

    private NavigationManager Address => Services.GetRequiredService<NavigationManager>();

    [Fact]
    public void Rows_are_shown_with_money_range_and_the_phone_places_of_their_columns()
    {
        var table = Show(_ => new PageOf<Invoice>([First, Second], 5));
        Assert.Contains("$79.00", table.FindAll("tbody tr")[0].TextContent, StringComparison.Ordinal);
        Assert.Equal("1–2 of 5", table.Find(".table-foot span").TextContent);
        Assert.NotNull(table.Find("td.card-name"));
        Assert.NotNull(table.Find("td.card-amount"));
    }

    [Fact]
    public void While_it_loads_title_filters_and_columns_stand_where_they_will_be()
    {
        var never = new TaskCompletionSource<PageOf<Invoice>>();
        var table = Render<TableUnderTest>(block => block.Add(page => page.Load, (_, _) => never.Task));
        Assert.Equal("Invoices", table.Find("h2").TextContent);
        Assert.Equal(2, table.FindAll("th").Count);
        Assert.NotEmpty(table.FindAll("tr.bars"));
        Assert.Contains("Loading invoices…", table.Markup, StringComparison.Ordinal);
        Assert.Equal("true", table.Find("section").GetAttribute("aria-busy"));
    }

    [Fact]
    public void Without_rows_it_says_why_and_under_a_filter_it_offers_all()
    {
        var table = Show(_ => new PageOf<Invoice>([], 0));
        Assert.Contains("No invoices yet", table.Markup, StringComparison.Ordinal);
        Pill(table, "Paid 3").Click();
        table.WaitForAssertion(() => Assert.Contains("No invoices match this filter", table.Markup, StringComparison.Ordinal));
        Assert.Contains("Show all invoices", table.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_keeps_the_filter_names_a_number_and_can_be_tried_again()
    {
        var fails = true;
        var table = Show(_ => fails ? throw new InvalidOperationException("database is away") : new PageOf<Invoice>([First], 1));
        var alert = table.Find("[role=alert]").TextContent;
        Assert.Contains("We couldn’t load invoices", alert, StringComparison.Ordinal);
        Assert.Contains("Nothing was charged or changed.", alert, StringComparison.Ordinal);
        Assert.Matches("number [0-9A-F]{4}-[0-9A-F]{2}", alert);
        Assert.DoesNotContain("database", alert, StringComparison.Ordinal);

        fails = false;
        table.Find("[role=alert] button").Click();
        table.WaitForAssertion(() => Assert.Contains("ACME-0001", table.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public void Filter_order_and_page_are_kept_in_the_address_and_in_the_csv()
    {
        var table = Show(_ => new PageOf<Invoice>([First, Second], 5));
        Pill(table, "Paid 3").Click();
        table.Find("input[type=search]").Change("ACME");
        table.Find("button.sort").Click();
        table.Find("button.sort").Click();
        table.Find("[aria-label='Next page']").Click();
        Assert.EndsWith("?status=paid&q=ACME&sort=-number&page=2", Address.Uri, StringComparison.Ordinal);
        Assert.Equal("/invoices.csv?status=paid&q=ACME&sort=-number", table.Find("a[download]").GetAttribute("href"));
        var last = _asked[^1];
        Assert.Equal(("ACME", "paid", "number", true, 2), (last.Search, last.Filter("status"), last.Sort, last.Descending, last.Page));
        Assert.Equal("descending", table.Find("th").GetAttribute("aria-sort"));
    }

    [Fact]
    public void A_shared_address_opens_the_same_page_of_the_table()
    {
        Address.NavigateTo("/employer/invoices?status=paid&page=3");
        Show(_ => new PageOf<Invoice>([First], 5));
        Assert.Equal(("paid", 3, 4), (_asked[0].Filter("status"), _asked[0].Page, _asked[0].Skip));
        Assert.Single(_asked);
    }

    [Fact]
    public void Pages_by_cursor_go_on_and_back()
    {
        var table = Show(query => query.After is null
            ? new PageOf<Invoice>([First, Second], Next: "c2") : new PageOf<Invoice>([First], Previous: "c1"));
        table.Find("[aria-label='Next page']").Click();
        Assert.Equal("c2", _asked[^1].After);
        table.Find("[aria-label='Previous page']").Click();
        Assert.Equal(("c1", null), (_asked[^1].Before, _asked[^1].After));
    }

    [Fact]
    public void A_row_opens_its_details_under_itself()
    {
        var table = Show(_ => new PageOf<Invoice>([First, Second], 2));
        var opener = table.Find("button.opener");
        Assert.Equal("false", opener.GetAttribute("aria-expanded"));
        opener.Click();
        Assert.Equal("Details of ACME-0001", table.Find("tr.detail").TextContent);
        Assert.Equal(table.Find("tr.detail").Id, table.Find("button.opener").GetAttribute("aria-controls"));
    }

    private static IElement Pill(IRenderedComponent<TableUnderTest> table, string words) =>
        table.FindAll("button.pill").Single(pill => pill.TextContent.Trim() == words);

    private IRenderedComponent<TableUnderTest> Show(Func<TableQuery, PageOf<Invoice>> rows) =>
        Render<TableUnderTest>(block => block.Add(page => page.Load, (query, _) =>
        {
            _asked.Add(query);
            return Task.FromResult(rows(query));
        }));
}
