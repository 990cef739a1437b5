using Portal.Sandbox.Api;
using Portal.Sandbox.Control;
using Portal.Sandbox.Events;
using Portal.Sandbox.Storage;
using Portal.Sandbox.Time;

namespace Portal.Sandbox;

/// <summary>The parts of one running sandbox, and the two ways into its state: reading and changing.</summary>
internal sealed class Engine : IAsyncDisposable
{
    public Engine(SandboxOptions options)
    {
        Options = options;
        Store = new SandboxStore(options.DataDirectory);
        Dispatcher = new Dispatcher(this);
        DueRunner = new DueRunner(this);
        Catalog.Register(Table);
        Clock.OffsetMilliseconds = Store.Read(ClockSetting.Load);
        Instance = Store.Read(database => database.Value<string>("SELECT value FROM settings WHERE name = 'instance'"))!;
    }

    public SandboxOptions Options { get; }

    /// <summary>Names this data folder, so that a client can tell it from another sandbox on the same port.</summary>
    public string Instance { get; }

    public ApiDescription Description { get; } = new();

    public ApiTable Table { get; } = new();

    public SandboxClock Clock { get; } = new(TimeProvider.System);

    public Faults Faults { get; } = new();

    public IdempotencyKeys Keys { get; } = new();

    public SandboxStore Store { get; }

    public Dispatcher Dispatcher { get; }

    public DueRunner DueRunner { get; }

    /// <summary>Stands for the sandbox's own address in stored objects; answers and webhooks bear the present one.</summary>
    public const string BaseToken = "sandbox://here";

    private static readonly string EscapedToken = Uri.EscapeDataString(BaseToken);

    public string BaseUrl { get; set; } = "";

    /// <summary>Text that leaves the sandbox, with its present address: the port may be another after a restart.</summary>
    public string Addressed(string text) => text.Replace(BaseToken, BaseUrl, StringComparison.Ordinal)
        .Replace(EscapedToken, Uri.EscapeDataString(BaseUrl), StringComparison.Ordinal);

    /// <summary>Looks at one snapshot.</summary>
    public T Read<T>(Func<Work, T> look) => Store.Read(database => look(new Work(this, database, Clock.Now)));

    /// <summary>Changes state in one transaction, and wakes whoever has to act on it.</summary>
    public async Task<T> Write<T>(Func<Work, T> change, CancellationToken cancellation, long? at = null, string? requestId = null, string? idempotencyKey = null)
    {
        Work? work = null;
        var result = await Store.Write(database =>
        {
            work = new Work(this, database, at ?? Clock.Now) { RequestId = requestId, IdempotencyKey = idempotencyKey };
            var made = change(work);
            work.Flush();
            return made;
        }, cancellation);
        if (work!.HasDeliveries) Dispatcher.Wake();
        if (work.HasDue) DueRunner.Wake();
        return result;
    }

    public void Start()
    {
        Dispatcher.Start();
        // A tool that only reads sees the state as it was left: nothing falls due for it either.
        if (!Options.PauseWebhooks) DueRunner.Start();
    }

    public async ValueTask DisposeAsync()
    {
        await DueRunner.DisposeAsync();
        await Dispatcher.DisposeAsync();
        Store.Dispose();
    }
}
