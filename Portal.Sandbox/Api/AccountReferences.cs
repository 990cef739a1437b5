using System.Text.Json.Nodes;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Api;

/// <summary>Accounts that a request names as receivers of its money: they must be connected to whoever asks.</summary>
internal static class AccountReferences
{
    /// <summary>Refuses an `on_behalf_of` or a `transfer_data[destination]`, at any depth, that is no connected account.</summary>
    public static void Check(Scope scope, JsonObject parameters, string path = "")
    {
        foreach (var (name, value) in parameters)
        {
            var at = path.Length == 0 ? name : $"{path}[{name}]";
            if (value is JsonObject inner) Check(scope, inner, at);
            else if (IsReceiver(name, path) && parameters.Text(name) is { } id && !IsConnected(scope, id)) throw ApiError.Missing(name == "on_behalf_of" ? "account" : "destination", id, at);
        }
    }

    private static bool IsReceiver(string name, string path) =>
        name == "on_behalf_of" || (name == "account" && path == "destination") || (name == "destination" && path.TrimEnd(']').EndsWith("transfer_data", StringComparison.Ordinal));

    private static bool IsConnected(Scope scope, string id) =>
        id == scope.Account || scope.Work.PlatformOf(id) == (scope.Work.PlatformOf(scope.Account) ?? scope.Account);
}
