namespace Stripe;

/// <summary>Dob.</summary>
public class Dob : StripeEntity<Dob>
{
    /// <summary>Day.</summary>
    public long? Day { get; set; }

    /// <summary>Month.</summary>
    public long? Month { get; set; }

    /// <summary>Year.</summary>
    public long? Year { get; set; }
}
