using System.Text.Json.Nodes;
using Xunit;

namespace Portal.Tests.Sandbox.Billing;

/// <summary>Several payments for one invoice, changes of its lines, and when it is finalized by itself.</summary>
public sealed class InvoicePaymentTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private readonly MoneySandbox _sandbox = fixture.Sandbox;

    [Theory]
    [InlineData(800, "open", 800, 1200, 0)]
    [InlineData(2000, "paid", 2000, 0, 0)]
    [InlineData(2500, "paid", 2000, 0, -500)] // what is too much becomes credit
    public async Task An_attached_payment_counts(long paid, string status, long amountPaid, long remaining, long balance)
    {
        var customer = await fixture.Customer();
        var path = await Open(customer);
        var intent = await _sandbox.Pay(paid, $"&customer={customer}");
        var invoice = await _sandbox.Post($"{path}/attach_payment", $"payment_intent={SandboxFixture.Id(intent)}");
        Assert.Equal((status, amountPaid, remaining), (SandboxFixture.Text(invoice, "status"), SandboxFixture.Cents(invoice, "amount_paid"), SandboxFixture.Cents(invoice, "amount_remaining")));
        Assert.Equal(balance, SandboxFixture.Cents(await _sandbox.Get($"/v1/customers/{customer}"), "balance"));
        if (status == "open") Assert.Equal(2000, SandboxFixture.Cents(await _sandbox.Post($"{path}/pay"), "amount_paid"));
        var sum = (await _sandbox.All($"/v1/invoice_payments?invoice={path.Split('/')[^1]}&status=paid")).Sum(payment => SandboxFixture.Cents(payment, "amount_paid"));
        Assert.Equal(Math.Max(paid, 2000), sum);
    }

    [Fact]
    public async Task The_hosted_page_shows_what_was_written_and_paid_so_far()
    {
        var customer = await fixture.Customer();
        var path = await Draft(customer, "&description=November&footer=Thank+you&custom_fields[0][name]=Order&custom_fields[0][value]=PO-7");
        await _sandbox.Post($"{path}/finalize");
        var invoice = await _sandbox.Post($"{path}/attach_payment", $"payment_intent={SandboxFixture.Id(await _sandbox.Pay(800, $"&customer={customer}"))}");
        var page = (await fixture.Visit(SandboxFixture.Text(invoice, "hosted_invoice_url"))).Text;
        foreach (var text in (string[])["November", "Thank you", "Order: PO-7", "Paid so far", "Pay $12.00"]) Assert.Contains(text, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_elses_payment_does_not_count()
    {
        var path = await Open(await fixture.Customer());
        var intent = await _sandbox.Pay(2000, $"&customer={await fixture.Customer()}");
        await _sandbox.Refused($"{path}/attach_payment", $"payment_intent={SandboxFixture.Id(intent)}");
    }

    [Fact]
    public async Task A_draft_is_finalized_by_itself_when_it_was_told()
    {
        var ada = await ClockedCustomer.Begin(fixture);
        var path = await Draft(ada.Id, $"&auto_advance=true&automatically_finalizes_at={ClockedCustomer.January + 600}");
        await ada.MoveTo(ClockedCustomer.January + 599);
        Assert.Equal("draft", SandboxFixture.Text(await _sandbox.Get(path), "status"));
        await ada.MoveTo(ClockedCustomer.January + 600);
        Assert.Equal("paid", SandboxFixture.Text(await _sandbox.Get(path), "status"));
    }

    [Fact]
    public async Task A_lines_own_discount_comes_before_the_invoices()
    {
        var customer = await fixture.Customer(card: null);
        var coupon = SandboxFixture.Id(await _sandbox.Post("/v1/coupons", "percent_off=50&duration=once"));
        var path = await Draft(customer, "");
        await _sandbox.Post($"{path}/add_lines", $"lines[0][amount]=1000&lines[0][discounts][0][coupon]={coupon}&invoice_metadata[kind]=mixed");
        var invoice = await _sandbox.Post(path, $"discounts[0][coupon]={coupon}");
        // 2000 and 1000: the line's own half leaves 500, then half of 2500 goes.
        Assert.Equal((3000, 1250, "mixed"), (SandboxFixture.Cents(invoice, "subtotal"), SandboxFixture.Cents(invoice, "total"), SandboxFixture.Text(invoice, "metadata.kind")));
    }

    [Theory]
    [InlineData("collection_method=send_invoice")]
    [InlineData("days_until_due=3")]
    [InlineData("collection_method=send_invoice&due_date=1000")]
    [InlineData("rendering[pdf][page_size]=a4")]
    [InlineData("payment_settings[default_mandate]=m")]
    [InlineData("default_tax_rates[]=txr_1")]
    public async Task What_cannot_be_is_refused(string form) => await _sandbox.Refused("/v1/invoices", $"customer={await fixture.Customer(card: null)}&{form}");

    private async Task<string> Draft(string customer, string more)
    {
        var path = $"/v1/invoices/{SandboxFixture.Id(await _sandbox.Post("/v1/invoices", $"customer={customer}{more}"))}";
        await _sandbox.Post($"{path}/add_lines", "lines[0][amount]=2000");
        return path;
    }

    private async Task<string> Open(string customer)
    {
        var path = await Draft(customer, "");
        await _sandbox.Post($"{path}/finalize");
        return path;
    }
}
