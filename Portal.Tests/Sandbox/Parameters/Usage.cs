namespace Portal.Tests.Sandbox.Parameters;

/// <summary>How each operation is used rightly: what it is done to, and the least it is sent. `{kind}` stands for an object of that kind.</summary>
internal static class Usage
{
    private static readonly Dictionary<string, (string Subject, string Form)> Special = new()
    {
        ["DELETE /v1/customers/{id}/discount"] = ("customer", ""),
        ["GET /v1/customers/search"] = ("", "query=name%3A%22Ada%22"),
        ["GET /v1/payment_intents/search"] = ("", "query=currency%3A%22usd%22"),
        ["GET /v1/charges/search"] = ("", "query=currency%3A%22usd%22"),
        ["GET /v1/products/search"] = ("", "query=active%3A%22true%22"),
        ["GET /v1/prices/search"] = ("", "query=active%3A%22true%22"),
        ["GET /v1/subscriptions/search"] = ("", "query=status%3A%22active%22"),
        ["GET /v1/invoices/search"] = ("", "query=currency%3A%22usd%22"),
        ["POST /v1/customers/{id}/balance_transactions"] = ("customer", "amount=500&currency=usd"),
        ["GET /v1/customers/{customerId}/payment_methods/{id}"] = ("card_of", ""),
        ["POST /v1/customers/{id}/sources"] = ("customer", "source={token!}"),
        ["POST /v1/customers/{customerId}/sources/{id}/verify"] = ("source", "amounts[0]=32&amounts[1]=45"),
        ["POST /v1/tokens"] = ("", "bank_account[account_number]=000123456789&bank_account[routing_number]=110000000&bank_account[country]=US"),
        ["POST /v1/payment_methods"] = ("", "type=card&card[token]=tok_visa"),
        ["GET /v1/payment_methods"] = ("", "customer={customer}"),
        ["POST /v1/payment_methods/{id}/attach"] = ("loose_card", "customer={customer}"),
        ["POST /v1/setup_intents/{id}/confirm"] = ("setup_intent", "payment_method=pm_card_visa&return_url=https%3A%2F%2Fa.test"),
        ["POST /v1/setup_intents/{id}/verify_microdeposits"] = ("setup_intent.deposits", "amounts[0]=32&amounts[1]=45"),
        ["GET /v1/setup_attempts"] = ("", "setup_intent={setup_intent.done}"),
        ["POST /v1/payment_intents"] = ("", "amount=2000&currency=usd&customer={customer}"),
        ["POST /v1/payment_intents/{id}/capture"] = ("payment_intent.held", ""),
        ["POST /v1/payment_intents/{id}/confirm"] = ("payment_intent.confirmable", ""),
        ["POST /v1/payment_intents/{id}/verify_microdeposits"] = ("payment_intent.deposits", "amounts[0]=32&amounts[1]=45"),
        ["POST /v1/charges"] = ("", "amount=2000&currency=usd&source=tok_visa"),
        ["POST /v1/charges/{id}/capture"] = ("charge.held", ""),
        ["POST /v1/refunds"] = ("", "charge={charge!}"),
        ["POST /v1/refunds/{id}/cancel"] = ("refund.pending", ""),
        ["POST /v1/products"] = ("", "name=Plan"),
        ["POST /v1/prices"] = ("", "currency=usd&unit_amount=1900&product={product}"),
        ["POST /v1/coupons"] = ("", "percent_off=10&duration=once"),
        ["POST /v1/promotion_codes"] = ("", "promotion[type]=coupon&promotion[coupon]={coupon}"),
        ["DELETE /v1/subscriptions/{id}/discount"] = ("subscription.discounted", ""),
        ["POST /v1/subscriptions"] = ("", "customer={payer}&items[0][price]={price}"),
        ["POST /v1/subscriptions/{id}/migrate"] = ("subscription.classic", "billing_mode[type]=flexible"),
        ["DELETE /v1/subscription_items/{id}"] = ("subscription_item.second", ""),
        ["GET /v1/subscription_items"] = ("", "subscription={subscription}"),
        ["POST /v1/subscription_items"] = ("", "subscription={subscription!}&price={price!}"),
        ["POST /v1/invoices"] = ("", "customer={payer}&metadata[of]={invoiceitem!}"),
        ["POST /v1/invoices/{id}/add_lines"] = ("invoice", "lines[0][amount]=300&lines[0][description]=More"),
        ["POST /v1/invoices/{id}/attach_payment"] = ("invoice.open", "payment_intent={payment_intent.of_payer!}"),
        ["POST /v1/invoices/{id}/mark_uncollectible"] = ("invoice.open", ""),
        ["POST /v1/invoices/{id}/pay"] = ("invoice.open", ""),
        ["POST /v1/invoices/{id}/remove_lines"] = ("line_item", "lines[0][id]={1}&lines[0][behavior]=delete"),
        ["POST /v1/invoices/{id}/update_lines"] = ("line_item", "lines[0][id]={1}&lines[0][description]=Other"),
        ["POST /v1/invoices/{id}/send"] = ("invoice.open", ""),
        ["POST /v1/invoices/{id}/void"] = ("invoice.open", ""),
        ["POST /v1/invoices/create_preview"] = ("", "subscription={subscription}"),
        ["POST /v1/invoiceitems"] = ("", "customer={payer}&amount=700&currency=usd"),
        ["POST /v1/checkout/sessions"] = ("", "mode=payment&success_url=https%3A%2F%2Fa.test&line_items[0][price]={price.once}&line_items[0][quantity]=1"),
        ["POST /v1/billing_portal/sessions"] = ("", "customer={payer}&configuration={billing_portal.configuration}"),
        ["POST /v1/billing_portal/configurations"] = ("", "features[invoice_history][enabled]=true"),
        ["DELETE /v1/accounts/{id}"] = ("account.new", ""),
        ["POST /v1/accounts/{id}/reject"] = ("account", "reason=fraud"),
        ["POST /v1/accounts/{id}/external_accounts"] = ("account", "external_account[object]=bank_account&external_account[country]=US&external_account[currency]=usd&external_account[routing_number]=110000000&external_account[account_number]=000123456789"),
        ["POST /v1/accounts"] = ("", "type=express&country=US&capabilities[transfers][requested]=true"),
        ["POST /v1/account_links"] = ("", "account={account.new}&type=account_onboarding&refresh_url=https%3A%2F%2Fa.test&return_url=https%3A%2F%2Fb.test"),
        ["POST /v1/transfers"] = ("", "amount=100&currency=usd&destination={account}&metadata[of]={funds!}"),
        ["POST /v1/transfers/{id}/reversals"] = ("transfer", "amount=10"),
        ["POST /v1/payouts"] = ("", "amount=100&currency=usd&metadata[of]={funds!}"),
        ["POST /v1/payouts/{id}/reverse"] = ("payout.paid", ""),
        ["POST /v1/application_fees/{id}/refunds"] = ("application_fee", "amount=10"),
        ["POST /v1/file_links"] = ("", "file={file!}"),
        ["POST /v1/webhook_endpoints"] = ("", "url=https%3A%2F%2Fhooks.test%2F2&enabled_events[0]=charge.failed"),
        ["POST /v1/test_helpers/test_clocks"] = ("", "frozen_time={+1}"),
        ["POST /v1/test_helpers/test_clocks/{id}/advance"] = ("test_helpers.test_clock", "frozen_time=1800086400"),
        ["POST /v1/topups"] = ("", "amount=900&currency=usd"),
    };

    private static readonly Dictionary<string, string> Subjects = new()
    {
        ["/v1/customers/{customerId}/balance_transactions/{id}"] = "customer_balance_transaction",
        ["/v1/customers/{customerId}/sources/{id}"] = "source",
        ["/v1/customers"] = "customer",
        ["/v1/tokens"] = "token",
        ["/v1/payment_methods"] = "card",
        ["/v1/setup_intents"] = "setup_intent",
        ["/v1/payment_intents"] = "payment_intent",
        ["/v1/charges"] = "charge",
        ["/v1/refunds"] = "refund",
        ["/v1/disputes"] = "dispute",
        ["/v1/products"] = "product",
        ["/v1/prices"] = "price",
        ["/v1/coupons"] = "coupon",
        ["/v1/promotion_codes"] = "promotion_code",
        ["/v1/subscriptions"] = "subscription",
        ["/v1/subscription_items"] = "subscription_item",
        ["/v1/invoices/{invoiceId}/lines/{id}"] = "line_item",
        ["/v1/invoices"] = "invoice",
        ["/v1/invoiceitems"] = "invoiceitem",
        ["/v1/invoice_payments"] = "invoice_payment",
        ["/v1/checkout/sessions"] = "checkout.session",
        ["/v1/billing_portal/configurations"] = "billing_portal.configuration",
        ["/v1/accounts/{accountId}/capabilities/{id}"] = "capability",
        ["/v1/accounts/{accountId}/external_accounts/{id}"] = "external_account",
        ["/v1/accounts"] = "account",
        ["/v1/transfers/{transferId}/reversals/{id}"] = "transfer_reversal",
        ["/v1/transfers"] = "transfer",
        ["/v1/payouts"] = "payout",
        ["/v1/balance_transactions"] = "balance_transaction",
        ["/v1/application_fees/{feeId}/refunds/{id}"] = "fee_refund",
        ["/v1/application_fees"] = "application_fee",
        ["/v1/events"] = "event",
        ["/v1/webhook_endpoints"] = "webhook_endpoint",
        ["/v1/test_helpers/test_clocks"] = "test_helpers.test_clock",
        ["/v1/mandates"] = "mandate",
        ["/v1/topups"] = "topup",
        ["/v1/files"] = "file",
        ["/v1/file_links"] = "file_link",
    };

    /// <summary>The kind of object that a list or a search shows; null for other operations.</summary>
    public static string? ListedBy(Operation operation) => operation.Method == "GET" && operation.Variables == 0
        ? Subjects.GetValueOrDefault(operation.Template.EndsWith("/search", StringComparison.Ordinal) ? operation.Template[..^7] : operation.Template)
        : null;

    /// <summary>What an operation is done to (empty for none), and the least it is sent.</summary>
    public static (string Subject, string Form) Of(Operation operation)
    {
        if (Special.TryGetValue(operation.Name, out var special)) return special;
        var subject = operation.Variables == 0 ? "" : Subjects.First(known => operation.Template.StartsWith(known.Key + "/", StringComparison.Ordinal) || operation.Template == known.Key).Value;
        return (subject, "");
    }
}
