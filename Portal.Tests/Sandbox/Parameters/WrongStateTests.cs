using Xunit;

namespace Portal.Tests.Sandbox.Parameters;

/// <summary>A verb in the wrong state is refused and changes nothing.</summary>
public sealed class WrongStateTests(TwoShops shops) : IClassFixture<TwoShops>
{
    [Theory]
    [InlineData("payment_intent", "POST /v1/payment_intents/{id}/capture", "", "payment_intent_unexpected_state")]
    [InlineData("payment_intent.paid", "POST /v1/payment_intents/{id}/capture", "", "payment_intent_unexpected_state")]
    [InlineData("payment_intent.paid", "POST /v1/payment_intents/{id}/confirm", "", "payment_intent_unexpected_state")]
    [InlineData("payment_intent.paid", "POST /v1/payment_intents/{id}/cancel", "", "payment_intent_unexpected_state")]
    [InlineData("payment_intent.paid", "POST /v1/payment_intents/{id}", "amount=900", "payment_intent_unexpected_state")]
    [InlineData("payment_intent.held", "POST /v1/payment_intents/{id}/capture", "amount_to_capture=900000", null)]
    [InlineData("payment_intent", "POST /v1/payment_intents/{id}/verify_microdeposits", "amounts[0]=32&amounts[1]=45", "payment_intent_unexpected_state")]
    [InlineData("setup_intent.done", "POST /v1/setup_intents/{id}/confirm", "", "setup_intent_unexpected_state")]
    [InlineData("setup_intent.done", "POST /v1/setup_intents/{id}/cancel", "", "setup_intent_unexpected_state")]
    [InlineData("setup_intent", "POST /v1/setup_intents/{id}/verify_microdeposits", "amounts[0]=32&amounts[1]=45", "setup_intent_unexpected_state")]
    [InlineData("charge", "POST /v1/charges/{id}/capture", "", "charge_already_captured")]
    [InlineData("refund", "POST /v1/refunds/{id}/cancel", "", null)]
    [InlineData("loose_card", "POST /v1/payment_methods/{id}/detach", "", null)]
    [InlineData("subscription", "POST /v1/subscriptions/{id}/resume", "", null)]
    [InlineData("subscription_item", "DELETE /v1/subscription_items/{id}", "", null)]
    [InlineData("invoice", "POST /v1/invoices/{id}/mark_uncollectible", "", "invoice_not_editable")]
    [InlineData("invoice", "POST /v1/invoices/{id}/void", "", "invoice_not_editable")]
    [InlineData("invoice.open", "POST /v1/invoices/{id}/finalize", "", "invoice_not_editable")]
    [InlineData("invoice.open", "DELETE /v1/invoices/{id}", "", "invoice_not_editable")]
    [InlineData("invoice.open", "POST /v1/invoices/{id}/add_lines", "lines[0][amount]=300&lines[0][description]=More", "invoice_not_editable")]
    [InlineData("invoice.paid", "POST /v1/invoices/{id}/finalize", "", "invoice_not_editable")]
    [InlineData("invoice.paid", "POST /v1/invoices/{id}/pay", "", "invoice_not_editable")]
    [InlineData("invoice.paid", "POST /v1/invoices/{id}/send", "", "invoice_not_editable")]
    [InlineData("invoice.paid", "POST /v1/invoices/{id}/void", "", "invoice_not_editable")]
    [InlineData("invoice.paid", "POST /v1/invoices/{id}/mark_uncollectible", "", "invoice_not_editable")]
    [InlineData("invoice.paid", "DELETE /v1/invoices/{id}", "", "invoice_not_editable")]
    [InlineData("payout.paid", "POST /v1/payouts/{id}/cancel", "", null)]
    [InlineData("payout", "POST /v1/payouts/{id}/reverse", "", null)]
    [InlineData("transfer", "POST /v1/transfers/{id}/reversals", "amount=900000", null)]
    [InlineData("topup", "POST /v1/topups/{id}/cancel", "", null)]
    [InlineData("application_fee", "POST /v1/application_fees/{id}/refunds", "amount=900000", null)]
    [InlineData("account", "POST /v1/accounts/{id}/unreject", "", null)]
    [InlineData("account.new", "POST /v1/accounts/{id}/login_links", "", null)]
    [InlineData("test_helpers.test_clock", "POST /v1/test_helpers/test_clocks/{id}/advance", "frozen_time=1", null)]
    public async Task A_verb_in_the_wrong_state_is_refused_and_changes_nothing(string subject, string operation, string form, string? code)
    {
        var ids = await shops.Own.Stock.Make(subject);
        var (method, path) = (Operation.All[operation].Method, Operation.All[operation].Path(ids));
        var reading = string.Join('/', path.Split('/').TakeWhile(part => part != ids[^1]).Append(ids[^1]));
        var before = (await shops.Own.Get(reading)).ToJsonString();
        var (status, body) = await shops.Own.Send(method, path, form);
        Assert.True(status == 400 && body["error"]!["type"]!.GetValue<string>() == "invalid_request_error", $"{operation}: {status} {body.ToJsonString()}");
        Assert.True(code is null || code == body["error"]!["code"]?.GetValue<string>(), $"{operation}: {body.ToJsonString()}");
        Assert.Equal(before, (await shops.Own.Get(reading)).ToJsonString());
    }

    [Theory]
    [InlineData("subscription", "DELETE /v1/subscriptions/{id}", 404)]
    [InlineData("setup_intent", "POST /v1/setup_intents/{id}/cancel", 400)]
    [InlineData("payment_intent", "POST /v1/payment_intents/{id}/cancel", 400)]
    [InlineData("dispute", "POST /v1/disputes/{id}/close", 400)]
    [InlineData("checkout.session", "POST /v1/checkout/sessions/{id}/expire", 400)]
    [InlineData("payout", "POST /v1/payouts/{id}/cancel", 400)]
    [InlineData("customer", "DELETE /v1/customers/{id}", 404)]
    [InlineData("card", "POST /v1/payment_methods/{id}/detach", 400)]
    [InlineData("account", "POST /v1/accounts/{id}/reject", 400)]
    [InlineData("invoice.open", "POST /v1/invoices/{id}/void", 400)]
    [InlineData("invoice", "DELETE /v1/invoices/{id}", 404)]
    [InlineData("coupon", "DELETE /v1/coupons/{id}", 404)]
    [InlineData("invoiceitem", "DELETE /v1/invoiceitems/{id}", 404)]
    [InlineData("webhook_endpoint", "DELETE /v1/webhook_endpoints/{id}", 404)]
    [InlineData("test_helpers.test_clock", "DELETE /v1/test_helpers/test_clocks/{id}", 404)]
    [InlineData("source", "POST /v1/customers/{customerId}/sources/{id}/verify", 400)]
    public async Task What_can_be_done_once_is_refused_the_second_time(string subject, string operation, int refusal)
    {
        var ids = await shops.Own.Stock.Make(subject);
        var form = Usage.Of(Operation.All[operation]).Form;
        var first = await shops.Own.Send(Operation.All[operation].Method, Operation.All[operation].Path(ids), form);
        Assert.True(first.Status == 200, first.Body.ToJsonString());
        var (status, body) = await shops.Own.Send(Operation.All[operation].Method, Operation.All[operation].Path(ids), form);
        Assert.True(status == refusal, $"{operation}: {status} {body.ToJsonString()}");
    }
}
