using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Disputes;

/// <summary>`/v1/disputes`: evidence, and giving in. The text `winning_evidence` or `losing_evidence` decides a dispute, as in test mode.</summary>
internal static class DisputesApi
{
    private const string Decide = "dispute.decide";

    public static void Register(ApiTable table)
    {
        table.Index(Disputes.Kind, "charge", "payment_intent");
        table.Read("/v1/disputes", Disputes.Kind, "charge", "payment_intent");
        table.Post("/v1/disputes/{id}", Update);
        table.Post("/v1/disputes/{id}/close", call =>
        {
            var dispute = call.Target(Disputes.Kind);
            DisputeDecision.Lose(call.Scope, dispute);
            return dispute;
        });
        table.Due(Decide, Judge);
        Disputes.Register(table);
    }

    private static JsonObject Update(Call call)
    {
        var dispute = call.Target(Disputes.Kind);
        call.CopyMetadata(dispute);
        if (call.Parameters.Child("evidence") is { } evidence)
        {
            RequireOpen(dispute);
            Evidence.Apply(call.Scope, dispute, evidence);
        }
        var submits = !call.Has("submit") || call.Parameters.Flag("submit");
        if (submits && (call.Has("evidence") || call.Has("submit"))) Submit(call.Scope, dispute);
        call.Scope.EmitUpdate("charge.dispute.updated", dispute);
        return dispute;
    }

    private static void Submit(Scope scope, JsonObject dispute)
    {
        RequireOpen(dispute);
        dispute["status"] = dispute.Text("status")!.StartsWith("warning_", StringComparison.Ordinal) ? "warning_under_review" : "under_review";
        var details = dispute.Child("evidence_details")!;
        details["submission_count"] = details.Long("submission_count") + 1;
        if (dispute.TextAt("evidence.uncategorized_text") is "winning_evidence" or "losing_evidence") scope.Schedule(Decide, dispute.Id(), scope.Now);
    }

    private static void Judge(Scope scope, string id)
    {
        if (scope.Find(Disputes.Kind, id) is not { } dispute || dispute.Text("status") is not ("under_review" or "warning_under_review")) return;
        if (dispute.TextAt("evidence.uncategorized_text") == "winning_evidence") DisputeDecision.Win(scope, dispute);
        else DisputeDecision.Lose(scope, dispute);
    }

    private static void RequireOpen(JsonObject dispute)
    {
        if (dispute.Text("status") is not ("needs_response" or "warning_needs_response"))
            throw ApiError.Invalid($"Evidence can no longer be submitted: this dispute is {dispute.Text("status")}.");
    }
}
