namespace Stripe;

/// <summary>Dob in a request.</summary>
public class DobOptions : INestedOptions
{
    /// <summary>Day.</summary>
    public long? Day { get; set; }

    /// <summary>Month.</summary>
    public long? Month { get; set; }

    /// <summary>Year.</summary>
    public long? Year { get; set; }
}
