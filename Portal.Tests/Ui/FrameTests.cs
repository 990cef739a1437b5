using Portal.Pages.AdminPortal;
using Portal.Pages.EmployeePortal;
using Portal.Pages.EmployerPortal;
using Portal.Pages.TherapistPortal;
using Portal.Pages.Ui;
using Portal.Pages.Ui.Layout;
using Xunit;

namespace Portal.Tests.Ui;

public sealed class FrameTests
{
    public static TheoryData<PortalNav> Portals => [EmployeeNav.Places, EmployerNav.Places, TherapistNav.Places, AdminNav.Places];

    [Theory]
    [MemberData(nameof(Portals))]
    public void Every_portal_has_four_places_in_the_bottom_bar_and_each_address_once(PortalNav nav)
    {
        Assert.Equal(4, nav.Items.Count(item => item.Short is not null));
        Assert.Equal(nav.Items.Count, nav.Items.Select(item => item.Href).Distinct().Count());
        Assert.All(nav.Items, item => Assert.StartsWith(nav.Home, item.Href, StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_below_a_place_belongs_to_it_and_home_only_to_itself()
    {
        Assert.Equal("Sessions", EmployeeNav.Places.Current("/employee/sessions/17/cancel")?.Title);
        Assert.Equal("Home", EmployeeNav.Places.Current("/employee")?.Title);
        Assert.Null(EmployeeNav.Places.Current("/employees"));
    }

    [Theory]
    [InlineData("Maya Lindqvist", "ML")]
    [InlineData("Ruth", "R")]
    [InlineData("", "")]
    public void Initials_come_from_the_first_and_last_name(string name, string initials) =>
        Assert.Equal(initials, SignedInPerson.InitialsOf(name));
}
