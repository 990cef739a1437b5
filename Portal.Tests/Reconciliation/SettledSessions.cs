using Portal.Domain;
using Portal.Domain.Reconciliation;
using Portal.Reconciliation;
using Portal.Tests.Sessions;
using Xunit;

namespace Portal.Tests.Reconciliation;

/// <summary>A portal in which a session was booked, held, charged and paid for in both parts, reconciled once; made once for all cases.</summary>
public sealed class SettledSessions : IAsyncLifetime
{
    internal SessionWorld World { get; private set; } = null!;

    /// <summary>What stood open after the first run, in order.</summary>
    public IReadOnlyList<string> OpenAtFirst { get; private set; } = [];

    /// <summary>How the accounts stood after the first run.</summary>
    public ReconciliationOverview First { get; private set; } = null!;

    /// <summary>The day on which the money moved, after the first run.</summary>
    public DayView Day { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        World = await SessionWorld.Start();
        await World.Settled();
        await World.Portal.Reconcile();
        OpenAtFirst = await World.Portal.Open();
        First = await Queries.Overview(null, CancellationToken.None);
        var busy = First.Calendar.Where(day => day.Account == StripeAccountName.Platform).MaxBy(day => day.Compared)!;
        Day = await Queries.Day(StripeAccountName.Platform, busy.Day, CancellationToken.None);
    }

    public async Task DisposeAsync() => await World.DisposeAsync();

    internal ReconciliationQueries Queries => World.Portal.Get<ReconciliationQueries>();
}
