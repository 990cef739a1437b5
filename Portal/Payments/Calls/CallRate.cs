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

    /// <summary>
    /// How many things one kind of due work takes on side by side. Stripe takes a few tenths of a second for a call: with so many under way it
    /// is the rate that limits the work, not Stripe's answers.
    /// </summary>
    public const int SideBySide = 40;

    /// <summary>Four fifths of Stripe's limit and a tenth at once: in no second more than nine tenths, the rest is for people.</summary>
    /// <param name="stripesLimit">What Stripe allows in a second.</param>
    public static CallRate Below(int stripesLimit) => new(Math.Max(1, stripesLimit * 4 / 5), Math.Max(1, stripesLimit / 10));
}
