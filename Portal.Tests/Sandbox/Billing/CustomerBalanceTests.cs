using Xunit;

namespace Portal.Tests.Sandbox.Billing;

/// <summary>The customer balance, by hand: with s = total + balance, due is max(s, 0), min(s, 0) stays, and an s under 50 cents becomes a debt.</summary>
public sealed class CustomerBalanceTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private readonly MoneySandbox _sandbox = fixture.Sandbox;

    public static TheoryData<long, long, string, long, long, string> Table => new()
    {
        // total, balance → status, due, balance after, rows
        { 2000, 0, "open", 2000, 0, "" },
        { 2000, -500, "open", 1500, 0, "applied_to_invoice 500" },
        { 2000, -2000, "paid", 0, 0, "applied_to_invoice 2000" },
        { 2000, -3000, "paid", 0, -1000, "applied_to_invoice 2000" },
        { 2000, 500, "open", 2500, 0, "applied_to_invoice -500" },
        { -700, 0, "paid", 0, -700, "applied_to_invoice -700" },
        { -700, -300, "paid", 0, -1000, "applied_to_invoice -700" },
        { -700, 1000, "open", 300, 0, "applied_to_invoice -1000" },
        { 0, -300, "paid", 0, -300, "" },
        { 49, 0, "paid", 0, 49, "invoice_too_small 49" },
        { 50, 0, "open", 50, 0, "" },
        { 2000, -1951, "paid", 0, 49, "applied_to_invoice 1951, invoice_too_small 49" },
        { 2000, -1950, "open", 50, 0, "applied_to_invoice 1950" },
        { 30, 10, "paid", 0, 40, "applied_to_invoice -10, invoice_too_small 40" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public async Task Finalizing_settles_with_the_balance(long total, long balance, string status, long due, long after, string rows)
    {
        var customer = await fixture.Customer(card: null, balance: balance);
        var invoice = await Finalized(customer, total);
        Assert.Equal((status, due, after), (SandboxFixture.Text(invoice, "status"), SandboxFixture.Cents(invoice, "amount_due"), SandboxFixture.Cents(invoice, "ending_balance")));
        Assert.Equal(balance, SandboxFixture.Cents(invoice, "starting_balance"));
        Assert.Equal(after, SandboxFixture.Cents(await _sandbox.Get($"/v1/customers/{customer}"), "balance"));
        Assert.Equal(rows, string.Join(", ", (await Rows(customer)).Where(row => !row.StartsWith("initial", StringComparison.Ordinal))));
        Assert.Equal(due, SandboxFixture.Cents(invoice, "amount_remaining") + SandboxFixture.Cents(invoice, "amount_paid"));
    }

    [Theory]
    [InlineData(2000, -500, -500)]
    [InlineData(2000, 500, 500)]
    [InlineData(-700, 1000, 1000)]
    [InlineData(2000, 0, 0)]
    public async Task A_void_gives_back_what_the_invoice_took(long total, long balance, long after)
    {
        var customer = await fixture.Customer(card: null, balance: balance);
        await _sandbox.Post($"/v1/invoices/{SandboxFixture.Id(await Finalized(customer, total))}/void");
        Assert.Equal(after, SandboxFixture.Cents(await _sandbox.Get($"/v1/customers/{customer}"), "balance"));
        Assert.Equal(balance == 0 ? 0 : 1, (await Rows(customer)).Count(row => row.StartsWith("unapplied_from_invoice", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_uncollectible_invoice_keeps_what_it_took_until_it_is_voided()
    {
        var customer = await fixture.Customer(card: null, balance: -500);
        var invoice = SandboxFixture.Id(await Finalized(customer, 2000));
        await _sandbox.Post($"/v1/invoices/{invoice}/mark_uncollectible");
        Assert.Equal(0, SandboxFixture.Cents(await _sandbox.Get($"/v1/customers/{customer}"), "balance"));
        await _sandbox.Post($"/v1/invoices/{invoice}/void");
        Assert.Equal(-500, SandboxFixture.Cents(await _sandbox.Get($"/v1/customers/{customer}"), "balance"));
    }

    [Fact]
    public async Task A_balance_set_on_the_customer_is_an_adjustment_and_drafts_follow_it()
    {
        var customer = await fixture.Customer(card: null);
        var draft = SandboxFixture.Id(await Draft(customer, 2000));
        await _sandbox.Post($"/v1/customers/{customer}", "balance=-300");
        Assert.Equal(["adjustment -300"], await Rows(customer));
        var seen = await _sandbox.Get($"/v1/invoices/{draft}");
        Assert.Equal((1700, -300), (SandboxFixture.Cents(seen, "amount_due"), SandboxFixture.Cents(seen, "starting_balance")));
        Assert.Null(seen["ending_balance"]);
    }

    [Fact]
    public async Task Other_currencies_are_refused_and_rows_never_change()
    {
        var customer = await fixture.Customer(card: null, balance: -300);
        await _sandbox.Refused($"/v1/customers/{customer}/balance_transactions", "amount=-100&currency=eur");
        var row = SandboxFixture.Id((await _sandbox.All($"/v1/customers/{customer}/balance_transactions"))[0]);
        Assert.Equal("parameter_unknown", SandboxFixture.Text(await _sandbox.Refused($"/v1/customers/{customer}/balance_transactions/{row}", "amount=5"), "code"));
        Assert.Equal(["initial -300"], await Rows(customer));
    }

    private async Task<List<string>> Rows(string customer) =>
        (await _sandbox.All($"/v1/customers/{customer}/balance_transactions")).Select(row => $"{row["type"]} {row["amount"]}").Reverse().ToList();

    private async Task<System.Text.Json.Nodes.JsonObject> Draft(string customer, long cents)
    {
        var draft = await _sandbox.Post("/v1/invoices", $"customer={customer}");
        await _sandbox.Post("/v1/invoiceitems", $"customer={customer}&invoice={SandboxFixture.Id(draft)}&amount={cents}&currency=usd");
        return draft;
    }

    private async Task<System.Text.Json.Nodes.JsonObject> Finalized(string customer, long cents) =>
        await _sandbox.Post($"/v1/invoices/{SandboxFixture.Id(await Draft(customer, cents))}/finalize");
}
