namespace Stripe;

/// <summary>Parameters to read an application fee.</summary>
public class ApplicationFeeGetOptions : BaseOptions;

/// <summary>Parameters to list application fees.</summary>
public class ApplicationFeeListOptions : ListOptions
{
    /// <summary>Only those of this charge.</summary>
    public string Charge { get; set; }

    /// <summary>Only those made at this moment or in this span.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }
}
