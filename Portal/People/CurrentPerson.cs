using Microsoft.AspNetCore.Components.Authorization;

namespace Portal.People;

/// <summary>The signed-in person of a page or circuit.</summary>
public sealed class CurrentPerson(AuthenticationStateProvider state)
{
    /// <summary>The person; pages behind a portal's policy always have one.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public async Task<ActingPerson> Get() =>
        PersonClaims.Read((await state.GetAuthenticationStateAsync()).User) ?? throw new InvalidOperationException("Nobody is signed in.");
}
