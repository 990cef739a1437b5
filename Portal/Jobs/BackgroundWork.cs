namespace Portal.Jobs;

/// <summary>Tells what the portal does by itself from what a person waits for, so that the first can make way at Stripe (rule call-rate).</summary>
public static class BackgroundWork
{
    private static readonly AsyncLocal<bool> Marked = new();

    /// <summary>Whether nobody waits for the present flow of work.</summary>
    public static bool IsCurrent => Marked.Value;

    /// <summary>Marks the flow of the async method that calls it, to that method's end, with everything it awaits or starts.</summary>
    public static void Begin() => Marked.Value = true;
}
