using Microsoft.AspNetCore.Identity;

namespace Portal.People;

/// <summary>Somebody who signs in.</summary>
public sealed class Person : IdentityUser<int>
{
    /// <summary>The name shown to others.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>IANA name of the time zone in which times are shown.</summary>
    public string TimeZone { get; set; } = "America/New_York";

    /// <summary>The portal this person belongs to.</summary>
    public PortalRole Role { get; set; }

    /// <summary>When the account was made (UTC).</summary>
    public DateTimeOffset CreatedAt { get; set; }
}
