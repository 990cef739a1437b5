using Portal.Data;
using Portal.Domain.People;
using Portal.People;
using Portal.Therapists;
using Portal.Time;

namespace Portal.Tests.Support;

/// <summary>A therapist of a test, as they act.</summary>
/// <param name="Id">Our therapist.</param>
/// <param name="Acting">The signed-in person.</param>
public sealed record TestTherapist(int Id, ActingPerson Acting);

/// <summary>Therapists of a test: onboarded and priced by the same use cases and hosted pages as everybody.</summary>
public static class TestTherapists
{
    /// <summary>A therapist who has just joined.</summary>
    public static async Task<TestTherapist> AddTherapist(this TestPortal portal, string name = "Ruth Adler")
    {
        var now = portal.Get<PortalClock>().Now;
        var email = $"{name.Replace(' ', '.').ToLowerInvariant()}@therapist.test";
        return await portal.Get<Work>().Run(new Actor("test"), async (db, _) =>
        {
            var person = new Person
            {
                UserName = email, NormalizedUserName = email.ToUpperInvariant(), Email = email, NormalizedEmail = email.ToUpperInvariant(),
                DisplayName = name, SecurityStamp = Guid.NewGuid().ToString("N"), CreatedAt = now, Role = PortalRole.Therapist,
            };
            db.Users.Add(person);
            await db.SaveChangesAsync();
            var therapist = Therapist.Join(person.Id, new TherapistProfile(name, "Calm with money", "", "Debt", "America/New_York"), now).Value;
            db.Therapists.Add(therapist);
            await db.SaveChangesAsync();
            return new TestTherapist(therapist.Id, new ActingPerson(person.Id, name, person.Role, person.TimeZone));
        }, CancellationToken.None);
    }

    /// <summary>A therapist with a finished Stripe account, a price of $150.00 and hours on every day.</summary>
    public static async Task<TestTherapist> AddBookableTherapist(this TestPortal portal, string name = "Ruth Adler", long priceCents = 15_000)
    {
        var therapist = await portal.AddTherapist(name);
        await portal.Onboard(therapist);
        var hours = Enum.GetValues<DayOfWeek>().Select(day => new OpenHours(day, 9 * 60, 17 * 60)).ToArray();
        var profile = new TherapistProfile(name, "Calm with money", "", "Debt", "America/New_York");
        var saved = await portal.Get<SaveProfile>().Handle(new SaveProfileCommand(profile, priceCents, 50, true, hours), therapist.Acting, CancellationToken.None);
        Xunit.Assert.False(saved.IsRefused, saved.Refusal?.Sentence);
        return therapist;
    }

    /// <summary>Walks through Stripe's onboarding and lets its events arrive.</summary>
    public static async Task Onboard(this TestPortal portal, TestTherapist therapist)
    {
        var link = await portal.OnboardingLink(therapist);
        await HostedOnboarding.Finish(link);
        await portal.Settle();
    }

    /// <summary>A link into Stripe's onboarding.</summary>
    public static async Task<string> OnboardingLink(this TestPortal portal, TestTherapist therapist) =>
        (await portal.Get<StartOnboarding>().Handle(
            new StartOnboardingCommand($"{portal.Url}/therapist/onboarding/refresh", $"{portal.Url}/therapist/onboarding/return"), therapist.Acting, CancellationToken.None)).Value;
}
