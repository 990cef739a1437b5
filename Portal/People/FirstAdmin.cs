namespace Portal.People;

/// <summary>Makes the first admin from <c>Admin:Email</c> and <c>Admin:Password</c>, where nobody is admin yet.</summary>
public static class FirstAdmin
{
    /// <summary>Makes it; says on the error stream why not, where the settings can't be used.</summary>
    public static async Task Register(IServiceProvider services, CancellationToken ct)
    {
        var settings = services.GetRequiredService<IConfiguration>().GetSection("Admin");
        if (settings["Email"] is not { Length: > 0 } email) return;
        await using var scope = services.CreateAsyncScope();
        var made = await scope.ServiceProvider.GetRequiredService<RegisterAdmin>().First(email, settings["Name"] ?? email, settings["Password"] ?? "", ct);
        if (made is { IsRefused: true, Refusal.Code: not "admin_exists" }) await Console.Error.WriteLineAsync($"The first admin was not made: {made.Refusal.Sentence}");
    }
}
