using Bench.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Portal.Data;
using Portal.Payments.Webhooks;
using Portal.Sandbox;

namespace Bench;

/// <summary>The servers that are measured, and those they are held against.</summary>
internal static class Servers
{
    /// <summary>Secret of the portal's platform endpoint in these runs.</summary>
    public const string Secret = "whsec_bench_0123456789abcdef0123456789";

    /// <summary>Key of the portal's platform account in these runs.</summary>
    public const string PlatformKey = "sk_test_1";

    private const string Nowhere = "http://127.0.0.1:9";

    /// <summary>Arguments of a portal on a data folder that talks to no Stripe.</summary>
    public static string[] PortalArguments(string folder) =>
    [
        "--environment=Production", $"--contentRoot={AppContext.BaseDirectory}", "--urls=http://127.0.0.1:0", $"--Data:Directory={folder}", "--Logging:LogLevel:Default=Error", "--Logging:Console:LogToStandardErrorThreshold=Trace",
        $"--Stripe:Platform:SecretKey={PlatformKey}", "--Stripe:Employer:SecretKey=sk_test_2", "--Stripe:Credits:SecretKey=sk_test_3",
        $"--Stripe:Platform:ApiBase={Nowhere}", $"--Stripe:Employer:ApiBase={Nowhere}", $"--Stripe:Credits:ApiBase={Nowhere}", $"--Stripe:Platform:WebhookSecret={Secret}",
    ];

    /// <summary>Runs one until the input is closed.</summary>
    public static async Task<int> Run(string server, string[] arguments)
    {
        await using var app = server switch
        {
            "portal" => await StartPortal(arguments),
            "pages" => await StartPages(arguments),
            "trivial" => await StartTrivial(),
            "signature" => await StartBare(SignatureOnly),
            "json" => await StartBare(Json),
            _ => throw new ArgumentException($"There is no server {server}."),
        };
        Console.WriteLine(app.Urls.First());
        await Console.In.ReadToEndAsync();
        await app.StopAsync();
        return 0;
    }

    private static async Task<WebApplication> StartPortal(string[] arguments)
    {
        var app = Portal.Program.Build(arguments) ?? throw new InvalidOperationException("The settings were refused.");
        await Portal.Program.Start(app, CancellationToken.None);
        using (await app.Services.GetRequiredService<WriteLane>().Enter(CancellationToken.None))
            Console.WriteLine($"# portal: {Pragmas.Of(app.Services.GetRequiredService<Writer>().Statements.Connection)}");
        return app;
    }

    private static async Task<WebApplication> StartPages(string[] arguments)
    {
        var app = Portal.Program.Build(arguments) ?? throw new InvalidOperationException("The settings were refused.");
        app.MapWholePages();
        await Portal.Program.Start(app, CancellationToken.None);
        return app;
    }

    /// <summary>One interactive page that shows a number, prerendered, without anything the portal adds.</summary>
    private static async Task<WebApplication> StartTrivial()
    {
        var builder = WebApplication.CreateBuilder(["--environment=Production", "--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Error"]);
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        var app = builder.Build();
        app.UseAntiforgery();
        app.MapRazorComponents<TrivialApp>().AddInteractiveServerRenderMode();
        await app.StartAsync();
        return app;
    }

    private static async Task<WebApplication> StartBare(Microsoft.AspNetCore.Http.RequestDelegate answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        var app = builder.Build();
        app.Run(answer);
        await app.StartAsync();
        return app;
    }

    /// <summary>Reads the body and checks its signature; stores nothing.</summary>
    private static async Task SignatureOnly(Microsoft.AspNetCore.Http.HttpContext http)
    {
        using var body = await WebhookBody.Read(http.Request, CancellationToken.None);
        var right = body is not null && SignatureHeader.TryRead(http.Request.Headers["Stripe-Signature"].ToString(), out var header)
            && header.Fits(Secret, body.Signed(header.Timestamp)) && header.IsFresh(DateTimeOffset.UtcNow.ToUnixTimeSeconds());
        http.Response.StatusCode = right ? 200 : 400;
        http.Response.ContentLength = 0;
    }

    /// <summary>Answers a small JSON document.</summary>
    private static Task Json(Microsoft.AspNetCore.Http.HttpContext http)
    {
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = Document.Length;
        return http.Response.Body.WriteAsync(Document).AsTask();
    }

    private static readonly byte[] Document = System.Text.Encoding.UTF8.GetBytes($$"""{"id":"cus_1","object":"customer","description":"{{new string('x', 900)}}"}""");
}
