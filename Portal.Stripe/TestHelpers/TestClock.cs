namespace Stripe.TestHelpers;

/// <summary>A clock that moves when told to, in test mode.</summary>
public class TestClock : StripeEntity<TestClock>, IHasId, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>When it was created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>True on an object that has been deleted.</summary>
    public bool? Deleted { get; set; }

    /// <summary>When the clock and its objects go, UTC.</summary>
    public DateTime DeletesAfter { get; set; } = DateTime.UnixEpoch;

    /// <summary>Time of the clock, UTC.</summary>
    public DateTime FrozenTime { get; set; } = DateTime.UnixEpoch;

    /// <summary>True for live, false for test.</summary>
    public bool Livemode { get; set; }

    /// <summary>Full name.</summary>
    public string Name { get; set; }

    /// <summary>State.</summary>
    public string Status { get; set; }

    /// <summary>Why the state is so.</summary>
    public TestClockStatusDetails StatusDetails { get; set; }
}
