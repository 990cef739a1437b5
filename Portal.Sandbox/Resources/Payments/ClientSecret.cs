using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Payments;

/// <summary>The secret by which a browser may see an intent.</summary>
internal static class ClientSecret
{
    /// <summary>The intent itself; refused when a given `client_secret` is not its own.</summary>
    public static JsonObject Check(Call call, JsonObject intent) =>
        call.Text("client_secret") is not { } secret || secret == intent.Text("client_secret")
            ? intent
            : throw ApiError.BadParameter("The client_secret provided does not match the client_secret associated with this intent.", "client_secret");
}
