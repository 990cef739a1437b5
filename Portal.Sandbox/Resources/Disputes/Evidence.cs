using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.Connect;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Disputes;

/// <summary>What a merchant says and shows against a dispute.</summary>
internal static class Evidence
{
    /// <summary>The most that all texts together may say, characters.</summary>
    private const int MaximumText = 150_000;

    /// <summary>Fields that name an uploaded file.</summary>
    private static readonly string[] FileFields =
    [
        "cancellation_policy", "customer_communication", "customer_signature", "duplicate_charge_documentation", "receipt", "refund_policy",
        "service_documentation", "shipping_documentation", "uncategorized_file",
    ];

    /// <summary>Puts evidence into a dispute: files must have been uploaded as `dispute_evidence`, texts must not be endless.</summary>
    public static void Apply(Scope scope, JsonObject dispute, JsonObject given)
    {
        foreach (var name in FileFields)
            if (given.Text(name) is { } file) Files.Files.Require(scope, file, $"evidence[{name}]", "dispute_evidence", "customer_signature");
        var evidence = dispute.Child("evidence")!;
        AccountDocument.Merge(evidence, given);
        if (evidence.Sum(field => (field.Value as JsonValue)?.TryGetValue<string>(out var text) == true ? text.Length : 0) > MaximumText)
            throw ApiError.BadParameter($"All evidence together may have up to {MaximumText} characters.", "evidence");
        dispute.Child("evidence_details")!["has_evidence"] = evidence.Any(field => field.Value is JsonValue);
    }
}
