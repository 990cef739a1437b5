namespace Portal.Tests.Support;

/// <summary>What banks and cardholders do, by the sandbox's own control.</summary>
internal static class SandboxMoney
{
    /// <summary>A payer's bank asks a payment back; the dispute's id.</summary>
    public static async Task<string> Dispute(this TestPortal portal, string paymentIntentId, bool inquiry = false) =>
        (await SandboxCommand.Send(portal.SandboxUrl, "disputes", new { payment_intent = paymentIntentId, reason = "product_not_received", inquiry }))["id"]!.GetValue<string>();

    /// <summary>The bank decides: <c>win</c> or <c>lose</c>.</summary>
    public static Task Decide(this TestPortal portal, string disputeId, string verdict) => SandboxCommand.Send(portal.SandboxUrl, $"disputes/{disputeId}/{verdict}", new { });

    /// <summary>A bank returns a payout.</summary>
    public static Task FailPayout(this TestPortal portal, string payoutId) => SandboxCommand.Send(portal.SandboxUrl, $"payouts/{payoutId}/fail", new { code = "account_closed" });
}
