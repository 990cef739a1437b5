using System.Text;
using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests.Sandbox;

/// <summary>The sandbox as a program of its own, killed while an endpoint has a webhook in its hands.</summary>
public sealed class KilledSandboxTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sandbox-killed-").FullName;
    private readonly WebhookCatcher catcher = new();

    public void Dispose()
    {
        catcher.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Killed_before_the_endpoint_has_answered_it_delivers_the_same_event_again_at_its_next_start()
    {
        using var held = new SemaphoreSlim(0);
        catcher.Hold = held;
        using (var sandbox = await DotnetProcess.Sandbox(folder))
        {
            await Post(sandbox, "webhook_endpoints", $"url={Uri.EscapeDataString(catcher.Url)}&enabled_events[]=*");
            await Post(sandbox, "customers", "email=ada%40example.com");
            while (catcher.Caught.IsEmpty) await Task.Delay(10);
            await sandbox.Kill();
        }

        held.Release(100);
        using (var again = await DotnetProcess.Sandbox(folder))
        {
            using var http = new HttpClient();
            await http.PostAsync(new Uri($"{again.Url}/_sandbox/drain"), null);
            await again.Kill();
        }

        var bodies = catcher.Caught.Select(caught => caught.Body).ToList();
        Assert.Equal(2, bodies.Count);
        Assert.Equal(bodies[0], bodies[1]);
        Assert.Contains("customer.created", bodies[1], StringComparison.Ordinal);
    }

    private static async Task Post(DotnetProcess sandbox, string path, string form)
    {
        using var http = new HttpClient { DefaultRequestHeaders = { { "Authorization", "Bearer sk_test_killed" } } };
        using var content = new StringContent(form, Encoding.UTF8, "application/x-www-form-urlencoded");
        (await http.PostAsync(new Uri($"{sandbox.Url}/v1/{path}"), content)).EnsureSuccessStatusCode();
    }
}
