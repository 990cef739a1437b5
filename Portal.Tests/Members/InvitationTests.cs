using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Ledger;
using Portal.Domain.People;
using Portal.Domain.Subsidies;
using Portal.Members;
using Portal.Notifications;
using Portal.People;
using Portal.Reports;
using Portal.Tests.Support;
using Portal.Time;
using Xunit;

namespace Portal.Tests.Members;

public sealed class InvitationTests
{
    private const string Join = "https://portal.test/account/join";

    [Fact]
    public async Task An_invited_person_joins_by_the_link_in_the_mail_and_can_sign_in()
    {
        await using var portal = await TestPortal.Start();
        var (employer, owner) = await portal.AddEmployer();
        await Invite(portal, owner, "Kofi@acme.test", "Kofi Mensah", MemberRole.Employee);
        var token = await TokenInMail(portal);

        Assert.Equal("password_weak", (await Accept(portal, token, "short")).Refusal!.Code);
        Assert.Equal("kofi@acme.test", (await Accept(portal, token, "a long password")).Value);
        Assert.Equal("invitation_used", (await Accept(portal, token, "another password")).Refusal!.Code);
        await using var db = portal.Db();
        var member = await db.Members.SingleAsync(known => known.Email == "kofi@acme.test");
        var person = await db.Users.SingleAsync(known => known.Id == member.PersonId);
        Assert.Equal((MemberStatus.Active, PortalRole.Employee, "Kofi Mensah"), (member.Status, person.Role, person.DisplayName));
        using var scope = portal.Services.CreateScope();
        var users = scope.ServiceProvider.GetRequiredService<Microsoft.AspNetCore.Identity.UserManager<Person>>();
        Assert.True(await users.CheckPasswordAsync((await users.FindByEmailAsync("kofi@acme.test"))!, "a long password"));
        Assert.Equal((2, 0), ((await Counts(portal, employer)).Active, (await Counts(portal, employer)).Invited));
    }

    [Fact]
    public async Task A_forged_old_or_withdrawn_link_says_why()
    {
        await using var portal = await TestPortal.Start();
        var (_, owner) = await portal.AddEmployer();
        var id = await Invite(portal, owner, "kofi@acme.test", "Kofi", MemberRole.Employee);
        var token = await TokenInMail(portal);

        Assert.Equal("invitation_invalid", (await Accept(portal, token[..^4] + "AAAA", "a long password")).Refusal!.Code);
        Assert.Equal("invitation_invalid", (await Accept(portal, null, "a long password")).Refusal!.Code);
        await portal.Get<RemoveMember>().Handle(id, owner, CancellationToken.None);
        Assert.Equal("invitation_withdrawn", (await Accept(portal, token, "a long password")).Refusal!.Code);
        await Invite(portal, owner, "kofi@acme.test", "Kofi", MemberRole.Employee);
        await portal.Advance(TimeSpan.FromDays(15));
        Assert.Equal("invitation_expired", (await Accept(portal, token, "a long password")).Refusal!.Code);
    }

    [Fact]
    public async Task Somebody_who_was_removed_comes_back_with_the_same_account_and_a_new_password()
    {
        await using var portal = await TestPortal.Start();
        var (employer, owner) = await portal.AddEmployer();
        var kofi = await portal.AddMember(employer.Id, MemberRole.Employee, "kofi@acme.test");
        var row = (await portal.Get<MemberQueries>().Page(employer.Id, new ListRequest(0, 10, Search: "kofi"), CancellationToken.None)).Rows.Single();
        Assert.False((await portal.Get<RemoveMember>().Handle(row.Id, owner, CancellationToken.None)).IsRefused);
        Assert.Equal(row.Id, await Invite(portal, owner, "kofi@acme.test", "Kofi Mensah", MemberRole.Viewer));
        Assert.False((await Accept(portal, await TokenInMail(portal), "a long password")).IsRefused);

        await using var db = portal.Db();
        var member = await db.Members.SingleAsync(known => known.Id == row.Id);
        Assert.Equal((kofi.Id, MemberStatus.Active, MemberRole.Viewer), (member.PersonId, member.Status, member.Role));
        Assert.Equal(PortalRole.Employer, (await db.Users.SingleAsync(known => known.Id == kofi.Id)).Role);
    }

    [Fact]
    public async Task An_address_that_has_an_account_elsewhere_cannot_be_taken_over()
    {
        await using var portal = await TestPortal.Start();
        var (other, _) = await portal.AddEmployer("Umbra");
        await portal.AddMember(other.Id, MemberRole.Employee, "kofi@acme.test");
        var (_, owner) = await portal.AddEmployer();
        await Invite(portal, owner, "kofi@acme.test", "Kofi", MemberRole.Employee);

        Assert.Equal("email_taken", (await Accept(portal, await TokenInMail(portal), "a long password")).Refusal!.Code);
        await using var db = portal.Db();
        Assert.Null((await db.Users.SingleAsync(known => known.Email == "kofi@acme.test")).PasswordHash);
    }

    [Fact]
    public async Task Bad_addresses_doubles_and_people_without_the_right_are_refused()
    {
        await using var portal = await TestPortal.Start();
        var (employer, owner) = await portal.AddEmployer();
        var billing = await portal.AddMember(employer.Id, MemberRole.Billing, "billing@acme.test");
        var invite = portal.Get<InviteMember>();
        async Task<Refusal?> Try(ActingPerson person, string email, string name) =>
            (await invite.Handle(new InviteMemberCommand(email, name, MemberRole.Employee, Join), person, CancellationToken.None)).Refusal;

        Assert.Equal("email", (await Try(owner, "nobody", "Kofi"))!.Field);
        Assert.Equal("name", (await Try(owner, "kofi@acme.test", " "))!.Field);
        Assert.Equal("may_not_manage_members", (await Try(billing, "kofi@acme.test", "Kofi"))!.Code);
        Assert.Null(await Try(owner, "kofi@acme.test", "Kofi"));
        Assert.Equal(("already_a_member", "email"), ((await Try(owner, "KOFI@acme.test ", "Kofi"))!.Code, "email"));
        await using var db = portal.Db();
        Assert.Equal(1, await db.OutboxMails.CountAsync());
    }

    [Fact]
    public async Task Without_a_mail_server_the_mail_stays_in_the_outbox()
    {
        await using var portal = await TestPortal.Start();
        var (_, owner) = await portal.AddEmployer();
        await Invite(portal, owner, "kofi@acme.test", "Kofi", MemberRole.Employee);
        await portal.Settle();
        await using var db = portal.Db();
        Assert.Equal((OutboxMailState.Kept, 1), await db.OutboxMails.Select(mail => ValueTuple.Create(mail.State, mail.Attempts)).SingleAsync());
    }

    [Fact]
    public async Task Removing_a_member_returns_what_was_granted_and_not_used()
    {
        await using var portal = await TestPortal.Start();
        var (employer, owner) = await portal.AddEmployer();
        var kofi = await portal.AddMember(employer.Id, MemberRole.Employee, "kofi@acme.test");
        var memberId = await GrantTwoDollars(portal, employer, kofi);
        Assert.Equal((800, 200), (await portal.Balance($"subsidy:pool:{employer.Id}"), await portal.Balance($"subsidy:{memberId}:{employer.Id}")));

        var (_, stranger) = await portal.AddEmployer("Umbra");
        Assert.Equal("member_unknown", (await portal.Get<RemoveMember>().Handle(memberId, stranger, CancellationToken.None)).Refusal!.Code);
        Assert.Equal(200, (await portal.Get<RemoveMember>().Handle(memberId, owner, CancellationToken.None)).Value);
        Assert.Equal((1_000, 0), (await portal.Balance($"subsidy:pool:{employer.Id}"), await portal.Balance($"subsidy:{memberId}:{employer.Id}")));
        Assert.Equal("member_removed", (await portal.Get<RemoveMember>().Handle(memberId, owner, CancellationToken.None)).Refusal!.Code);
    }

    [Fact]
    public async Task An_owner_cannot_remove_themselves()
    {
        await using var portal = await TestPortal.Start();
        var (employer, owner) = await portal.AddEmployer();
        var rows = await portal.Get<MemberQueries>().Page(employer.Id, new ListRequest(0, 10), CancellationToken.None);
        var refused = await portal.Get<RemoveMember>().Handle(rows.Rows.Single().Id, owner, CancellationToken.None);
        Assert.Equal("not_oneself", refused.Refusal!.Code);
    }

    [Fact]
    public async Task The_list_is_searched_filtered_and_paged()
    {
        await using var portal = await TestPortal.Start();
        var (employer, owner) = await portal.AddEmployer();
        for (var number = 0; number < 5; number++) await Invite(portal, owner, $"m{number}@acme.test", $"Member {number}", MemberRole.Employee);
        var queries = portal.Get<MemberQueries>();
        async Task<(int Total, int Rows)> Page(ListRequest request)
        {
            var slice = await queries.Page(employer.Id, request, CancellationToken.None);
            return (slice.Total, slice.Rows.Count);
        }

        Assert.Equal((6, 4), await Page(new ListRequest(0, 4)));
        Assert.Equal((6, 2), await Page(new ListRequest(4, 4)));
        Assert.Equal((5, 5), await Page(new ListRequest(0, 10, Status: "invited")));
        Assert.Equal((1, 1), await Page(new ListRequest(0, 10, Search: "M3@")));
    }

    private static async Task<int> GrantTwoDollars(TestPortal portal, Employer employer, ActingPerson kofi) =>
        await portal.Get<Work>().Run(new Actor("test"), async (db, journal) =>
        {
            var now = portal.Get<PortalClock>().Now;
            var member = await db.Members.SingleAsync(known => known.PersonId == kofi.Id);
            await journal.Post(SubsidyPostings.FundingPaid(employer.Id, 1, "pi_1", new StripeMovement("txn_1", 1_000, 59)), CancellationToken.None);
            var grant = SubsidyGrant.Make(employer.Id, member.Id, null, 200, "Starter, this month", now).Value;
            db.SubsidyGrants.Add(grant);
            await db.SaveChangesAsync();
            await journal.Post(SubsidyPostings.Granted(grant.Id, member.Id, employer.Id, 200), CancellationToken.None);
            return member.Id;
        }, CancellationToken.None);

    private static async Task<int> Invite(TestPortal portal, ActingPerson owner, string email, string name, MemberRole role) =>
        (await portal.Get<InviteMember>().Handle(new InviteMemberCommand(email, name, role, Join), owner, CancellationToken.None)).Value;

    private static async Task<Result<string>> Accept(TestPortal portal, string? token, string password)
    {
        using var scope = portal.Services.CreateScope();
        return await scope.ServiceProvider.GetRequiredService<AcceptInvitation>().Handle(token, password, CancellationToken.None);
    }

    private static async Task<string> TokenInMail(TestPortal portal)
    {
        await using var db = portal.Db();
        var body = await db.OutboxMails.OrderByDescending(mail => mail.Id).Select(mail => mail.Body).FirstAsync();
        return body.Split($"{Join}/")[1].Split('\n')[0].Trim();
    }

    private static Task<MemberCounts> Counts(TestPortal portal, Employer employer) =>
        portal.Get<MemberQueries>().Counts(employer.Id, CancellationToken.None);
}
