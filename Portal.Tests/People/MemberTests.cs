using Portal.Domain.People;
using Xunit;

namespace Portal.Tests.People;

public sealed class MemberTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("maya")]
    [InlineData("maya@")]
    [InlineData("@acme.test")]
    [InlineData("ma ya@acme.test")]
    [InlineData("")]
    public void An_invitation_needs_an_address(string email) =>
        Assert.Equal("email_invalid", Member.Invite(7, email, "Maya", MemberRole.Employee, "America/New_York", Now).Refusal!.Code);

    [Fact]
    public void An_invitation_needs_a_known_time_zone() =>
        Assert.Equal("timeZone", Member.Invite(7, "maya@acme.test", "Maya", MemberRole.Employee, "Mars/Olympus", Now).Refusal!.Field);

    [Fact]
    public void An_invitation_is_accepted_once()
    {
        var member = Invited(MemberRole.Owner);
        Assert.False(member.MaySpend);
        Assert.False(member.Accept(5, Now).IsRefused);
        Assert.Equal("invitation_used", member.Accept(6, Now).Refusal!.Code);
        Assert.Equal(5, member.PersonId);
        Assert.True(member.MaySpend);
    }

    [Theory]
    [InlineData(MemberRole.Employee, false)]
    [InlineData(MemberRole.Viewer, false)]
    [InlineData(MemberRole.Billing, true)]
    [InlineData(MemberRole.Owner, true)]
    public void Only_owners_and_billing_members_spend_the_employers_money(MemberRole role, bool may)
    {
        var member = Invited(role);
        member.Accept(5, Now);
        Assert.Equal(may, member.MaySpend);
    }

    [Fact]
    public void A_removed_member_may_do_nothing()
    {
        var member = Invited(MemberRole.Owner);
        member.Accept(5, Now);
        member.Remove(Now);
        Assert.False(member.IsActive);
        Assert.True(member.Remove(Now).IsRefused);
        Assert.True(member.ChangeRole(MemberRole.Viewer, Now).IsRefused);
        Assert.True(member.Accept(5, Now).IsRefused);
    }

    [Fact]
    public void An_employer_has_a_name_and_a_time_zone()
    {
        Assert.Equal("name", Employer.Register("A", "UTC", Now).Refusal!.Field);
        Assert.Equal("Acme", Employer.Register(" Acme ", "America/New_York", Now).Value.Name);
    }

    private static Member Invited(MemberRole role) => Member.Invite(7, " Maya@Acme.test ", "Maya", role, "America/New_York", Now).Value;
}
