namespace Stripe.TestHelpers;

/// <summary>Test clock advance in a request.</summary>
public class TestClockAdvanceOptions : BaseOptions
{
    /// <summary>Frozen time, UTC.</summary>
    public DateTime? FrozenTime { get; set; }
}

/// <summary>Parameters to create a test clock.</summary>
public class TestClockCreateOptions : BaseOptions
{
    /// <summary>Customer.</summary>
    public string Customer { get; set; }

    /// <summary>Frozen time, UTC.</summary>
    public DateTime? FrozenTime { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; }
}

/// <summary>Parameters to delete a test clock.</summary>
public class TestClockDeleteOptions : BaseOptions;

/// <summary>Parameters to read a test clock.</summary>
public class TestClockGetOptions : BaseOptions;

/// <summary>Parameters to list test clocks.</summary>
public class TestClockListOptions : ListOptions;
