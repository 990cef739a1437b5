namespace Stripe.TestHelpers;

/// <summary>Test clock status details.</summary>
public class TestClockStatusDetails : StripeEntity<TestClockStatusDetails>
{
    /// <summary>How far it has come.</summary>
    public TestClockStatusDetailsAdvancing Advancing { get; set; }
}

/// <summary>Test clock status details advancing.</summary>
public class TestClockStatusDetailsAdvancing : StripeEntity<TestClockStatusDetailsAdvancing>
{
    /// <summary>Moment it moves to, UTC.</summary>
    public DateTime TargetFrozenTime { get; set; } = DateTime.UnixEpoch;
}
