namespace Portal.People;

/// <summary>A demo person offered on the sign-in page.</summary>
/// <param name="Email">The address.</param>
/// <param name="Title">The portal in a word.</param>
/// <param name="Icon">Its symbol.</param>
public sealed record DemoPerson(string Email, string Title, string Icon);

/// <summary>The demo sign-ins: four in Development, none elsewhere.</summary>
public sealed class DemoSignIns(IHostEnvironment environment)
{
    /// <summary>The password of every demo person.</summary>
    public const string Password = "demo-portal-2026";

    private static readonly DemoPerson[] Four =
    [
        new("employee@demo.test", "Employee", "person"),
        new("employer@demo.test", "Employer", "storefront"),
        new("therapist@demo.test", "Therapist", "psychology"),
        new("admin@demo.test", "Admin", "monitoring"),
    ];

    /// <summary>Who is offered.</summary>
    public IReadOnlyList<DemoPerson> People => environment.IsDevelopment() ? Four : [];

    /// <summary>Whether an address is one of them.</summary>
    public bool Knows(string? email) => People.Any(person => person.Email == email);
}
