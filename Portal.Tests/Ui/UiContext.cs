using Bunit;
using Portal.Pages.Ui;

namespace Portal.Tests.Ui;

/// <summary>Renders building blocks for a viewer in New York on Tuesday 17 November 2026, 9:41 AM there.</summary>
public abstract class UiContext : BunitContext
{
    /// <summary>The moment at which every page is read.</summary>
    protected static readonly DateTimeOffset Now = new(2026, 11, 17, 14, 41, 0, TimeSpan.Zero);

    protected UiContext()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        RenderTree.TryAdd<Microsoft.AspNetCore.Components.CascadingValue<Viewer>>(value => value.Add(cascade => cascade.Value, Viewer));
    }

    /// <summary>The reader.</summary>
    protected static Viewer Viewer { get; } = new(TimeZoneInfo.FindSystemTimeZoneById("America/New_York"), new StoppedClock(Now));

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
