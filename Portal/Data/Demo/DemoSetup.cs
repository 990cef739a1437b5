namespace Portal.Data.Demo;

/// <summary>Registers the demo, for Development with the sandbox.</summary>
public static class DemoSetup
{
    /// <summary>Registers it.</summary>
    public static void AddDemo(this IServiceCollection services)
    {
        services.AddSingleton<DemoBrowser>();
        services.AddSingleton<DemoSite>();
        services.AddSingleton<DemoStage>();
        services.AddSingleton<DemoActs>();
        services.AddSingleton<DemoDays>();
        services.AddSingleton<DemoStory>();
        services.AddSingleton<DemoData>();
    }
}
