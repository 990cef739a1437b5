using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests.Verification;

/// <summary>The data folder of a portal that did a little of everything and was stopped in good order; made once for all cases.</summary>
public sealed class SettledBusiness : IAsyncLifetime
{
    /// <summary>The folder.</summary>
    public string Folder { get; private set; } = "";

    /// <summary>Names of all invariants the portal knows.</summary>
    public IReadOnlyList<string> Invariants { get; private set; } = [];

    public async Task InitializeAsync()
    {
        var portal = await TestPortal.Start();
        await new SmallBusiness(portal).Make();
        Folder = portal.Folder;
        Invariants = [.. ((IEnumerable<Portal.Ledger.Verification.IInvariant>)portal.Services.GetService(typeof(IEnumerable<Portal.Ledger.Verification.IInvariant>))!).Select(invariant => invariant.Name)];
        await portal.Stop();
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }
}
