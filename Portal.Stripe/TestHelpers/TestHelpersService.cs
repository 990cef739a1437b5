namespace Stripe;

/// <summary>Services of test mode.</summary>
public class TestHelpersService : Service
{
    internal TestHelpersService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Test clocks.</summary>
    public virtual TestHelpers.TestClockService TestClocks => new(Client);
}
