namespace Portal.Payments.Webhooks;

/// <summary>Wakes the inbox's worker when something new is stored.</summary>
public sealed class InboxSignal : IDisposable
{
    private readonly SemaphoreSlim something = new(0, 1);

    /// <summary>Something new is stored.</summary>
    public void Raise()
    {
        try
        {
            something.Release();
        }
        catch (SemaphoreFullException)
        {
            // The worker has been told already.
        }
    }

    /// <summary>Waits for news, or for <paramref name="atMost"/> to pass.</summary>
    public Task Wait(TimeSpan atMost, CancellationToken ct) => something.WaitAsync(atMost, ct);

    /// <inheritdoc />
    public void Dispose() => something.Dispose();
}
