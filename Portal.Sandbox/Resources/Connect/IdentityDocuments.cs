using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Connect;

/// <summary>Uploaded files by which a person, a company or an account proves what it says: each must be there, and meets what was asked for under its name.</summary>
internal static class IdentityDocuments
{
    private static readonly string[] Purposes = ["identity_document", "additional_verification", "account_requirement"];

    public static void Apply(Call call, JsonObject account)
    {
        var (owner, met) = (call.Scope.In(account.Id()), new List<string>());
        foreach (var part in (string[])["individual", "company"])
        {
            foreach (var name in (string[])["document", "additional_document"]) met.AddRange(Sides(owner, call.Parameters, $"{part}.verification.{name}"));
        }
        foreach (var (name, given) in call.Parameters.Child("documents") ?? [])
        {
            foreach (var file in given is JsonObject document ? document.Texts("files") : []) Files.Files.Require(owner, file, $"documents[{name}][files]", Purposes);
            met.AddRange([$"documents.{name}.files", $"documents.{name}"]);
        }
        if (met.Count > 0) Verification.Satisfy(account, met);
    }

    /// <summary>The names under which a document given with its front is asked for; none when it isn't given.</summary>
    private static string[] Sides(Scope owner, JsonObject parameters, string path)
    {
        if (parameters.At(path) is not JsonObject sides) return [];
        foreach (var side in (string[])["front", "back"])
        {
            if (sides.Text(side) is { } file) Files.Files.Require(owner, file, Parameter(path, side), Purposes);
        }
        return sides.Text("front") is null ? [] : [path, path.Replace("individual.", "representative.", StringComparison.Ordinal)];
    }

    /// <summary>"individual.verification.document" as a request writes it.</summary>
    private static string Parameter(string path, string side)
    {
        var parts = path.Split('.');
        return $"{parts[0]}{string.Concat(parts[1..].Append(side).Select(part => $"[{part}]"))}";
    }
}
