using Portal.Data.Setup;
using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests.Setup;

public sealed class FolderLockTests
{
    [Fact]
    public async Task A_second_portal_on_the_same_folder_is_refused_with_a_sentence()
    {
        await using var portal = await TestPortal.Start();
        var refused = await Assert.ThrowsAsync<StartRefusedException>(() => TestPortal.Start(portal.Folder));
        Assert.Contains("Another portal is running", refused.Message, StringComparison.Ordinal);
    }
}
