using Portal.Data.Setup;

namespace Portal.Verbs;

/// <summary><c>migrate</c>: creates the database or brings it up to date, and exits.</summary>
internal static class MigrateVerb
{
    public static async Task<int> Run(string[] args, CancellationToken ct)
    {
        if (VerbSettings.Read(args) is not { } settings) return 2;
        var services = new ServiceCollection();
        services.AddPortalData(settings.Data);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<Time.PortalClock>();
        await using var provider = services.BuildServiceProvider();
        await DatabaseSetup.Migrate(provider, ct);
        Console.WriteLine("The database is up to date.");
        return 0;
    }
}
