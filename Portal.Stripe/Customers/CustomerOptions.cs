namespace Stripe;

/// <summary>Customer delete discount in a request.</summary>
public class CustomerDeleteDiscountOptions : BaseOptions;

/// <summary>Parameters to delete a customer.</summary>
public class CustomerDeleteOptions : BaseOptions;

/// <summary>Parameters to read a customer.</summary>
public class CustomerGetOptions : BaseOptions;

/// <summary>Parameters to list customers.</summary>
public class CustomerListOptions : ListOptions
{
    /// <summary>Created.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Email.</summary>
    public string Email { get; set; }

    /// <summary>Test clock.</summary>
    public string TestClock { get; set; }
}

/// <summary>Parameters to search for customers.</summary>
public class CustomerSearchOptions : SearchOptions;
