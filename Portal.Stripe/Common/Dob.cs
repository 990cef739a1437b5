namespace Stripe;

/// <summary>A date of birth.</summary>
public class Dob : StripeEntity<Dob>
{
    /// <summary>Day of the month.</summary>
    public long? Day { get; set; }

    /// <summary>Month, 1 to 12.</summary>
    public long? Month { get; set; }

    /// <summary>Year.</summary>
    public long? Year { get; set; }
}
