using Microsoft.Extensions.DependencyInjection;
using Portal.Domain;
using Portal.People;
using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests.People;

/// <summary>Administrators make administrators, so that there are two for what needs two.</summary>
public sealed class AdministratorTests
{
    private static readonly ActingPerson Ana = new(1, "Ana", PortalRole.Admin, "America/New_York");

    [Fact]
    public async Task An_administrator_adds_another_who_can_sign_in()
    {
        await using var portal = await TestPortal.Start();
        Assert.False((await Add(portal, Ana, "Bo", "bo@renavest.test", "long enough 1")).IsRefused);
        var row = Assert.Single(await portal.Get<AdminQueries>().All(CancellationToken.None));
        Assert.Equal(("Bo", "bo@renavest.test"), (row.Name, row.Email));
    }

    [Theory]
    [InlineData(PortalRole.Admin, "", "bo@renavest.test", "long enough 1", "name")]
    [InlineData(PortalRole.Admin, "Bo", "bo at home", "long enough 1", "email")]
    [InlineData(PortalRole.Admin, "Bo", "bo@renavest.test", "short", "password")]
    [InlineData(PortalRole.Employer, "Bo", "bo@renavest.test", "long enough 1", null)]
    public async Task Anything_else_is_refused_at_its_field(PortalRole role, string name, string email, string password, string? field)
    {
        await using var portal = await TestPortal.Start();
        var refused = await Add(portal, Ana with { Role = role }, name, email, password);
        Assert.True(refused.IsRefused);
        Assert.Equal(field, refused.Refusal.Field);
        Assert.Empty(await portal.Get<AdminQueries>().All(CancellationToken.None));
    }

    private static async Task<Result<Person>> Add(TestPortal portal, ActingPerson by, string name, string email, string password)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<RegisterAdmin>().Another(new AdminToRegister(email, name, password), by, CancellationToken.None);
    }
}
