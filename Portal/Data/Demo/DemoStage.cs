using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Domain.People;
using Portal.Members;
using Portal.People;
using Portal.Therapists;

namespace Portal.Data.Demo;

/// <summary>Sets the stage: everybody registers, is invited, joins, opens accounts, through the same use cases as anybody else.</summary>
public sealed partial class DemoStage(IServiceScopeFactory scopes, IDbContextFactory<PortalDb> factory, DemoBrowser browser, DemoSite site)
{
    private static readonly Actor Operator = new("operator");

    /// <summary>Everybody who takes part.</summary>
    public async Task Set(CancellationToken ct)
    {
        await Scoped<RegisterAdmin, Person>(use => use.First(DemoCast.Admin.Email, DemoCast.Admin.Name, DemoSignIns.Password, ct));
        await Scoped<RegisterEmployer, Person>(use => use.Handle(
            new EmployerToRegister(DemoCast.Employer, DemoCast.TimeZone, DemoCast.Owner.Email, DemoCast.Owner.Name, DemoSignIns.Password), Operator, ct));
        foreach (var employee in DemoCast.Employees) await Join(employee, ct);
        await Invite(DemoCast.Invited, ct);
        foreach (var therapist in DemoCast.Therapists) await Arrive(therapist, ct);
        foreach (var therapist in DemoCast.Therapists.Take(2)) await OpenPayoutAccount(therapist, ct);
    }

    /// <summary>A demo person as they act.</summary>
    public async Task<ActingPerson> Person(string email, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var person = await db.Users.AsNoTracking().SingleAsync(known => known.Email == email, ct);
        return new ActingPerson(person.Id, person.DisplayName, person.Role, person.TimeZone);
    }

    /// <summary>A use case in a scope of its own; a demo person is never refused.</summary>
    public async Task<T> Scoped<TUseCase, T>(Func<TUseCase, Task<Result<T>>> use) where TUseCase : notnull
    {
        await using var scope = scopes.CreateAsyncScope();
        return (await use(scope.ServiceProvider.GetRequiredService<TUseCase>())).Value;
    }

    private async Task Join(DemoMember employee, CancellationToken ct)
    {
        await Invite(employee, ct);
        await using var db = await factory.CreateDbContextAsync(ct);
        var mail = await db.Set<Notifications.OutboxMail>().AsNoTracking().Where(known => known.Recipient == employee.Email).OrderByDescending(known => known.Id).FirstAsync(ct);
        var token = LinkInMail().Match(mail.Body).Groups["token"].Value;
        await Scoped<AcceptInvitation, string>(use => use.Handle(token, DemoSignIns.Password, ct));
    }

    private async Task Invite(DemoMember member, CancellationToken ct)
    {
        var owner = await Person(DemoCast.Owner.Email, ct);
        await Scoped<InviteMember, int>(use => use.Handle(new InviteMemberCommand(member.Email, member.Name, MemberRole.Employee, site.At("/account/join")), owner, ct));
    }

    private async Task Arrive(DemoTherapist therapist, CancellationToken ct)
    {
        await Scoped<RegisterTherapist, Person>(use => use.Handle(therapist.Email, therapist.Name, DemoCast.TimeZone, DemoSignIns.Password, Operator, ct));
        var hours = new[] { DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday }
            .SelectMany(day => new[] { new OpenHours(day, 9 * 60, 12 * 60), new OpenHours(day, 13 * 60, 18 * 60) }).ToList();
        var profile = new TherapistProfile(therapist.Name, therapist.Headline, therapist.Bio, therapist.Speciality, DemoCast.TimeZone);
        var person = await Person(therapist.Email, ct);
        await Scoped<SaveProfile, bool>(use => use.Handle(new SaveProfileCommand(profile, therapist.PriceCents, 50, true, hours), person, ct));
    }

    private async Task OpenPayoutAccount(DemoTherapist therapist, CancellationToken ct)
    {
        var person = await Person(therapist.Email, ct);
        var link = await Scoped<StartOnboarding, string>(use => use.Handle(
            new StartOnboardingCommand(site.At("/therapist/onboarding/refresh"), site.At("/therapist/onboarding/return")), person, ct));
        await browser.Onboard(link, therapist.Name, therapist.Email);
    }

    [GeneratedRegex(@"/account/join/(?<token>\S+)")]
    private static partial Regex LinkInMail();
}
