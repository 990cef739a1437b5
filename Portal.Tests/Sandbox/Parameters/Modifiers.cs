namespace Portal.Tests.Sandbox.Parameters;

/// <summary>Parameters that rightly change nothing in the ordinary use of their operation, and why.</summary>
internal static class Modifiers
{
    // They say how a change, a payment or a confirmation behaves; the ordinary use has none that would differ.
    private static readonly string[] Everywhere =
    [
        "proration_behavior", "proration_date", "payment_behavior", "off_session", "subscription_details[proration_behavior]", "subscription_details[proration_date]",
        "invoice_now", "prorate", "transfer_lookup_key", "preview_mode", "starting_after", "ending_before", "page",
    ];

    private static readonly Dictionary<string, string[]> Of = new()
    {
        // Told to the card network only.
        ["POST /v1/payment_methods"] = ["card[cvc]"],
        // Where 3-D Secure leads back to; the ordinary card asks nobody.
        ["POST /v1/setup_intents/{id}/confirm"] = ["return_url"],
        ["POST /v1/payment_intents/{id}/confirm"] = ["return_url", "error_on_requires_action"],
        // Stored, but the comparison leaves out what counts on with each run.
        ["POST /v1/customers"] = ["next_invoice_sequence"],
        ["POST /v1/customers/{id}"] = ["next_invoice_sequence"],
        // The digits are kept as the marks they leave, and the person of the ordinary account has the same ones.
        ["POST /v1/accounts/{id}"] = ["individual[address][state]", "individual[phone]", "individual[ssn_last_4]"],
        // Behind the given ids, which only their own kind of answer shows.
        ["GET /v1/promotion_codes"] = ["customer"],
    };

    // There is nothing to compare: each run has another day, or another invoice's money.
    private static readonly string[] Unlike = ["POST /v1/payouts/{id}/reverse", "POST /v1/invoices/{id}/attach_payment"];

    // There is nothing it could be done to: no such state can be reached in the sandbox.
    private static readonly string[] Unreachable =
    [
        "DELETE /v1/customers/{id}/discount", "POST /v1/refunds/{id}/cancel", "POST /v1/topups/{id}/cancel", "POST /v1/subscriptions/{id}/resume", "POST /v1/files",
    ];

    public static bool HasNoOrdinaryUse(string operation) => Unreachable.Contains(operation) || Unlike.Contains(operation);

    /// <summary>Also what the ordinary use sends anyway.</summary>
    public static bool Explains(Operation operation, Parameter parameter) =>
        Everywhere.Contains(parameter.Path) || Of.GetValueOrDefault(operation.Name, []).Contains(parameter.Path)
        || Usage.Of(operation).Form.Split('&').Any(part => part.StartsWith(parameter.Path + "=", StringComparison.Ordinal));
}
