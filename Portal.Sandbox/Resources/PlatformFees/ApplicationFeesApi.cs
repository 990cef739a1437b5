using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Money;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.PlatformFees;

/// <summary>`/v1/application_fees` and the refunds under it.</summary>
internal static class ApplicationFeesApi
{
    private const string RefundsOf = "/v1/application_fees/{id}/refunds";
    private const string OneRefund = "/v1/application_fees/{feeId}/refunds/{id}";

    public static void Register(ApiTable table)
    {
        table.Index(ApplicationFees.Kind, "charge", "originating_transaction");
        table.Index(ApplicationFees.RefundKind, "fee");
        table.Get("/v1/application_fees", List);
        table.Get("/v1/application_fees/{id}", call => call.Target(ApplicationFees.Kind));
        table.Get(RefundsOf, call => Lists.Slice(call, call.Scope.All(ApplicationFees.RefundKind, "fee", call.Target(ApplicationFees.Kind).Id()).ToList()));
        table.Post(RefundsOf, call => ApplicationFees.Refund(call.Scope, call.Target(ApplicationFees.Kind), Amounts.Optional(call), Amounts.Metadata(call)));
        table.Get(OneRefund, Refund);
        table.Post(OneRefund, Update);
    }

    /// <summary>`charge` names the payment in the connected account or the platform's own charge.</summary>
    private static JsonObject List(Call call)
    {
        var own = call.Text("charge")?.StartsWith("ch_", StringComparison.Ordinal) == true;
        return call.List(ApplicationFees.Kind, null, own ? "charge=originating_transaction" : "charge");
    }

    private static JsonObject Refund(Call call)
    {
        var refund = call.Target(ApplicationFees.RefundKind);
        return refund.Text("fee") == call.Route("feeId") ? refund : throw ApiError.Missing(ApplicationFees.RefundKind, call.Route("id"));
    }

    private static JsonObject Update(Call call)
    {
        var refund = Refund(call);
        call.CopyMetadata(refund);
        call.Scope.EmitUpdate("application_fee.refund.updated", refund);
        return refund;
    }
}
