namespace Portal.Members;

/// <summary>Registers employers' members.</summary>
public static class MembersSetup
{
    /// <summary>Registers their use cases and queries.</summary>
    public static void AddMembers(this IServiceCollection services)
    {
        services.AddSingleton<Invitations>();
        services.AddSingleton<InviteMember>();
        services.AddSingleton<RemoveMember>();
        services.AddSingleton<MemberQueries>();
        services.AddScoped<AcceptInvitation>();
    }
}
