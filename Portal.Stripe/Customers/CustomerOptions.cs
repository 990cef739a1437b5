namespace Stripe;

/// <summary>Parameters of removing the discount of a customer.</summary>
public class CustomerDeleteDiscountOptions : BaseOptions;

/// <summary>Parameters to delete a customer.</summary>
public class CustomerDeleteOptions : BaseOptions;

/// <summary>Parameters to read a customer.</summary>
public class CustomerGetOptions : BaseOptions;

/// <summary>Parameters to list customers.</summary>
public class CustomerListOptions : ListOptions
{
    /// <summary>Only those made at this moment or in this span.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Only those of this email.</summary>
    public string Email { get; set; }

    /// <summary>Only those of this test clock.</summary>
    public string TestClock { get; set; }
}

/// <summary>Parameters to search for customers.</summary>
public class CustomerSearchOptions : SearchOptions;
