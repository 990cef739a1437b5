using Portal.Tests.Sandbox;
using Xunit;

namespace Portal.Tests.NodeSdk;

/// <summary>A client that nobody here wrote meets the sandbox.</summary>
public sealed class NodeSdkTests
{
    [NodeSdkFact]
    public async Task The_official_node_sdk_walks_the_main_flows()
    {
        await using var sandbox = await MoneySandbox.Start();
        var (exitCode, output) = await NodeSdk.Run("walk.mjs", sandbox.BaseUrl);
        Assert.True(exitCode == 0, output);
        Assert.Equal(23, output.Split('\n').Count(line => line.StartsWith("ok ", StringComparison.Ordinal)));
    }
}
