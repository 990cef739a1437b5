namespace Portal.Sandbox.Resources.Payments;

/// <summary>The test cards, by number and by name.</summary>
internal static class TestCards
{
    private static readonly TestCard[] All =
    [
        new("4242424242424242", "visa"),
        new("4000056655665556", "visa_debit", "visa_debit_us_transferSuccess") { IsDebit = true },
        new("4000056755665555", "visa_debit_us_transferFail") { IsDebit = true },
        new("5200828282828210", "mastercard_debit") { Brand = "mastercard", IsDebit = true },
        new("5555555555554444", "mastercard") { Brand = "mastercard" },
        new("378282246310005", "amex") { Brand = "amex" },
        new("6011111111111117", "discover") { Brand = "discover" },
        Declining("4000000000000002", "card_declined", "generic_decline", "visa_chargeDeclined", "chargeDeclined"),
        Declining("4000000000009995", "card_declined", "insufficient_funds", "visa_chargeDeclinedInsufficientFunds", "chargeDeclinedInsufficientFunds"),
        Declining("4000000000009987", "card_declined", "lost_card", "visa_chargeDeclinedLostCard", "chargeDeclinedLostCard"),
        Declining("4000000000009979", "card_declined", "stolen_card", "visa_chargeDeclinedStolenCard", "chargeDeclinedStolenCard"),
        Declining("4000000000000069", "expired_card", null, "chargeDeclinedExpiredCard", "visa_chargeDeclinedExpiredCard"),
        Declining("4000000000000127", "incorrect_cvc", null, "chargeDeclinedIncorrectCvc", "visa_chargeDeclinedIncorrectCvc"),
        Declining("4000000000000119", "processing_error", null, "chargeDeclinedProcessingError", "visa_chargeDeclinedProcessingError"),
        Declining("4000000000000341", "card_declined", "generic_decline", "chargeCustomerFail", "visa_chargeCustomerFail") with { CanBeSaved = true },
        new("4000002500003155", "authenticationRequiredOnSetup") { Authentication = Authentication.UntilSetUp },
        new("4000002760003184", "authenticationRequired") { Authentication = Authentication.Always },
        new("4000003800000446", "authenticationRequiredSetupForOffSession") { Authentication = Authentication.OnlyOnSession },
        new("4000000000000077", "bypassPending") { BypassesPending = true },
        new("4000000000000259", "createDispute") { Consequence = "dispute:fraudulent" },
        new("4000000000002685", "createDisputeProductNotReceived") { Consequence = "dispute:product_not_received" },
        new("4000000000001976", "createDisputeInquiry") { Consequence = "dispute:inquiry" },
        new("4000000000007726", "pendingRefund") { Consequence = "refund:pending" },
        new("4000000000005126", "refundFail") { Consequence = "refund:failed" },
    ];

    private static readonly Dictionary<string, TestCard> ByNumber = All.ToDictionary(card => card.Number);

    private static readonly Dictionary<string, TestCard> ByName =
        All.SelectMany(card => card.Names.Select(name => (name, card))).ToDictionary(p => p.name, p => p.card);

    public static TestCard? OfNumber(string number) => ByNumber.GetValueOrDefault(number);

    /// <summary>The card of `pm_card_visa` or `tok_visa`.</summary>
    public static TestCard? OfName(string id) =>
        id.StartsWith("pm_card_", StringComparison.Ordinal) ? ByName.GetValueOrDefault(id[8..])
        : id.StartsWith("tok_", StringComparison.Ordinal) ? ByName.GetValueOrDefault(id[4..])
        : null;

    private static TestCard Declining(string number, string code, string? declineCode, params string[] names) =>
        new(number, names) { Code = code, DeclineCode = declineCode };
}
