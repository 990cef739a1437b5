using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Bench.Load;

namespace Bench;

/// <summary>The sandbox's own program, as built.</summary>
internal sealed class SandboxProcess : IAsyncDisposable
{
    private static readonly HttpClient Http = new();
    private readonly Process process;

    private SandboxProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Starts it on a data folder and waits for its first answer.</summary>
    public static async Task<SandboxProcess> Start(string folder)
    {
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}"));
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in new[] { Path.Combine(AppContext.BaseDirectory, "Portal.Sandbox.dll"), "--port", address.Port.ToString(CultureInfo.InvariantCulture), "--data", folder }) start.ArgumentList.Add(argument);
        var started = new SandboxProcess(Process.Start(start)!, address);
        while (!await started.Answers()) await Task.Delay(5);
        return started;
    }

    /// <summary>Tells it something under <c>/_sandbox</c>.</summary>
    public Task Control(string path, string json) => Control(Address, path, json);

    /// <summary>Tells the sandbox there something under <c>/_sandbox</c>.</summary>
    public static async Task Control(Uri sandbox, string path, string json)
    {
        using var body = new StringContent(json, Encoding.UTF8, "application/json");
        using var answer = await Http.PostAsync(new Uri(sandbox, $"/_sandbox/{path}"), body);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>The calls it got since faults were last set.</summary>
    public async Task<SandboxCalls> Calls() =>
        (await Http.GetFromJsonAsync<SandboxCalls>(new Uri(Address, "/_sandbox/calls"), new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower }))!;

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private async Task<bool> Answers()
    {
        if (process.HasExited) throw new InvalidOperationException("The sandbox ended at its start.");
        try
        {
            using var connection = new HttpConnection();
            await connection.Connect(Address);
            return await connection.Send(SandboxRequests.Get("/v1/customers")) == 200;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
