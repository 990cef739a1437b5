using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace Portal.Tests.Support;

/// <summary>One of the solution's programs, as built, in a process of its own.</summary>
internal sealed class DotnetProcess : IDisposable
{
    private static readonly HttpClient Http = new(new HttpClientHandler { UseProxy = false });
    private readonly Process process;
    private readonly ConcurrentQueue<string> output = new();

    private DotnetProcess(Process process, string url) => (this.process, Url) = (process, url);

    /// <summary>Its address.</summary>
    public string Url { get; }

    /// <summary>What it has printed.</summary>
    public string Output => string.Join('\n', output);

    /// <summary>The sandbox with its data in <paramref name="folder"/>.</summary>
    public static async Task<DotnetProcess> Sandbox(string folder)
    {
        var port = FreePort();
        var started = Start("Portal.Sandbox", $"http://127.0.0.1:{port}", "--port", $"{port}", "--data", folder);
        await started.Answers("/_sandbox/clock");
        return started;
    }

    /// <summary>The portal with its data in <paramref name="folder"/>.</summary>
    public static async Task<DotnetProcess> Portal(string folder, params string[] settings)
    {
        var url = $"http://127.0.0.1:{FreePort()}";
        var started = Start("Portal", url, [
            "--environment=Development", $"--contentRoot={TestPortal.RepositoryRoot()}", $"--urls={url}",
            $"--Data:Directory={folder}", "--Demo:Enabled=false", .. settings]);
        await started.Answers("/health/live");
        return started;
    }

    /// <summary>Stops it where it stands (SIGSTOP), for <see cref="Thaw"/> or <see cref="Kill"/>.</summary>
    public void Freeze() => Signal(process.Id, 19);

    /// <summary>Lets it go on (SIGCONT).</summary>
    public void Thaw() => Signal(process.Id, 18);

    /// <summary>Ends it as a power cut would: SIGKILL, nothing is tidied up.</summary>
    public async Task Kill()
    {
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.Dispose();
    }

    private static DotnetProcess Start(string project, string url, params string[] arguments)
    {
        // Beside the tests' own output stands that of the program, built for the same configuration.
        var build = Path.GetRelativePath(Path.Combine(TestPortal.RepositoryRoot(), "Portal.Tests"), AppContext.BaseDirectory);
        var program = Path.Combine(TestPortal.RepositoryRoot(), project, build, $"{project}.dll");
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var argument in (string[])[program, .. arguments]) start.ArgumentList.Add(argument);
        var started = new DotnetProcess(Process.Start(start)!, url);
        started.process.OutputDataReceived += (_, line) => started.output.Enqueue(line.Data ?? "");
        started.process.ErrorDataReceived += (_, line) => started.output.Enqueue(line.Data ?? "");
        started.process.BeginOutputReadLine();
        started.process.BeginErrorReadLine();
        return started;
    }

    [DllImport("libc", EntryPoint = "kill"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Signal(int process, int signal);

    private async Task Answers(string path)
    {
        for (var tries = 0; tries < 600; tries++)
        {
            if (process.HasExited) throw new InvalidOperationException($"The program ended at its start:\n{Output}");
            try
            {
                using var answer = await Http.GetAsync(new Uri(Url + path));
                if (answer.IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(100);
        }

        throw new TimeoutException($"{Url}{path} does not answer:\n{Output}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
