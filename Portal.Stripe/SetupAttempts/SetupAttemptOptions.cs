namespace Stripe;

/// <summary>Parameters to list the attempts of a setup intent.</summary>
public class SetupAttemptListOptions : ListOptions
{
    /// <summary>Only those made at this moment or in this span.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Only those of this setup intent; required.</summary>
    public string SetupIntent { get; set; }
}
