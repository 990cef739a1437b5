namespace Stripe.TestHelpers;

/// <summary>Parameters of moving a test clock.</summary>
public class TestClockAdvanceOptions : BaseOptions
{
    /// <summary>Time of the clock, UTC.</summary>
    public DateTime? FrozenTime { get; set; }
}

/// <summary>Parameters to create a test clock.</summary>
public class TestClockCreateOptions : BaseOptions
{
    /// <summary>Id of the customer.</summary>
    public string Customer { get; set; }

    /// <summary>Time of the clock, UTC.</summary>
    public DateTime? FrozenTime { get; set; }

    /// <summary>Full name.</summary>
    public string Name { get; set; }
}

/// <summary>Parameters to delete a test clock.</summary>
public class TestClockDeleteOptions : BaseOptions;

/// <summary>Parameters to read a test clock.</summary>
public class TestClockGetOptions : BaseOptions;

/// <summary>Parameters to list test clocks.</summary>
public class TestClockListOptions : ListOptions;
