using Microsoft.AspNetCore.Identity;
using Portal.Domain;

namespace Portal.People;

/// <summary>Signs a person in with a cookie. Never says which half of a sign-in was wrong.</summary>
public sealed class SignIn(SignInManager<Person> manager, UserManager<Person> users)
{
    /// <summary>Checks a password; repeated failures lock the account for a while.</summary>
    public async Task<Result<Person>> WithPassword(string email, string password)
    {
        var person = await users.FindByEmailAsync(email);
        if (person is null) return new Refusal("wrong_sign_in", "This address and password don't belong together.");
        var result = await manager.PasswordSignInAsync(person, password, isPersistent: true, lockoutOnFailure: true);
        if (result.IsLockedOut) return new Refusal("locked_out", "Too many tries. Please wait five minutes and try again.");
        return result.Succeeded ? person : new Refusal("wrong_sign_in", "This address and password don't belong together.");
    }

    /// <summary>Signs a demo person in; null where there is none.</summary>
    public async Task<Person?> AsDemo(string email)
    {
        if (await users.FindByEmailAsync(email) is not { } person) return null;
        await manager.SignInAsync(person, isPersistent: true);
        return person;
    }
}
