namespace Portal.Sandbox.Api;

/// <summary>What the sandbox's billing half doesn't have: tax, metered and tiered prices, thresholds, schedules, shipping, several currencies in one price.</summary>
internal static class UnsupportedBilling
{
    private static readonly string[] Subscription =
    [
        "backdate_start_date", "billing_cycle_anchor_config", "billing_mode.flexible.proration_discounts=itemized", "billing_schedules", "billing_thresholds",
        "customer_account", "default_source", "default_tax_rates", "invoice_settings.account_tax_ids", "invoice_settings.issuer.account",
        "items.billing_thresholds", "items.clear_usage", "items.plan", "items.tax_rates", "add_invoice_items.tax_rates", "trial_from_plan",
        "payment_settings.payment_method_options", "pending_invoice_item_interval",
    ];

    private static readonly string[] SubscriptionItem = ["billing_thresholds", "clear_usage", "plan", "tax_rates"];

    private static readonly string[] Invoice =
    [
        "account_tax_ids", "customer_account", "default_source", "default_tax_rates", "from_invoice", "issuer.account", "issuer.type=account",
        "payment_settings.default_mandate", "payment_settings.payment_method_options", "rendering", "shipping_cost",
    ];

    private static readonly string[] Lines = ["lines.quantity_decimal", "lines.tax_amounts", "lines.tax_rates"];

    private static readonly string[] InvoiceItem = ["customer_account", "quantity_decimal", "tax_behavior", "tax_code", "tax_rates"];

    private static readonly string[] Price =
    [
        "billing_scheme=tiered", "currency_options", "custom_unit_amount", "recurring.meter", "recurring.usage_type=metered", "tiers", "tiers_mode", "transform_quantity",
    ];

    private static readonly string[] Customer = ["cash_balance", "default_source", "source", "tax", "tax_id_data", "validate"];

    private static readonly string[] Preview =
    [
        "customer_account", "customer_details", "issuer.account", "issuer.type=account", "on_behalf_of", "schedule", "schedule_details", "invoice_items.quantity_decimal", "invoice_items.tax_behavior",
        "invoice_items.tax_code", "invoice_items.tax_rates", "subscription_details.billing_mode.flexible.proration_discounts=itemized",
        "subscription_details.billing_schedules", "subscription_details.default_tax_rates", "subscription_details.items.billing_thresholds",
        "subscription_details.items.clear_usage", "subscription_details.items.tax_rates", "subscription_details.start_date",
    ];

    private static readonly string[] Checkout =
    [
        "adaptive_pricing", "after_expiration", "billing_address_collection=required", "branding_settings", "consent_collection", "custom_fields", "customer_account",
        "customer_update", "excluded_payment_method_types", "integration_identifier", "invoice_creation.invoice_data.account_tax_ids",
        "invoice_creation.invoice_data.issuer.account", "invoice_creation.invoice_data.rendering_options", "line_items.adjustable_quantity", "line_items.tax_rates",
        "managed_payments", "name_collection", "optional_items", "payment_intent_data.shipping", "payment_method_configuration", "payment_method_data",
        "origin_context", "payment_method_options", "permissions", "phone_number_collection", "redirect_on_completion", "return_url", "saved_payment_method_options", "setup_intent_data.on_behalf_of",
        "custom_text.shipping_address", "custom_text.terms_of_service_acceptance", "shipping_address_collection", "shipping_options", "subscription_data.billing_cycle_anchor", "subscription_data.billing_cycle_anchor_config",
        "subscription_data.billing_mode.flexible.proration_discounts=itemized", "subscription_data.default_tax_rates",
        "subscription_data.invoice_settings.issuer.account", "subscription_data.pending_invoice_item_interval", "tax_id_collection", "wallet_options",
    ];

    private static readonly string[] Portal =
    [
        "features.customer_update.allowed_updates=shipping", "features.customer_update.allowed_updates=tax_id", "features.payment_method_update.payment_method_configuration",
        "features.subscription_update.products.adjustable_quantity", "features.subscription_update.schedule_at_period_end.conditions", "login_page",
    ];

    /// <summary>Operation → refused parameters.</summary>
    public static readonly Dictionary<string, string[]> ByOperation = new()
    {
        ["POST /v1/subscriptions"] = Subscription,
        ["POST /v1/subscriptions/{id}"] = Subscription,
        ["POST /v1/subscriptions/{id}/migrate"] = ["billing_mode.flexible.proration_discounts=itemized"],
        ["POST /v1/subscription_items"] = SubscriptionItem,
        ["POST /v1/subscription_items/{id}"] = SubscriptionItem,
        ["DELETE /v1/subscription_items/{id}"] = SubscriptionItem,
        ["GET /v1/subscriptions"] = ["customer_account"],
        ["POST /v1/invoices"] = Invoice,
        ["POST /v1/invoices/{id}"] = Invoice,
        ["POST /v1/invoices/create_preview"] = Preview,
        ["POST /v1/invoices/{id}/add_lines"] = Lines,
        ["POST /v1/invoices/{id}/update_lines"] = Lines,
        ["POST /v1/invoices/{invoiceId}/lines/{id}"] = ["quantity_decimal", "tax_amounts", "tax_rates"],
        ["POST /v1/invoices/{id}/attach_payment"] = ["payment_record"],
        ["POST /v1/invoices/{id}/pay"] = ["forgive", "mandate"],
        ["GET /v1/invoices"] = ["customer_account"],
        ["GET /v1/invoice_payments"] = ["payment.payment_record", "payment.type=payment_record"],
        ["POST /v1/invoiceitems"] = InvoiceItem,
        ["POST /v1/invoiceitems/{id}"] = InvoiceItem,
        ["GET /v1/invoiceitems"] = ["customer_account"],
        ["POST /v1/prices"] = Price,
        ["POST /v1/prices/{id}"] = ["currency_options"],
        ["GET /v1/prices"] = ["recurring.meter", "recurring.usage_type=metered"],
        ["POST /v1/products"] = ["default_price_data.currency_options", "default_price_data.custom_unit_amount"],
        ["POST /v1/coupons"] = ["currency_options"],
        ["POST /v1/coupons/{id}"] = ["currency_options"],
        ["POST /v1/promotion_codes"] = ["customer_account", "restrictions.currency_options"],
        ["POST /v1/promotion_codes/{id}"] = ["restrictions.currency_options"],
        ["GET /v1/promotion_codes"] = ["customer_account"],
        ["POST /v1/customers"] = Customer,
        ["POST /v1/customers/{id}"] = Customer,
        ["POST /v1/checkout/sessions"] = Checkout,
        ["POST /v1/checkout/sessions/{id}"] = ["collected_information", "line_items", "shipping_options"],
        ["GET /v1/checkout/sessions"] = ["customer_account", "customer_details", "payment_link"],
        ["POST /v1/billing_portal/sessions"] = ["customer_account", "on_behalf_of", "flow_data.subscription_cancel.retention"],
        ["POST /v1/billing_portal/configurations"] = Portal,
        ["POST /v1/billing_portal/configurations/{id}"] = Portal,
    };
}
