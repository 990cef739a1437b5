using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Portal.Data;

namespace Portal.People;

/// <summary>Registers sign-in and who may enter which portal.</summary>
public static class PeopleSetup
{
    /// <summary>Registers ASP.NET Core Identity with a cookie, and a policy per portal.</summary>
    public static void AddPeople(this IServiceCollection services, DataOptions data)
    {
        ArgumentNullException.ThrowIfNull(data);
        services.AddDataProtection().SetApplicationName("portal").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(data.Directory, "keys")));
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddIdentityCore<Person>(options =>
            {
                options.User.RequireUniqueEmail = true;
                options.Password.RequiredLength = 10;
                options.Password.RequireNonAlphanumeric = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireDigit = false;
                options.Lockout.MaxFailedAccessAttempts = 8;
            })
            .AddRoles<IdentityRole<int>>()
            .AddEntityFrameworkStores<PortalDb>()
            .AddSignInManager()
            .AddClaimsPrincipalFactory<PersonClaims>()
            .AddDefaultTokenProviders();
        services.ConfigureApplicationCookie(cookie =>
        {
            cookie.LoginPath = "/account/sign-in";
            cookie.LogoutPath = "/account/sign-out";
            cookie.AccessDeniedPath = "/account/other-portal";
            cookie.Cookie.Name = "portal";
            // A signed-in person who opens another portal's page is told so with 403, not sent to the sign-in page.
            cookie.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
        });
        services.AddAuthorization(options =>
        {
            foreach (var role in Enum.GetValues<PortalRole>())
                options.AddPolicy(role.ToString(), policy => policy.RequireAuthenticatedUser().RequireClaim(PersonClaims.Portal, role.ToString()));
        });
        services.AddCascadingAuthenticationState();
        services.AddScoped<CurrentPerson>();
        services.AddScoped<SignIn>();
        services.AddScoped<OpenAccount>();
        services.AddScoped<RegisterAdmin>();
        services.AddSingleton<AdminQueries>();
        services.AddScoped<RegisterEmployer>();
        services.AddScoped<RegisterTherapist>();
        services.AddSingleton<DemoSignIns>();
    }

    /// <summary>Asks for a policy of one portal by its role.</summary>
    public static TBuilder RequirePortal<TBuilder>(this TBuilder builder, PortalRole role) where TBuilder : IEndpointConventionBuilder =>
        builder.RequireAuthorization(new AuthorizeAttribute(role.ToString()));
}
