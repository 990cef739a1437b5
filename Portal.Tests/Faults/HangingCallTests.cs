using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Jobs;
using Portal.Notifications;
using Portal.Payments.Operations;
using Portal.People;
using Portal.Tests.Support;
using Portal.Time;
using Xunit;

namespace Portal.Tests.Faults;

/// <summary>Stripe takes a call and doesn't answer: only the kind of work that made it waits.</summary>
public sealed class HangingCallTests(WiredPortal world) : IClassFixture<WiredPortal>
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(25);

    private RunDue Due => world.Portal.Get<RunDue>();

    [Fact]
    public async Task Other_due_work_ends_while_a_call_hangs_and_the_kind_that_waits_does_not_run_twice()
    {
        var hanging = world.Wire.HoldRequest("/v1/customers", WiredPortal.KeyOf(1));
        var key = await world.Record(1);
        var first = Due.Tick(CancellationToken.None);
        await hanging.Arrived.Task.WaitAsync(Soon);
        var behind = await world.Record(2);
        await LeaveMail();

        await Eventually(MailIsDone);

        Assert.Equal((OperationState.Sent, 1), ((await world.Operation(key)).State, (await world.Operation(key)).Attempts));
        Assert.Equal(OperationState.Pending, (await world.Operation(behind)).State);
        hanging.Release();
        await first.WaitAsync(Soon);
        await world.Portal.Settle();
        await world.OnlyCustomer(1);
        await world.OnlyCustomer(2);
        Assert.Single(world.Wire.WritesOf(key));
    }

    [Fact]
    public async Task A_moved_clock_waits_for_a_tick_that_is_at_work_and_misses_nothing()
    {
        var hanging = world.Wire.HoldRequest("/v1/customers", WiredPortal.KeyOf(3));
        await world.Record(3);
        var tick = Due.Tick(CancellationToken.None);
        await hanging.Arrived.Task.WaitAsync(Soon);
        await world.Record(4);
        var moved = world.Portal.Settle();
        Assert.False(moved.IsCompleted);
        hanging.Release();
        Assert.Equal(1, (await moved.WaitAsync(Soon)).Done["operations"]);
        await tick;
        await world.OnlyCustomer(3);
        await world.OnlyCustomer(4);
    }

    [Fact]
    public async Task A_portal_that_is_stopped_gives_a_hanging_call_up_and_goes_on_after_its_restart()
    {
        var hanging = world.Wire.HoldRequest("/v1/customers", WiredPortal.KeyOf(5));
        var key = await world.Record(5);
        // The portal's own tick sends it.
        await hanging.Arrived.Task.WaitAsync(Soon);
        await world.Portal.Stop();
        await using (var db = world.Left())
            Assert.Equal((OperationState.Unknown, "no_answer"), await db.StripeOperations.Where(operation => operation.Key == key)
                .Select(operation => ValueTuple.Create(operation.State, operation.ErrorCode!)).SingleAsync());

        world.Wire.PassRequests();
        await world.StartAgain();
        await world.Portal.Advance(TimeSpan.FromMinutes(2));
        await world.OnlyCustomer(5);
    }

    private Task LeaveMail() => world.Portal.Get<Work>().Run(new Actor("test"), (db, _) =>
        MailOutbox.Leave(db, new OutboxMail("test:1", "kofi@acme.test", "Hello", "How are you?", world.Portal.Get<PortalClock>().Now), CancellationToken.None), CancellationToken.None);

    private async Task<bool> MailIsDone()
    {
        await using var db = world.Portal.Db();
        return (await db.OutboxMails.SingleAsync()).State != OutboxMailState.Waiting;
    }

    /// <summary>Ticks until it holds, each tick beside those before it.</summary>
    private async Task Eventually(Func<Task<bool>> holds)
    {
        for (var end = DateTime.UtcNow + Soon; !await holds(); await Task.Delay(20))
        {
            _ = Due.Tick(CancellationToken.None);
            Assert.True(DateTime.UtcNow < end, "The other work waits for the call that hangs.");
        }
    }
}
