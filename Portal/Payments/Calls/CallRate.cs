namespace Portal.Payments.Calls;

/// <summary>How many calls the portal makes by itself, below what Stripe allows an account (rule call-rate).</summary>
/// <param name="PerSecond">Calls a second in the long run.</param>
/// <param name="AtOnce">Calls at once after a pause.</param>
public sealed record CallRate(int PerSecond, int AtOnce)
{
    /// <summary>Stripe's limit with test keys, in calls a second.</summary>
    public const int StripesTestLimit = 25;

    /// <summary>Stripe's limit with live keys, in calls a second.</summary>
    public const int StripesLiveLimit = 100;

    /// <summary>Three fifths of Stripe's limit and a fifth at once: in no second more than four fifths, the rest is for people.</summary>
    /// <param name="stripesLimit">What Stripe allows in a second.</param>
    public static CallRate Below(int stripesLimit) => new(Math.Max(1, stripesLimit * 3 / 5), Math.Max(1, stripesLimit / 5));
}
