using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Portal.Tests.Sandbox.Parameters;

/// <summary>An object of each kind in each state, made when asked for.</summary>
internal sealed partial class Stock(Shop shop)
{
    private readonly Shop shop = shop;
    private const string Onboardable = "type=express&country=US&business_type=individual&capabilities[transfers][requested]=true&capabilities[card_payments][requested]=true&settings[payouts][schedule][interval]=manual";
    private readonly Dictionary<string, string[]> kept = [];

    private static readonly Dictionary<string, Func<Stock, Task<string[]>>> Recipes = new()
    {
        ["customer"] = stock => stock.One("/v1/customers", "email=ada%40example.com&name=Ada&shipping[name]=Ada&shipping[address][line1]=1"),
        ["payer"] = stock => stock.Payer(),
        ["customer_balance_transaction"] = async stock => await stock.Under((await stock.Make("customer"))[0], "/v1/customers/{0}/balance_transactions", "amount=500&currency=usd"),
        ["card"] = stock => stock.Card("pm_card_visa"),
        ["card_of"] = async stock => [(await stock.Any("customer"))[0], (await stock.One("/v1/payment_methods/pm_card_visa/attach", $"customer={(await stock.Any("customer"))[0]}"))[0]],
        ["loose_card"] = stock => stock.One("/v1/payment_methods", "type=card&card[token]=tok_visa"),
        ["source"] = async stock => await stock.Under((await stock.Make("customer"))[0], "/v1/customers/{0}/sources", "source=btok_us"),
        ["token"] = stock => stock.One("/v1/tokens", "bank_account[account_number]=000123456789&bank_account[routing_number]=110000000&bank_account[country]=US"),
        ["setup_intent"] = async stock => await stock.One("/v1/setup_intents", $"customer={(await stock.Any("customer"))[0]}"),
        ["setup_intent.done"] = async stock => await stock.One("/v1/setup_intents", $"customer={(await stock.Any("customer"))[0]}&payment_method=pm_card_visa&confirm=true&automatic_payment_methods[enabled]=true&automatic_payment_methods[allow_redirects]=never"),
        ["setup_intent.deposits"] = async stock => await stock.One("/v1/setup_intents", $"customer={(await stock.Any("customer"))[0]}&payment_method_types[0]=us_bank_account&payment_method_data[type]=us_bank_account&payment_method_data[us_bank_account][account_number]=000123456789&payment_method_data[us_bank_account][routing_number]=110000000&payment_method_data[billing_details][name]=Ada&confirm=true&payment_method_options[us_bank_account][verification_method]=microdeposits&mandate_data[customer_acceptance][type]=offline"),
        ["mandate"] = async stock => [await stock.Field($"/v1/setup_intents/{(await stock.VerifiedBank())}", "mandate")],
        ["payment_intent"] = stock => stock.One("/v1/payment_intents", "amount=2000&currency=usd"),
        ["payment_intent.confirmable"] = async stock => await stock.One("/v1/payment_intents", $"amount=2000&currency=usd&payment_method=pm_card_visa&customer={(await stock.Any("customer"))[0]}&automatic_payment_methods[enabled]=true&automatic_payment_methods[allow_redirects]=never"),
        ["payment_intent.held"] = stock => stock.Paid("&capture_method=manual"),
        ["payment_intent.paid"] = stock => stock.Paid(),
        ["payment_intent.deposits"] = async stock => await stock.One("/v1/payment_intents", $"amount=2000&currency=usd&customer={(await stock.Any("customer"))[0]}&payment_method_types[0]=us_bank_account&payment_method_data[type]=us_bank_account&payment_method_data[us_bank_account][account_number]=000123456789&payment_method_data[us_bank_account][routing_number]=110000000&payment_method_data[billing_details][name]=Ada&confirm=true&payment_method_options[us_bank_account][verification_method]=microdeposits&mandate_data[customer_acceptance][type]=offline"),
        ["payment_intent.of_payer"] = async stock => await stock.Paid($"&customer={(await stock.Any("payer"))[0]}"),
        ["funds"] = stock => stock.Paid(card: "pm_card_bypassPending"),
        ["charge"] = async stock => [await stock.Field($"/v1/payment_intents/{(await stock.Make("payment_intent.paid"))[0]}", "latest_charge")],
        ["charge.held"] = async stock => [await stock.Field($"/v1/payment_intents/{(await stock.Make("payment_intent.held"))[0]}", "latest_charge")],
        ["balance_transaction"] = async stock => [await stock.Field($"/v1/charges/{(await stock.Make("charge"))[0]}", "balance_transaction")],
        ["refund"] = async stock => await stock.One("/v1/refunds", $"charge={(await stock.Make("charge"))[0]}&amount=500"),
        ["refund.pending"] = async stock => await stock.One("/v1/refunds", $"payment_intent={(await stock.Paid(card: "pm_card_pendingRefund"))[0]}"),
        ["dispute"] = stock => stock.Dispute(),
        ["product"] = stock => stock.One("/v1/products", "name=Plan"),
        ["price"] = async stock => await stock.One("/v1/prices", $"currency=usd&unit_amount=1900&recurring[interval]=month&product={(await stock.Any("product"))[0]}"),
        ["price.once"] = async stock => await stock.One("/v1/prices", $"currency=usd&unit_amount=1500&product={(await stock.Any("product"))[0]}"),
        ["coupon"] = stock => stock.One("/v1/coupons", "percent_off=10&duration=forever"),
        ["promotion_code"] = async stock => await stock.One("/v1/promotion_codes", $"promotion[type]=coupon&promotion[coupon]={(await stock.Any("coupon"))[0]}"),
        ["subscription"] = stock => stock.Subscription(),
        ["subscription.discounted"] = async stock => await stock.Subscription($"&discounts[0][coupon]={(await stock.Any("coupon"))[0]}"),
        ["subscription.classic"] = stock => stock.Subscription("&billing_mode[type]=classic"),
        ["subscription_item"] = async stock => [await stock.Field($"/v1/subscriptions/{(await stock.Make("subscription"))[0]}", "items.data.0.id")],
        ["subscription_item.second"] = async stock => await stock.One("/v1/subscription_items", $"subscription={(await stock.Make("subscription"))[0]}&price={(await stock.Make("price"))[0]}"),
        ["invoice"] = stock => stock.Invoice(),
        ["invoice.open"] = stock => stock.Invoice("finalize"),
        ["invoice.paid"] = stock => stock.Invoice("pay"),
        ["invoice_payment"] = async stock => [await stock.Field($"/v1/invoice_payments?invoice={(await stock.Make("invoice.paid"))[0]}", "data.0.id")],
        ["line_item"] = stock => stock.Line(),
        ["invoiceitem"] = async stock => await stock.One("/v1/invoiceitems", $"customer={(await stock.Any("payer"))[0]}&amount=700&currency=usd"),
        ["checkout.session"] = async stock => await stock.One("/v1/checkout/sessions", $"mode=payment&success_url=https%3A%2F%2Fa.test&line_items[0][price]={(await stock.Any("price.once"))[0]}&line_items[0][quantity]=1"),
        ["billing_portal.configuration"] = stock => stock.One("/v1/billing_portal/configurations", "features[invoice_history][enabled]=true"),
        ["account"] = stock => stock.Account(),
        ["account.new"] = stock => stock.One("/v1/accounts", Onboardable),
        ["capability"] = async stock => [(await stock.Any("account"))[0], "transfers"],
        ["external_account"] = stock => stock.SecondBank(),
        ["transfer"] = async stock => await stock.One("/v1/transfers", $"amount=400&currency=usd&destination={(await stock.Any("account"))[0]}", funded: true),
        ["transfer_reversal"] = async stock => await stock.Under((await stock.Make("transfer"))[0], "/v1/transfers/{0}/reversals", "amount=100"),
        ["payout"] = stock => stock.One("/v1/payouts", "amount=300&currency=usd", funded: true),
        ["payout.paid"] = stock => stock.PaidOut(),
        ["topup"] = stock => stock.One("/v1/topups", "amount=900&currency=usd"),
        ["application_fee"] = stock => stock.Fee(),
        ["fee_refund"] = async stock => await stock.Under((await stock.Make("application_fee"))[0], "/v1/application_fees/{0}/refunds", "amount=20"),
        ["file"] = async stock => [(await stock.shop.Upload())],
        ["file_link"] = async stock => await stock.One("/v1/file_links", $"file={(await stock.Any("file"))[0]}"),
        ["event"] = async stock => [await stock.Field("/v1/events", "data.0.id")],
        ["webhook_endpoint"] = stock => stock.One("/v1/webhook_endpoints", "url=https%3A%2F%2Fhooks.test%2F1&enabled_events[0]=charge.failed"),
        ["test_helpers.test_clock"] = stock => stock.One("/v1/test_helpers/test_clocks", "frozen_time=1800000000"),
    };

    /// <summary>A fresh object; the ids its URL needs, the outer one first.</summary>
    public async Task<string[]> Make(string kind) => kept.TryAdd(kind, []) ? kept[kind] = await Recipes[kind](this) : await Recipes[kind](this);

    /// <summary>One that may have been used before.</summary>
    public async Task<string[]> Any(string kind) => kept.TryGetValue(kind, out var ids) && ids.Length > 0 ? ids : kept[kind] = await Recipes[kind](this);

    /// <summary>Nothing of what was made is used again.</summary>
    public void ForgetAll() => kept.Clear();

    /// <summary>It is gone: the next one asked for is made.</summary>
    public void Forget(string kind) => kept.Remove(kind);

    /// <summary>
    /// The form with each `{kind}` replaced by the id of such an object, `{kind!}` by that of a fresh one, `{1}` by the second of
    /// <paramref name="ids"/> and `{+7}` by the time in seven days.
    /// </summary>
    public async Task<string> Fill(string form, IReadOnlyList<string>? ids = null)
    {
        foreach (var place in Places().Matches(form).Select(match => match.Value).Distinct()) form = form.Replace(place, await Value(place[1..^1], ids), StringComparison.Ordinal);
        return form;
    }

    private async Task<string> Value(string place, IReadOnlyList<string>? ids) => place[0] switch
    {
        '+' => shop.In(int.Parse(place[1..], System.Globalization.CultureInfo.InvariantCulture)),
        >= '0' and <= '9' => ids?.ElementAtOrDefault(place[0] - '0') ?? "",
        _ => place[^1] == '!' ? (await Make(place[..^1]))[^1] : (await Any(place))[^1],
    };

    [GeneratedRegex(@"\{[a-z_.+0-9!]+\}")]
    private static partial Regex Places();

    private async Task<string[]> One(string path, string form, bool funded = false)
    {
        if (funded) await Funds();
        return [(await shop.Post(path, form))["id"]!.GetValue<string>()];
    }

    private async Task<string[]> Under(string outer, string path, string form) =>
        [outer, (await shop.Post(string.Format(System.Globalization.CultureInfo.InvariantCulture, path, outer), form))["id"]!.GetValue<string>()];

    private async Task<string> Field(string path, string field)
    {
        JsonNode? node = await shop.Get(path);
        foreach (var step in field.Split('.')) node = int.TryParse(step, out var index) ? node![index] : node![step];
        return node!.GetValue<string>();
    }

    private async Task<string[]> Payer()
    {
        var customer = (await One("/v1/customers", "email=payer%40example.com"))[0];
        var card = (await One("/v1/payment_methods/pm_card_visa/attach", $"customer={customer}"))[0];
        await shop.Post($"/v1/customers/{customer}", $"invoice_settings[default_payment_method]={card}");
        return [customer];
    }

    private async Task<string[]> Card(string name) => await One($"/v1/payment_methods/{name}/attach", $"customer={(await Any("customer"))[0]}");

    private async Task<string> VerifiedBank()
    {
        var intent = (await Make("setup_intent.deposits"))[0];
        await shop.Post($"/v1/setup_intents/{intent}/verify_microdeposits", "amounts[0]=32&amounts[1]=45");
        return intent;
    }

    private Task<string[]> Paid(string more = "", string card = "pm_card_visa") => One("/v1/payment_intents",
        $"amount=2000&currency=usd&payment_method={card}&confirm=true&automatic_payment_methods[enabled]=true&automatic_payment_methods[allow_redirects]=never{more}");

    private async Task Funds() => await Paid(card: "pm_card_bypassPending");

    private async Task<string[]> Dispute()
    {
        var charge = (await Make("charge"))[0];
        return [(await shop.Control("disputes", $$"""{"charge":"{{charge}}"}"""))["id"]!.GetValue<string>()];
    }

    private async Task<string[]> Subscription(string more = "") =>
        await One("/v1/subscriptions", $"customer={(await Any("payer"))[0]}&items[0][price]={(await Any("price"))[0]}{more}");

    private async Task<string[]> Invoice(string? step = null)
    {
        var customer = (await Any("payer"))[0];
        var invoice = (await One("/v1/invoices", $"customer={customer}&auto_advance=false"))[0];
        await shop.Post("/v1/invoiceitems", $"customer={customer}&invoice={invoice}&amount=1200&currency=usd");
        if (step is not null) await shop.Post($"/v1/invoices/{invoice}/{step}");
        return [invoice];
    }

    private async Task<string[]> Line()
    {
        var invoice = (await Make("invoice"))[0];
        return [invoice, await Field($"/v1/invoices/{invoice}/lines", "data.0.id")];
    }

    private async Task<string[]> Account()
    {
        var account = (await One("/v1/accounts", Onboardable))[0];
        await shop.Control($"accounts/{account}/onboard");
        return [account];
    }

    private async Task<string[]> SecondBank()
    {
        var account = (await Make("account"))[0];
        return await Under(account, "/v1/accounts/{0}/external_accounts", "external_account[object]=bank_account&external_account[country]=US&external_account[currency]=usd&external_account[routing_number]=110000000&external_account[account_number]=000123456789");
    }

    private async Task<string[]> PaidOut()
    {
        var payout = await Make("payout");
        await shop.Control("clock", """{"advance":"P4D"}""");
        return payout;
    }

    private async Task<string[]> Fee()
    {
        var account = (await Any("account"))[0];
        var charge = await Field($"/v1/payment_intents/{(await Paid($"&application_fee_amount=100&transfer_data[destination]={account}"))[0]}", "latest_charge");
        return [await Field($"/v1/charges/{charge}", "application_fee")];
    }
}
