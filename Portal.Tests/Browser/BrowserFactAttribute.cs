using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests.Browser;

/// <summary>A test that needs a browser: skipped with the reason where none is to be had.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    /// <summary>Looks whether there is one.</summary>
    public BrowserFactAttribute() => Skip = Chromium.WhyNot;
}

/// <summary>The same for several rows of data.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    /// <summary>Looks whether there is one.</summary>
    public BrowserTheoryAttribute() => Skip = Chromium.WhyNot;
}
