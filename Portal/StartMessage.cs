using Portal.People;

namespace Portal;

/// <summary>What the console says once the portal is ready.</summary>
internal static class StartMessage
{
    /// <summary>Prints the address and, in Development, the demo sign-ins.</summary>
    public static void Print(WebApplication app)
    {
        Console.WriteLine($"Renavest Portal is ready: {app.Urls.First()}");
        var demo = app.Services.GetRequiredService<DemoSignIns>().People;
        if (demo.Count == 0) return;
        Console.WriteLine($"Demo sign-ins (buttons on the sign-in page, or the password {DemoSignIns.Password}):");
        foreach (var person in demo) Console.WriteLine($"  {person.Title,-10} {person.Email}");
    }
}
