using Stripe;
using Xunit;

namespace Portal.Tests.StripeNet.Drives;

/// <summary>Every method of the client is called against the sandbox, over HTTP, and answered.</summary>
public sealed class ClientDriveTests(DriveWorld world) : IClassFixture<DriveWorld>
{
    private static readonly Drive[] All =
    [
        .. CustomerDrives.All, .. PaymentDrives.All, .. IntentDrives.All, .. CatalogueDrives.All, .. SubscriptionDrives.All, .. InvoiceDrives.All,
        .. HostedDrives.All, .. AccountDrives.All, .. MoneyDrives.All, .. PlatformDrives.All,
    ];

    public static TheoryData<string> Names => [.. All.Select(drive => drive.Name)];

    [Fact]
    public void No_method_of_the_client_is_left_undriven()
    {
        if (typeof(StripeException).Assembly.GetName().Name == "Portal.Stripe")
            Assert.Empty(ClientMethods.NamesOf(typeof(StripeException).Assembly).Except(All.Select(drive => drive.Name)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_sandbox_answers_what_the_client_asks(string method)
    {
        var drive = All.Single(drive => drive.Name == method);
        world.Log.Lines.Clear();
        await drive.Run(world);
        var request = await ClientMethods.RequestOf(drive);
        Assert.Contains(world.Log.Lines, line => request.IsMatch(line));
    }
}
