using Portal.Domain.People;
using Portal.Members;
using Portal.Pages.EmployerPortal;
using Xunit;

namespace Portal.Tests.Ui;

public sealed class LookOnlyTests : UiContext
{
    [Theory]
    [InlineData(MemberRole.Owner, false)]
    [InlineData(MemberRole.Billing, false)]
    [InlineData(MemberRole.Viewer, true)]
    public void Somebody_who_may_only_look_is_told_who_pays_and_orders(MemberRole role, bool told)
    {
        var notice = Render<LookOnly>(parameters => parameters.Add(look => look.Acting, new ActingMember(1, 1, "Acme", "dana@acme.test", role)));
        Assert.Equal(told, notice.Markup.Contains("Only an owner or a billing member of Acme", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(MemberRole.Owner, false)]
    [InlineData(MemberRole.Billing, true)]
    [InlineData(MemberRole.Viewer, true)]
    public void Where_members_change_only_an_owner_is_not_told_to_look(MemberRole role, bool told)
    {
        var notice = Render<LookOnly>(parameters => parameters.Add(look => look.Acting, new ActingMember(1, 1, "Acme", "dana@acme.test", role)).Add(look => look.Members, true));
        Assert.Equal(told, notice.Markup.Contains("Only an owner of Acme", StringComparison.Ordinal));
    }
}
