namespace Portal.People;

/// <summary>Where each kind of person lands.</summary>
public static class PortalHome
{
    /// <summary>The first page of a portal.</summary>
    public static string Of(PortalRole role) => role switch
    {
        PortalRole.Employee => "/employee",
        PortalRole.Employer => "/employer",
        PortalRole.Therapist => "/therapist",
        PortalRole.Admin => "/admin",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    /// <summary>Where to go after signing in: back to a page of one's own portal, else to its first page.</summary>
    public static string After(string? returnUrl, PortalRole role) =>
        returnUrl is not null && (returnUrl == Of(role) || returnUrl.StartsWith(Of(role) + "/", StringComparison.Ordinal)) ? returnUrl : Of(role);
}
