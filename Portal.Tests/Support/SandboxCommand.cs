using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Portal.Tests.Support;

/// <summary>Asks something of a sandbox's own control.</summary>
internal static class SandboxCommand
{
    private static readonly HttpClient Http = new(new HttpClientHandler { UseProxy = false });

    /// <summary>Its answer; what it refuses is a fault of the test.</summary>
    public static async Task<JsonNode> Send(string sandboxUrl, string path, object body)
    {
        using var answer = await Http.PostAsJsonAsync($"{sandboxUrl}/_sandbox/{path}", body);
        var text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode ? JsonNode.Parse(text)! : throw new InvalidOperationException($"{path}: {text}");
    }
}
