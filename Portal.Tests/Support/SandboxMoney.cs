using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Portal.Tests.Support;

/// <summary>What banks and cardholders do, by the sandbox's own control.</summary>
internal static class SandboxMoney
{
    private static readonly HttpClient Http = new(new HttpClientHandler { UseProxy = false });

    /// <summary>A payer's bank asks a payment back; the dispute's id.</summary>
    public static async Task<string> Dispute(this TestPortal portal, string paymentIntentId, bool inquiry = false) =>
        (await Send(portal, "disputes", new { payment_intent = paymentIntentId, reason = "product_not_received", inquiry }))["id"]!.GetValue<string>();

    /// <summary>The bank decides: <c>win</c> or <c>lose</c>.</summary>
    public static Task Decide(this TestPortal portal, string disputeId, string verdict) => Send(portal, $"disputes/{disputeId}/{verdict}", new { });

    /// <summary>A bank returns a payout.</summary>
    public static Task FailPayout(this TestPortal portal, string payoutId) => Send(portal, $"payouts/{payoutId}/fail", new { code = "account_closed" });

    private static async Task<JsonNode> Send(TestPortal portal, string path, object body)
    {
        using var answer = await Http.PostAsJsonAsync($"{portal.SandboxUrl}/_sandbox/{path}", body);
        var text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode ? JsonNode.Parse(text)! : throw new InvalidOperationException(text);
    }
}
