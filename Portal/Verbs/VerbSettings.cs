using Portal.Payments;

namespace Portal.Verbs;

/// <summary>Reads the same settings as the app, from the same places, without building it.</summary>
internal static class VerbSettings
{
    /// <summary>The settings; null, with a sentence on the error stream, where they can't be used.</summary>
    public static PortalSettings? Read(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ApplicationName = "Portal" });
        builder.Configuration.AddStripeVariables();
        return PortalSettings.Read(builder);
    }
}
