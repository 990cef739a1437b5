using System.Text.Json.Nodes;
using Xunit;

namespace Portal.Tests.Sandbox;

/// <summary>Invoices: the customer balance's arithmetic, the state machine, the hosted page.</summary>
public sealed class InvoiceTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private readonly MoneySandbox _sandbox = fixture.Sandbox;

    [Theory]
    [InlineData(2000, 0, "open", 2000, 0)]
    [InlineData(2000, -500, "open", 1500, 0)]
    [InlineData(2000, -3000, "paid", 0, -1000)]
    [InlineData(2000, 500, "open", 2500, 0)]
    [InlineData(-700, 0, "paid", 0, -700)]
    [InlineData(30, 0, "paid", 0, 30)]
    [InlineData(2000, -1970, "paid", 0, 30)]
    public async Task The_customer_balance_is_settled_at_finalization(long total, long starting, string status, long due, long ending)
    {
        var customer = await fixture.Customer(card: null, balance: starting);
        var invoice = await Finalized(customer, total);
        Assert.Equal((status, due, ending), (invoice["status"]!.GetValue<string>(), invoice["amount_due"]!.GetValue<long>(), invoice["ending_balance"]!.GetValue<long>()));
        Assert.Equal(ending, (await _sandbox.Get($"/v1/customers/{customer}"))["balance"]!.GetValue<long>());
        var rows = await _sandbox.All($"/v1/customers/{customer}/balance_transactions");
        Assert.Equal(ending, rows.Sum(row => row["amount"]!.GetValue<long>()));
    }

    [Fact]
    public async Task A_draft_shows_what_the_balance_will_do_and_a_void_gives_it_back()
    {
        var customer = await fixture.Customer(card: null);
        var draft = await Draft(customer, 2000);
        await _sandbox.Post($"/v1/customers/{customer}/balance_transactions", "amount=-500&currency=usd");
        var seen = await _sandbox.Get($"/v1/invoices/{SandboxFixture.Id(draft)}");
        Assert.Equal((1500, -500), (seen["amount_due"]!.GetValue<long>(), seen["starting_balance"]!.GetValue<long>()));
        Assert.Null(seen["ending_balance"]);
        await _sandbox.Post($"/v1/invoices/{SandboxFixture.Id(draft)}/finalize");
        var voided = await _sandbox.Post($"/v1/invoices/{SandboxFixture.Id(draft)}/void");
        Assert.Equal("void", voided["status"]!.GetValue<string>());
        var rows = await _sandbox.All($"/v1/customers/{customer}/balance_transactions");
        Assert.Equal(["unapplied_from_invoice -500", "applied_to_invoice 500", "adjustment -500"], rows.Select(r => $"{r["type"]} {r["amount"]}"));
    }

    [Fact]
    public async Task Lines_of_a_draft_are_added_changed_and_taken_off()
    {
        var customer = await fixture.Customer(card: null);
        var path = $"/v1/invoices/{SandboxFixture.Id(await Draft(customer, 2000))}";
        var more = await _sandbox.Post($"{path}/add_lines", "lines[0][amount]=500&lines[0][description]=Extra");
        var line = SandboxFixture.Text(more, "lines.data.1.id");
        Assert.Equal(2500, more["total"]!.GetValue<long>());
        await _sandbox.Post($"{path}/lines/{line}", "amount=700");
        Assert.Equal(2700, (await _sandbox.Get(path))["total"]!.GetValue<long>());
        var less = await _sandbox.Post($"{path}/remove_lines", $"lines[0][id]={line}&lines[0][behavior]=unassign");
        Assert.Equal(2000, less["total"]!.GetValue<long>());
        Assert.Single(await _sandbox.All($"/v1/invoiceitems?customer={customer}&pending=true"));
    }

    [Fact]
    public async Task Numbers_count_up_for_each_customer()
    {
        var customer = await fixture.Customer(card: null);
        var (first, second) = (await Finalized(customer, 2000), await Finalized(customer, 2000));
        Assert.EndsWith("-0001", first["number"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.EndsWith("-0002", second["number"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("draft", "void")]
    [InlineData("draft", "mark_uncollectible")]
    [InlineData("open", "finalize")]
    [InlineData("paid", "pay")]
    [InlineData("paid", "void")]
    [InlineData("void", "pay")]
    [InlineData("void", "finalize")]
    [InlineData("void", "mark_uncollectible")]
    public async Task A_verb_that_does_not_fit_is_refused_and_changes_nothing(string state, string verb)
    {
        var invoice = await Draft(await fixture.Customer(), 2000);
        var path = $"/v1/invoices/{SandboxFixture.Id(invoice)}";
        if (state != "draft") await _sandbox.Post($"{path}/finalize");
        if (state is "paid") await _sandbox.Post($"{path}/pay");
        if (state is "void") await _sandbox.Post($"{path}/void");
        Assert.Equal("invoice_not_editable", (await _sandbox.Refused($"{path}/{verb}", ""))["code"]!.GetValue<string>());
        Assert.Equal(state, (await _sandbox.Get(path))["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task Paying_tells_of_it_and_shows_how_it_was_paid()
    {
        var invoice = await Finalized(await fixture.Customer(), 2000);
        var paid = await _sandbox.Post($"/v1/invoices/{SandboxFixture.Id(invoice)}/pay", "expand[]=payments.data.payment.payment_intent");
        Assert.Equal(("paid", 2000, 0), (paid["status"]!.GetValue<string>(), paid["amount_paid"]!.GetValue<long>(), paid["amount_remaining"]!.GetValue<long>()));
        Assert.Equal("succeeded", SandboxFixture.Text(paid, "payments.data.0.payment.payment_intent.status"));
        var types = await _sandbox.EventTypes();
        foreach (var type in (string[])["invoice.finalized", "payment_intent.succeeded", "charge.succeeded", "invoice_payment.paid", "invoice.paid", "invoice.payment_succeeded"]) Assert.Contains(type, types);
    }

    [Fact]
    public async Task A_refused_payment_leaves_the_invoice_open_and_counts_the_attempt()
    {
        var invoice = await Finalized(await fixture.Customer("pm_card_chargeCustomerFail"), 2000);
        var path = $"/v1/invoices/{SandboxFixture.Id(invoice)}";
        await _sandbox.Refused($"{path}/pay", "", status: System.Net.HttpStatusCode.PaymentRequired);
        var open = await _sandbox.Get(path);
        Assert.Equal(("open", 1), (open["status"]!.GetValue<string>(), open["attempt_count"]!.GetValue<int>()));
        await _sandbox.Post($"{path}/mark_uncollectible");
        Assert.Equal("paid", (await _sandbox.Post($"{path}/pay", "paid_out_of_band=true"))["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_deleted_draft_is_gone_and_an_open_invoice_cannot_be_deleted()
    {
        var customer = await fixture.Customer(card: null);
        var draft = SandboxFixture.Id(await Draft(customer, 2000));
        Assert.True((await _sandbox.Delete($"/v1/invoices/{draft}"))["deleted"]!.GetValue<bool>());
        await _sandbox.Refused($"/v1/invoices/{draft}", "", status: System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_hosted_page_is_paid_by_card_and_leads_to_a_real_pdf()
    {
        var invoice = await _sandbox.Post($"/v1/invoices/{SandboxFixture.Id(await Draft(await fixture.Customer(card: null), 100000))}/send");
        var page = invoice["hosted_invoice_url"]!.GetValue<string>();
        Assert.Contains("$1,000.00", (await fixture.Visit(page)).Text, StringComparison.Ordinal);
        Assert.StartsWith("%PDF-", (await fixture.Visit(invoice["invoice_pdf"]!.GetValue<string>())).Text, StringComparison.Ordinal);
        var refused = await fixture.Visit(page, "number=4000000000000002&expiry=12%2F34&cvc=123");
        Assert.Equal(402, refused.Status);
        Assert.Contains("Your card was declined.", refused.Text, StringComparison.Ordinal);
        Assert.Equal(303, (await fixture.Visit(page, "number=4242424242424242&expiry=12%2F34&cvc=123")).Status);
        Assert.Contains("Paid", (await fixture.Visit(page)).Text, StringComparison.Ordinal);
        Assert.Equal("paid", (await _sandbox.Get($"/v1/invoices/{SandboxFixture.Id(invoice)}"))["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_discount_is_shared_over_the_lines_without_losing_a_cent()
    {
        var customer = await fixture.Customer(card: null);
        var coupon = SandboxFixture.Id(await _sandbox.Post("/v1/coupons", "percent_off=33.33&duration=once"));
        var draft = await Draft(customer, 1000);
        await _sandbox.Post("/v1/invoiceitems", $"customer={customer}&invoice={draft["id"]}&amount=999&currency=usd");
        var invoice = await _sandbox.Post($"/v1/invoices/{SandboxFixture.Id(draft)}", $"discounts[0][coupon]={coupon}");
        Assert.Equal((1999, 1333), (invoice["subtotal"]!.GetValue<long>(), invoice["total"]!.GetValue<long>()));
        var shared = invoice["lines"]!["data"]!.AsArray().Sum(line => SandboxFixture.Cents(line!, "discount_amounts.0.amount"));
        Assert.Equal(666, shared);
    }

    private async Task<JsonObject> Draft(string customer, long cents)
    {
        var draft = await _sandbox.Post("/v1/invoices", $"customer={customer}&collection_method=send_invoice&days_until_due=30");
        await _sandbox.Post("/v1/invoiceitems", $"customer={customer}&invoice={SandboxFixture.Id(draft)}&amount={cents}&currency=usd&description=Work");
        return draft;
    }

    private async Task<JsonObject> Finalized(string customer, long cents) =>
        await _sandbox.Post($"/v1/invoices/{SandboxFixture.Id(await Draft(customer, cents))}/finalize");
}
