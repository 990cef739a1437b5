using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.Balances;
using Portal.Sandbox.Resources.Connect;
using Portal.Sandbox.Resources.Disputes;
using Portal.Sandbox.Resources.Payouts;
using Portal.Sandbox.Resources.Refunds;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Control;

/// <summary>What a bank or a cardholder would do: dispute a charge, decide it, return a payout, fail a refund, ask for more details.</summary>
internal sealed class MoneyControl(Engine engine)
{
    private const long DaySeconds = 24 * 3600;

    /// <summary>`{"charge" or "payment_intent", "reason", "inquiry", "amount"}`.</summary>
    public Task<JsonObject> OpenDispute(JsonObject body, CancellationToken cancellation) => Change(work =>
    {
        var id = body.Text("charge") ?? body.Text("payment_intent") ?? throw new ArgumentException("Give `charge` or `payment_intent`.");
        var scope = work.Locate(id) ?? throw ApiError.Missing("charge", id);
        var charge = scope.Find("charge", scope.Find("payment_intent", id)?.Text("latest_charge") ?? id) ?? throw ApiError.Missing("charge", id);
        return Disputes.Open(scope, charge, body.Text("reason") ?? "fraudulent", body.Flag("inquiry"), body.LongOrNull("amount"));
    }, cancellation);

    /// <summary>`win`, `lose` or `escalate` (an inquiry becomes a dispute).</summary>
    public Task<JsonObject> DecideDispute(string id, string verdict, CancellationToken cancellation) => Change(work =>
    {
        var (scope, dispute) = Open(work, Disputes.Kind, id);
        switch (verdict)
        {
            case "win":
                DisputeDecision.Win(scope, dispute);
                break;
            case "lose":
                DisputeDecision.Lose(scope, dispute);
                break;
            case "escalate":
                Disputes.Escalate(scope, dispute);
                break;
            default:
                throw new ArgumentException("A dispute can `win`, `lose` or `escalate`.");
        }
        return dispute;
    }, cancellation);

    /// <summary>`{"code":"account_closed"}`; also for a payout that was paid.</summary>
    public Task<JsonObject> FailPayout(string id, JsonObject body, CancellationToken cancellation) => Change(work =>
    {
        var (scope, payout) = Open(work, Payouts.Kind, id);
        Payouts.Fail(scope, payout, body.Text("code") ?? "could_not_process");
        return payout;
    }, cancellation);

    /// <summary>`fail` (with `{"code":…}`) while it is pending, `reverse` once it has succeeded.</summary>
    public Task<JsonObject> DecideTopup(string id, string verdict, JsonObject body, CancellationToken cancellation) => Change(work =>
    {
        var (scope, topup) = Open(work, Topups.Kind, id);
        if (verdict == "fail") Topups.Fail(scope, topup, body.Text("code") ?? "could_not_process");
        else if (verdict == "reverse") Topups.Reverse(scope, topup);
        else throw new ArgumentException("A top-up can `fail` or `reverse`.");
        return topup;
    }, cancellation);

    /// <summary>`{"reason":"lost_or_stolen_card"}`.</summary>
    public Task<JsonObject> FailRefund(string id, JsonObject body, CancellationToken cancellation) => Change(work =>
    {
        var (scope, refund) = Open(work, Refunds.Kind, id);
        RefundOutcome.Fail(scope, refund, body.Text("reason") ?? "expired_or_canceled_card");
        return refund;
    }, cancellation);

    /// <summary>`{"due":["individual.verification.document"],"days":14}`: asks an account for more; an empty list takes it back.</summary>
    public Task<JsonObject> Require(string id, JsonObject body, CancellationToken cancellation) => Change(work =>
    {
        var (platform, account) = Open(work, AccountDocument.Kind, id);
        Verification.Ask(platform.In(id), body.Texts("due"), platform.Now + ((body.LongOrNull("days") ?? 14) * DaySeconds));
        return account;
    }, cancellation);

    /// <summary>Walks through the hosted onboarding with made-up details: `{"account_number":"000123456789"}`, or nothing.</summary>
    public Task<JsonObject> Onboard(string id, JsonObject body, CancellationToken cancellation) => Change(work =>
    {
        var (platform, account) = Open(work, AccountDocument.Kind, id);
        TestPerson.Onboard(platform.In(id), account, body.Text("account_number"));
        return account;
    }, cancellation);

    private Task<JsonObject> Change(Func<Work, JsonObject> change, CancellationToken cancellation) =>
        engine.Write(work => Rendering.Public(change(work)), cancellation);

    private static (Scope Scope, JsonObject Document) Open(Work work, string kind, string id) =>
        work.Locate(id) is { } scope && scope.Find(kind, id) is { } document ? (scope, document) : throw ApiError.Missing(kind, id);
}
