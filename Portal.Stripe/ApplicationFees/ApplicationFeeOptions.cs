namespace Stripe;

/// <summary>Parameters to read an application fee.</summary>
public class ApplicationFeeGetOptions : BaseOptions;

/// <summary>Parameters to list application fees.</summary>
public class ApplicationFeeListOptions : ListOptions
{
    /// <summary>Charge.</summary>
    public string Charge { get; set; }

    /// <summary>Created.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }
}
