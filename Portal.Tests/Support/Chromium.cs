using System.Diagnostics;
using Microsoft.Playwright;

namespace Portal.Tests.Support;

/// <summary>
/// Finds a Chromium for the browser tests: by the setting <c>PORTAL_CHROMIUM</c>, in the usual places, as Playwright's own; else installs one
/// (Debian's package as root, else Playwright's installer). Where none is to be had the tests are skipped with the reason, and fail when <c>CI=true</c>.
/// </summary>
internal static class Chromium
{
    /// <summary>What xunit takes for "skip this test, because".</summary>
    private const string SkipToken = "$XunitDynamicSkip$";

    private static readonly string[] UsualPlaces =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome-stable", "/usr/bin/google-chrome", "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>Starts one without a window.</summary>
    public static async Task<IBrowser> Start(IPlaywright playwright)
    {
        try
        {
            var path = Find(playwright) ?? await Install(playwright);
            return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
            {
                ExecutablePath = path, Args = ["--no-sandbox", "--disable-dev-shm-usage", "--no-proxy-server"], Timeout = 60_000,
            });
        }
        catch (Exception missing) when (Environment.GetEnvironmentVariable("CI") != "true" && missing is PlaywrightException or InvalidOperationException)
        {
            throw new InvalidOperationException($"{SkipToken}No browser could be started: {missing.Message} Set PORTAL_CHROMIUM to the path of a Chromium.", missing);
        }
    }

    private static string? Find(IPlaywright playwright)
    {
        var set = Environment.GetEnvironmentVariable("PORTAL_CHROMIUM");
        if (!string.IsNullOrWhiteSpace(set)) return File.Exists(set) ? set : throw new InvalidOperationException($"PORTAL_CHROMIUM names {set}, which is not there.");
        return UsualPlaces.Append(playwright.Chromium.ExecutablePath).FirstOrDefault(File.Exists);
    }

    private static async Task<string> Install(IPlaywright playwright)
    {
        if (Environment.UserName == "root" && File.Exists("/usr/bin/apt-get"))
        {
            await Run("apt-get", "update", "-qq");
            await Run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium");
        }

        if (Find(playwright) is { } installed) return installed;
        if (Microsoft.Playwright.Program.Main(["install", "chromium"]) != 0) throw new InvalidOperationException("Playwright could not install a Chromium.");
        return Find(playwright) ?? throw new InvalidOperationException("No Chromium was found after installing one.");
    }

    private static async Task Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync(), process.WaitForExitAsync());
    }
}
