using Portal.Members;
using Portal.People;

namespace Portal.Pages.EmployerPortal;

/// <summary>For which employer the person of this page acts.</summary>
public sealed class CurrentEmployer(CurrentPerson current, MemberQueries members)
{
    /// <summary>The signed-in person.</summary>
    public Task<ActingPerson> Person() => current.Get();

    /// <summary>Their membership and employer.</summary>
    /// <exception cref="InvalidOperationException">They act for nobody any more.</exception>
    public async Task<ActingMember> Get(CancellationToken ct) => (await members.Acting(await current.Get(), ct)).Value;
}
