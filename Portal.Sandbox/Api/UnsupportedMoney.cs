namespace Portal.Sandbox.Api;

/// <summary>What the sandbox's money half doesn't have: other payment methods than cards and US bank accounts, several or larger captures, tokens of people, cash balances.</summary>
internal static class UnsupportedMoney
{
    private const string Card = "payment_method_options.card";
    private const string Bank = "payment_method_options.us_bank_account";

    private static readonly string[] Method = ["payment_method_data.customer_balance", "payment_method_data.link", "payment_method_data.radar_options", "payment_method_data.us_bank_account.financial_connections_account"];

    private static readonly string[] MethodOptions =
    [
        $"{Card}.mandate_options", $"{Card}.moto", $"{Card}.network", $"{Card}.three_d_secure", $"{Bank}.financial_connections", $"{Bank}.mandate_options", $"{Bank}.networks",
        "payment_method_options.customer_balance", "payment_method_options.link",
    ];

    private static readonly string[] Intent =
    [
        "allowed_payment_method_types", "amount_details", "confirmation_token", "customer_account", "excluded_payment_method_types", "hooks",
        "payment_details", "payment_method_configuration", "radar_options", "use_stripe_sdk",
        $"{Card}.cvc_token", $"{Card}.installments", $"{Card}.request_extended_authorization=if_available", $"{Card}.request_incremental_authorization=if_available",
        $"{Card}.request_multicapture=if_available", $"{Card}.request_overcapture=if_available", $"{Card}.require_cvc_recollection",
        $"{Card}.statement_descriptor_suffix_kana", $"{Card}.statement_descriptor_suffix_kanji", $"{Bank}.target_date", $"{Bank}.transaction_purpose",
        .. MethodOptions, .. Method,
    ];

    private static readonly string[] Setup =
    [
        "allowed_payment_method_types", "attach_to_self", "confirmation_token", "customer_account", "excluded_payment_method_types", "flow_directions",
        "payment_method_configuration", "single_use", "use_stripe_sdk", .. MethodOptions, .. Method,
    ];

    private static readonly string[] Account =
    [
        "account_token", "documents.proof_of_registration.signer", "documents.proof_of_ultimate_beneficial_ownership.signer", "groups", "capabilities.app_distribution", "capabilities.card_issuing", "capabilities.treasury",
        "settings.bacs_debit_payments", "settings.card_issuing", "settings.card_payments.decline_on", "settings.invoices", "settings.sepa_debit_payments", "settings.treasury",
    ];

    public static IReadOnlyDictionary<string, string[]> ByOperation { get; } = new Dictionary<string, string[]>
    {
        ["POST /v1/payment_intents"] = Intent,
        ["POST /v1/payment_intents/{id}"] = Intent,
        ["POST /v1/payment_intents/{id}/confirm"] = [.. Intent, "amount_to_confirm"],
        ["POST /v1/payment_intents/{id}/capture"] = ["amount_details", "final_capture=false", "hooks", "payment_details"],
        ["GET /v1/payment_intents"] = ["customer_account"],
        ["POST /v1/setup_intents"] = Setup,
        ["POST /v1/setup_intents/{id}"] = Setup,
        ["POST /v1/setup_intents/{id}/confirm"] = Setup,
        ["GET /v1/setup_intents"] = ["attach_to_self", "customer_account"],
        ["POST /v1/payment_methods"] = ["customer", "payment_method", "customer_balance", "link", "radar_options", "card.networks", "us_bank_account.financial_connections_account"],
        ["POST /v1/payment_methods/{id}"] = ["payto", "card.networks"],
        ["POST /v1/payment_methods/{id}/attach"] = ["customer_account"],
        ["GET /v1/payment_methods"] = ["customer_account"],
        ["POST /v1/charges"] = ["radar_options"],
        ["POST /v1/tokens"] = ["bank_account.payment_method", "account", "customer", "cvc_update", "person", "pii", "card.networks"],
        ["POST /v1/customers/{id}/sources"] = ["validate"],
        ["POST /v1/customers/{customerId}/sources/{id}"] = ["owner"],
        ["GET /v1/events"] = ["delivery_success"],
        ["POST /v1/refunds"] = ["customer", "currency", "instructions_email", "origin"],
        ["POST /v1/disputes/{id}"] = ["evidence.enhanced_evidence"],
        ["POST /v1/transfers"] = ["source_type=bank_account", "source_type=fpx"],
        ["POST /v1/payouts"] = ["payout_method", "source_type=bank_account", "source_type=fpx"],
        ["POST /v1/accounts"] = Account,
        ["POST /v1/accounts/{id}"] = Account,
        ["POST /v1/account_links"] = ["collect=eventually_due", "collection_options.fields=eventually_due", "collection_options.future_requirements=include"],
    };
}
