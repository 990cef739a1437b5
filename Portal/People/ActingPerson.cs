namespace Portal.People;

/// <summary>The signed-in person on whose behalf a use case runs. Use cases check ownership against it themselves.</summary>
/// <param name="Id">The person's id.</param>
/// <param name="Name">The name shown to others.</param>
/// <param name="Role">The portal this person belongs to.</param>
/// <param name="TimeZone">IANA name of the viewer's time zone.</param>
public sealed record ActingPerson(int Id, string Name, PortalRole Role, string TimeZone) : Actor($"person:{Id}");
