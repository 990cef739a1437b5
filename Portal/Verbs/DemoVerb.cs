using Portal.Data.Demo;

namespace Portal.Verbs;

/// <summary><c>demo</c>: makes the demo data in an empty data folder, and exits. Development with the sandbox only.</summary>
internal static class DemoVerb
{
    public static async Task<int> Run(string[] args, CancellationToken ct)
    {
        // Webhooks have to reach the portal while the demo is made, so it listens on a port of its own.
        await using var app = Program.Build([.. args, "--urls=http://127.0.0.1:0"]);
        if (app is null) return 2;
        if (app.Services.GetService<DemoData>() is not { } demo)
        {
            await Console.Error.WriteLineAsync("Demo data are made in Development with the Stripe sandbox only. Nothing was changed.");
            return 2;
        }

        await Program.Start(app, ct);
        await app.StopAsync(ct);
        Console.WriteLine(demo.WasMade ? "The demo data are made." : "The database is not empty. Nothing was changed.");
        return demo.WasMade ? 0 : 1;
    }
}
