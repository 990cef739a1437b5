using System.Text.Json;
using Portal.Data;

namespace Portal.Payments.LocalStripe;

/// <summary>Where the running sandbox is found, kept in <c>sandbox.json</c> beside the database.</summary>
/// <param name="BaseUrl">Its address.</param>
/// <param name="Instance">Which sandbox it is: after a crash another program may listen there.</param>
/// <param name="WebhookSecrets">Secrets of the endpoints registered with it, by path: Stripe tells them only once.</param>
public sealed record SandboxAddress(string BaseUrl, string Instance, Dictionary<string, string> WebhookSecrets)
{
    private static string FileIn(DataOptions data) => Path.Combine(data.Directory, "sandbox.json");

    /// <summary>Reads it; null where no sandbox has run in this folder.</summary>
    public static async Task<SandboxAddress?> Read(DataOptions data, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(data);
        if (!File.Exists(FileIn(data))) return null;
        await using var file = File.OpenRead(FileIn(data));
        return await JsonSerializer.DeserializeAsync<SandboxAddress>(file, cancellationToken: ct);
    }

    /// <summary>Writes it whole: who reads it meanwhile, or a process that ends meanwhile, has the earlier one.</summary>
    public async Task Write(DataOptions data, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(data);
        var fresh = FileIn(data) + ".new";
        await File.WriteAllTextAsync(fresh, JsonSerializer.Serialize(this), ct);
        File.Move(fresh, FileIn(data), overwrite: true);
    }
}
