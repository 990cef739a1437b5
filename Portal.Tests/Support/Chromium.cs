using System.Diagnostics;
using Microsoft.Playwright;

namespace Portal.Tests.Support;

/// <summary>
/// Finds a Chromium for the browser tests: by the setting <c>PORTAL_CHROMIUM</c>, in the usual places, as Playwright's own; else installs one
/// (Debian's package as root, else Playwright's installer). Where none is to be had the tests are skipped with the reason, and fail when <c>CI=true</c>.
/// </summary>
internal static class Chromium
{
    private static readonly string[] UsualPlaces =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome-stable", "/usr/bin/google-chrome", "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    private static readonly Lazy<(string? Path, string? Problem)> Found = new(Look);

    /// <summary>Why the browser tests are skipped here; null where they can run, or must.</summary>
    public static string? WhyNot => Environment.GetEnvironmentVariable("CI") == "true" ? null : Found.Value.Problem;

    /// <summary>Starts one without a window.</summary>
    public static Task<IBrowser> Start(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = Found.Value.Path ?? throw new InvalidOperationException(Found.Value.Problem),
        Args = ["--no-sandbox", "--disable-dev-shm-usage", "--no-proxy-server"],
        Timeout = 60_000,
    });

    private static (string? Path, string? Problem) Look()
    {
        var set = Environment.GetEnvironmentVariable("PORTAL_CHROMIUM");
        if (!string.IsNullOrWhiteSpace(set)) return File.Exists(set) ? (set, null) : (null, $"PORTAL_CHROMIUM names {set}, which is not there.");
        try
        {
            var path = UsualPlaces.FirstOrDefault(File.Exists) ?? Task.Run(FromPackageOrPlaywright).GetAwaiter().GetResult();
            return path is null ? (null, "No Chromium was found or could be installed. Set PORTAL_CHROMIUM to the path of one.") : (path, null);
        }
        catch (Exception failed) when (failed is PlaywrightException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return (null, $"No Chromium was found, and none could be installed: {failed.Message} Set PORTAL_CHROMIUM to the path of one.");
        }
    }

    private static async Task<string?> FromPackageOrPlaywright()
    {
        using var playwright = await Playwright.CreateAsync();
        if (File.Exists(playwright.Chromium.ExecutablePath)) return playwright.Chromium.ExecutablePath;
        if (Environment.UserName == "root" && File.Exists("/usr/bin/apt-get"))
        {
            await Run("apt-get", "update", "-qq");
            await Run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium");
            if (UsualPlaces.FirstOrDefault(File.Exists) is { } installed) return installed;
        }

        return Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0 && File.Exists(playwright.Chromium.ExecutablePath) ? playwright.Chromium.ExecutablePath : null;
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
