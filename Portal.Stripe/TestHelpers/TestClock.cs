namespace Stripe.TestHelpers;

/// <summary>Test clock.</summary>
public class TestClock : StripeEntity<TestClock>, IHasId, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Object.</summary>
    public string Object { get; set; }

    /// <summary>Created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Deleted or not.</summary>
    public bool? Deleted { get; set; }

    /// <summary>Deletes after, UTC.</summary>
    public DateTime DeletesAfter { get; set; } = DateTime.UnixEpoch;

    /// <summary>Frozen time, UTC.</summary>
    public DateTime FrozenTime { get; set; } = DateTime.UnixEpoch;

    /// <summary>Livemode or not.</summary>
    public bool Livemode { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; }

    /// <summary>Status.</summary>
    public string Status { get; set; }
}
