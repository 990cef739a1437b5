using System.ComponentModel;
using System.Diagnostics;
using Xunit;

namespace Portal.Tests.NodeSdk;

/// <summary>
/// Finds Node and the official SDK that <c>.ci/run</c> installs, or <c>npm install --no-save --no-package-lock --prefix artifacts/node-sdk stripe@22.4.0</c>.
/// Where one is missing the tests are skipped with the reason, and fail when <c>CI=true</c>.
/// </summary>
internal static class NodeSdk
{
    private const string Install = "npm install --no-save --no-package-lock --prefix artifacts/node-sdk stripe@22.4.0";

    private static readonly Lazy<(string? Folder, string? Problem)> Found = new(Look);

    /// <summary>Why the tests are skipped here; null where they can run, or must.</summary>
    public static string? WhyNot => Environment.GetEnvironmentVariable("CI") == "true" ? null : Found.Value.Problem;

    /// <summary>Runs a script of this folder with the SDK's folder and an address; its exit code and all it said.</summary>
    public static async Task<(int ExitCode, string Output)> Run(string script, string address)
    {
        var folder = Found.Value.Folder ?? throw new InvalidOperationException(Found.Value.Problem);
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { Path.Combine(AppContext.BaseDirectory, "NodeSdk", script), folder, address }) start.ArgumentList.Add(argument);
        foreach (var name in new[] { "HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy" }) start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, string.Concat(said));
    }

    private static (string? Folder, string? Problem) Look()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !System.IO.File.Exists(Path.Combine(root.FullName, "Portal.sln"))) root = root.Parent;
        var folder = Path.Combine(root?.FullName ?? ".", "artifacts", "node-sdk");
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "stripe"))) return (null, $"The official Node SDK is not there. Run in the repository's folder: {Install}");
        return HasNode() ? (folder, null) : (null, "Node is not installed: the official Node SDK cannot walk the sandbox.");
    }

    private static bool HasNode()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("node", "--version") { RedirectStandardOutput = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}

/// <summary>A test that needs Node and its Stripe SDK: skipped with the reason where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeSdkFactAttribute : FactAttribute
{
    /// <summary>Looks whether they are there.</summary>
    public NodeSdkFactAttribute() => Skip = NodeSdk.WhyNot;
}
