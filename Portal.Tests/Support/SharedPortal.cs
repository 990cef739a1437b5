using Xunit;

namespace Portal.Tests.Support;

/// <summary>One portal for all tests of a class.</summary>
public sealed class SharedPortal : IAsyncLifetime
{
    /// <summary>The portal.</summary>
    public TestPortal Portal { get; private set; } = null!;

    /// <inheritdoc />
    public async Task InitializeAsync() => Portal = await TestPortal.Start(null, "--Logging:LogLevel:Default=None");

    /// <inheritdoc />
    public async Task DisposeAsync() => await Portal.DisposeAsync();
}
