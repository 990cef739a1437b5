namespace Portal.Tests.Sandbox.Parameters;

/// <summary>Values a parameter may have, the likeliest first, and values it may not have.</summary>
internal static class Values
{
    private static readonly Dictionary<string, string> References = new()
    {
        ["customer"] = "customer", ["payment_method"] = "card", ["default_payment_method"] = "card_of", ["price"] = "price", ["product"] = "product", ["coupon"] = "coupon",
        ["promotion_code"] = "promotion_code", ["subscription"] = "subscription", ["invoice"] = "invoice", ["charge"] = "charge", ["payment_intent"] = "payment_intent",
        ["destination"] = "account", ["source_transaction"] = "charge", ["configuration"] = "billing_portal.configuration", ["test_clock"] = "test_helpers.test_clock",
        ["account"] = "account", ["on_behalf_of"] = "account", ["setup_intent"] = "setup_intent.done", ["default_price"] = "price", ["source"] = "token", ["mandate"] = "mandate",
        ["starting_after"] = "", ["ending_before"] = "", ["subscription_item"] = "subscription_item", ["transfer"] = "transfer", ["payout"] = "payout",
    };

    /// <summary>The kind of object a parameter names; null when it names none.</summary>
    public static string? ReferenceOf(Parameter parameter) =>
        parameter.Code == "s" && References.TryGetValue(parameter.Name, out var kind) && kind.Length > 0 ? kind : null;

    /// <summary>Form values, with places for <see cref="Stock.Fill"/>.</summary>
    public static IEnumerable<string> Good(Parameter parameter) => parameter.Code switch
    {
        "b" => ["true", "false"],
        "i" => Numbers(parameter.Name),
        "d" => ["7.5", "2", "100"],
        "m" => [],
        "s" => Texts(parameter),
        "either" => parameter.Description.GetProperty("|").EnumerateArray().Where(one => one.ValueKind == System.Text.Json.JsonValueKind.String)
            .SelectMany(one => Good(parameter with { Description = one })),
        "list" or "object" => [],
        var choice => choice[2..].Split('|').OrderBy(one => one == "US" || one == "enabled" ? 0 : 1),
    };

    private static IEnumerable<string> Numbers(string name) => name switch
    {
        _ when name.EndsWith("_at", StringComparison.Ordinal) || name.Contains("date", StringComparison.Ordinal) || name.EndsWith("_time", StringComparison.Ordinal) || name is "start" or "end" or "trial_end" or "gt" or "gte" or "redeem_by" or "cancel_at" or "billing_cycle_anchor" => ["{+9}", "{+0}", "{+1}", "1000000000", "{+900}"],
        "lt" or "lte" => ["1000000000", "1"],
        "year" or "exp_year" => ["2033", "1985"],
        "month" or "exp_month" or "day" => ["7"],
        "days_until_due" or "trial_period_days" => ["12"],
        "limit" => ["1"],
        "unit_amount" or "amount" => ["350", "51", "-350"],
        _ => ["3", "700", "60", "1"],
    };

    private static IEnumerable<string> Texts(Parameter parameter) => (parameter.Name, ReferenceOf(parameter)) switch
    {
        (_, { } kind) => [$"{{{kind}}}", $"{{{kind}!}}", "pm_card_mastercard", "{price.once}", "{payer}", "{charge!}", "{payment_intent.paid}"],
        ("currency" or "default_currency", _) => ["eur", "usd"],
        ("country", _) => ["US", "CA", "DE"],
        ("email" or "receipt_email" or "customer_email" or "support_email" or "support_address", _) => ["zoe%40example.com"],
        ("success_url" or "cancel_url" or "return_url" or "refresh_url" or "url" or "support_url" or "terms_of_service_url" or "privacy_policy_url" or "default_return_url" or "image_url", _) => ["https%3A%2F%2Fz.test"],
        ("routing_number", _) => ["110000000"],
        ("account_number", _) => ["000123456789"],
        ("number", _) => ["4242424242424242"],
        ("starting_after" or "ending_before" or "page", _) => [],
        ("id", _) => ["zoe_own_id", "{1}"],
        ("phone" or "support_phone", _) => ["0000000000"],
        ("external_account", _) => ["btok_us_verified"],
        ("id_number", _) => ["000000000"],
        ("ssn_last_4", _) => ["0000"],
        ("postal_code", _) => ["94111"],
        ("state", _) => ["CA"],
        ("mcc", _) => ["5734"],
        ("payment_method_types", _) => ["us_bank_account", "card"],
        ("enabled_events", _) => ["customer.created"],
        ("type", _) => ["us_bank_account", "card", "eu_vat", "charge", "customer.created", "payment_intent"],
        ("types", _) => ["customer.created"],
        ("unit_amount_decimal" or "flat_amount_decimal" or "quantity_decimal", _) => ["12.5", "2"],
        ("unit_label", _) => ["zseat"],
        _ => ["zzq", "110000000", "{+3}"],
    };

    /// <summary>A value of the wrong type, and how it is sent.</summary>
    public static string? Bad(Parameter parameter) => parameter.Code switch
    {
        "b" => $"{parameter.Path}=perhaps",
        "i" => $"{parameter.Path}=ten",
        "d" => $"{parameter.Path}=ten",
        "m" => $"{parameter.Path}=ten",
        "s" => $"{parameter.Path}[deeper]=1",
        "list" => $"{parameter.Path}=ten",
        "object" => $"{parameter.Path}=ten",
        "either" => null,
        _ => $"{parameter.Path}=of_no_kind",
    };
}
