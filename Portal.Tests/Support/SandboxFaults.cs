namespace Portal.Tests.Support;

/// <summary>What goes wrong in a test's sandbox on purpose, by its own control.</summary>
internal static class SandboxFaults
{
    /// <summary>Sets the faults; names as in the sandbox's guide, for example <c>webhook_duplicate = 1</c>.</summary>
    public static Task Set(string sandboxUrl, object plan) => SandboxCommand.Send(sandboxUrl, "faults", plan);

    /// <summary>One fault for the next write under each of the paths.</summary>
    public static Task Next(string sandboxUrl, string fault, params string[] paths) =>
        Set(sandboxUrl, new { next = paths.Select(path => new { path, fault }) });

    /// <summary>Moves the sandbox's clock alone, as time passes while the portal is down.</summary>
    public static Task Advance(string sandboxUrl, TimeSpan span) => SandboxCommand.Send(sandboxUrl, "clock", new { advance = (long)span.TotalSeconds });
}
