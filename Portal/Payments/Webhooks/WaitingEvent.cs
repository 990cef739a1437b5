namespace Portal.Payments.Webhooks;

/// <summary>A received event whose sender waits for it to be on disk.</summary>
/// <param name="Event">The event.</param>
internal sealed record WaitingEvent(ReceivedEvent Event)
{
    /// <summary>Set once it is on disk: whether it was new.</summary>
    public TaskCompletionSource<bool> Stored { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
