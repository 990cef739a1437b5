using System.Text.Json.Nodes;
using Portal.Tests.Support;
using Stripe;

namespace Portal.Tests.Faults;

/// <summary>What people and banks do at Stripe without the portal: its dashboard, and the sandbox's own control.</summary>
internal sealed class StripeByHand(string sandboxUrl)
{
    public StripeClient Platform { get; } = new("sk_test_platform", apiBase: sandboxUrl);

    public StripeClient Credits { get; } = new("sk_test_credits", apiBase: sandboxUrl);

    public async Task<IReadOnlyList<Refund>> Refunds()
    {
        var refunds = new List<Refund>();
        await foreach (var refund in new RefundService(Platform).ListAutoPagingAsync(new RefundListOptions { Limit = 100 })) refunds.Add(refund);
        return refunds;
    }

    public Task FailRefund(string id) => Post($"refunds/{id}/fail", new { reason = "lost_or_stolen_card" });

    public Task FailPayout(string id) => Post($"payouts/{id}/fail", new { code = "account_closed" });

    public Task TopUp(string id, string verdict) => Post($"topups/{id}/{verdict}", new { });

    public Task Dispute(string charge) => Post("disputes", new { charge, reason = "fraudulent" });

    public Task Decide(string dispute, string verdict) => Post($"disputes/{dispute}/{verdict}", new { });

    private Task<JsonNode> Post(string path, object body) => SandboxCommand.Send(sandboxUrl, path, body);
}
