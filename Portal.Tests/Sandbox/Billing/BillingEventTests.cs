using System.Text.Json.Nodes;
using Xunit;

namespace Portal.Tests.Sandbox.Billing;

/// <summary>What each billing verb tells, as the model says it; no order is promised, so sets are compared.</summary>
public sealed class BillingEventTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private const string Paid = "charge.succeeded payment_intent.succeeded invoice_payment.paid invoice.paid invoice.payment_succeeded invoice.updated";
    private const string Declined = "charge.failed payment_intent.payment_failed invoice.payment_failed customer.updated";
    private readonly MoneySandbox _sandbox = fixture.Sandbox;

    public static TheoryData<string, string, string, string> InvoiceVerbs => new()
    {
        // state, verb, card, events
        { "draft", "finalize", "pm_card_visa", "invoice.finalized payment_intent.created invoice.updated customer.updated" },
        { "open", "send", "pm_card_visa", "invoice.sent" },
        { "open", "pay", "pm_card_visa", Paid },
        { "open", "pay", "pm_card_chargeCustomerFail", Declined },
        { "open", "pay", "pm_card_authenticationRequired", "payment_intent.requires_action invoice.payment_action_required invoice.payment_failed customer.updated" },
        { "open", "pay?paid_out_of_band=true", "pm_card_visa", "payment_intent.canceled invoice.paid invoice.payment_succeeded invoice.updated" },
        { "open", "void", "pm_card_visa", "payment_intent.canceled invoice.voided invoice.updated" },
        { "open", "mark_uncollectible", "pm_card_visa", "invoice.marked_uncollectible invoice.updated" },
        { "uncollectible", "pay", "pm_card_visa", Paid },
        { "uncollectible", "pay", "pm_card_chargeCustomerFail", Declined },
        { "uncollectible", "void", "pm_card_visa", "payment_intent.canceled invoice.voided invoice.updated" },
    };

    public static TheoryData<string, string, string> SubscriptionVerbs => new()
    {
        // verb (a form; "DELETE" cancels at once), how it began, events
        { "cancel_at_period_end=true", "", "customer.subscription.updated" },
        { "metadata[a]=b", "", "customer.subscription.updated" },
        { "items[0][id]=ITEM&items[0][quantity]=2", "", "invoiceitem.created customer.subscription.updated" },
        { "items[0][id]=ITEM&items[0][quantity]=2&proration_behavior=always_invoice", "", $"invoiceitem.created invoice.created invoice.finalized payment_intent.created {Paid} customer.subscription.updated customer.updated" },
        { "items[0][id]=ITEM&items[0][quantity]=2&proration_behavior=none", "", "customer.subscription.updated" },
        { "trial_end=now", "&trial_period_days=7", $"invoice.created invoice.finalized payment_intent.created {Paid} customer.subscription.updated customer.updated" },
        { "DELETE", "", "customer.subscription.deleted" },
        { "DELETE?prorate=true", "", "invoiceitem.created customer.subscription.deleted" },
        { "DELETE?prorate=true&invoice_now=true", "", "invoiceitem.created invoice.created invoice.finalized invoice.updated invoice.paid invoice.payment_succeeded customer.updated customer.subscription.updated customer.subscription.deleted" },
    };

    [Theory]
    [MemberData(nameof(InvoiceVerbs))]
    public async Task An_invoice_verb_tells(string state, string verb, string card, string events)
    {
        var customer = await fixture.Customer(card);
        var path = $"/v1/invoices/{SandboxFixture.Id(await _sandbox.Post("/v1/invoices", $"customer={customer}"))}";
        await _sandbox.Post($"{path}/add_lines", "lines[0][amount]=2000");
        if (state != "draft") await _sandbox.Post($"{path}/finalize");
        if (state == "uncollectible") await _sandbox.Post($"{path}/mark_uncollectible");
        await Tells(events, () => _sandbox.Try($"{path}/{verb.Split('?')[0]}", verb.Contains('?', StringComparison.Ordinal) ? verb.Split('?')[1] : ""));
    }

    [Theory]
    [MemberData(nameof(SubscriptionVerbs))]
    public async Task A_subscription_verb_tells(string verb, string begun, string events)
    {
        var subscription = await _sandbox.Post("/v1/subscriptions", $"customer={await fixture.Customer()}&items[0][price]={await fixture.Price(1900)}{begun}");
        await fixture.Settle();
        var path = $"/v1/subscriptions/{SandboxFixture.Id(subscription)}";
        await Tells(events, () => verb.StartsWith("DELETE", StringComparison.Ordinal)
            ? _sandbox.Delete(path + verb["DELETE".Length..])
            : _sandbox.Post(path, verb.Replace("ITEM", SandboxFixture.Text(subscription, "items.data.0.id"), StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("pm_card_visa", "customer.subscription.created invoice.created invoice.finalized payment_intent.created " + Paid + " customer.subscription.updated customer.updated")]
    [InlineData("pm_card_chargeCustomerFail", "customer.subscription.created invoice.created invoice.finalized payment_intent.created invoice.updated " + Declined)]
    public async Task A_new_subscription_tells(string card, string events)
    {
        var (customer, price) = (await fixture.Customer(card), await fixture.Price(1900));
        await Tells(events, () => _sandbox.Post("/v1/subscriptions", $"customer={customer}&items[0][price]={price}"));
    }

    [Fact]
    public async Task A_trial_tells_of_an_invoice_of_zero_and_of_no_payment()
    {
        var (customer, price) = (await fixture.Customer(), await fixture.Price(1900));
        await Tells("customer.subscription.created invoice.created invoice.finalized invoice.updated invoice.paid invoice.payment_succeeded customer.updated",
            () => _sandbox.Post("/v1/subscriptions", $"customer={customer}&items[0][price]={price}&trial_period_days=14"));
    }

    [Fact]
    public async Task A_renewal_tells_of_its_draft_first_and_an_hour_later_of_its_payment()
    {
        var ada = await ClockedCustomer.Begin(fixture);
        await ada.Subscribe(await fixture.Price(1900));
        var renewal = ClockedCustomer.January + ClockedCustomer.MonthSeconds;
        await ada.MoveTo(renewal - 86_400);
        await Tells("invoice.created customer.subscription.updated", () => ada.MoveTo(renewal));
        await Tells($"invoice.finalized payment_intent.created {Paid} customer.updated", () => ada.MoveTo(renewal + 3600));
    }

    [Fact]
    public async Task A_sent_invoice_tells_before_it_is_due_and_when_it_is_late()
    {
        var ada = await ClockedCustomer.Begin(fixture, card: null);
        var path = $"/v1/invoices/{SandboxFixture.Id(await _sandbox.Post("/v1/invoices", $"customer={ada.Id}&collection_method=send_invoice&days_until_due=30"))}";
        await _sandbox.Post($"{path}/add_lines", "lines[0][amount]=2000");
        await _sandbox.Post($"{path}/send");
        await Tells("invoice.will_be_due", () => ada.MoveTo(ClockedCustomer.January + (24 * 86_400)));
        await Tells("invoice.overdue customer.updated", () => ada.MoveTo(ClockedCustomer.January + (31 * 86_400)));
        Assert.True((await _sandbox.Get($"/v1/customers/{ada.Id}"))["delinquent"]!.GetValue<bool>());
        await _sandbox.Post($"{path}/pay", "paid_out_of_band=true");
        Assert.False((await _sandbox.Get($"/v1/customers/{ada.Id}"))["delinquent"]!.GetValue<bool>());
    }

    /// <summary>Of everything that happened meanwhile, that the clock moved and older money was released is no news.</summary>
    private async Task Tells(string events, Func<Task> act)
    {
        var before = (await _sandbox.All("/v1/events")).Select(SandboxFixture.Id).ToHashSet();
        await act();
        var fresh = (await _sandbox.All("/v1/events")).Where(e => !before.Contains(SandboxFixture.Id(e)));
        var told = fresh.Select(e => SandboxFixture.Text(e, "type")).Where(type => !type.StartsWith("test_helpers.", StringComparison.Ordinal) && type != "balance.available").Distinct().Order();
        Assert.Equal(string.Join(' ', events.Split(' ').Distinct().Order()), string.Join(' ', told));
    }
}
