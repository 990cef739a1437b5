using Portal.Data;
using Portal.Payments.Operations;
using Portal.Payments.Subsidies;
using Portal.People;
using Portal.Tests.Support;
using Portal.Time;
using Stripe;
using Xunit;

namespace Portal.Tests.Faults;

/// <summary>Every way in which a write to Stripe can go wrong ends with the thing done once, or with nothing done and a reason.</summary>
public sealed class OperationsLogTests(WiredPortal world) : IClassFixture<WiredPortal>
{
    private const string Customers = "/v1/customers";

    [Fact]
    public async Task The_same_key_with_the_same_request_is_recorded_and_sent_once()
    {
        var key = await world.Record(1);
        Assert.Equal(key, await world.Record(1));
        Assert.Equal(OperationState.Done, (await world.Execute(key)).State);
        Assert.Equal(OperationState.Done, (await world.Execute(key)).State);
        Assert.Single(world.Wire.WritesOf(key));
        await world.OnlyCustomer(1);
    }

    [Fact]
    public async Task The_same_key_with_another_request_is_refused_and_changes_nothing()
    {
        await world.Record(2, "Maya");
        await Assert.ThrowsAsync<InvalidOperationException>(() => world.Record(2, "Somebody Else"));
        await world.Execute(WiredPortal.KeyOf(2));
        Assert.Equal("Maya", (await world.OnlyCustomer(2)).Name);
    }

    [Fact]
    public async Task Five_who_execute_at_once_send_one_call()
    {
        var key = await world.Record(3);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => world.Execute(key)));
        Assert.All(outcomes, outcome => Assert.Equal(OperationState.Done, outcome.State));
        Assert.Single(world.Wire.WritesOf(key));
        await world.OnlyCustomer(3);
    }

    [Fact]
    public async Task Told_to_come_later_it_waits_and_is_sent_again_under_the_same_key()
    {
        await SandboxFaults.Next(world.SandboxUrl, "rate_limited", Customers);
        var key = await world.Record(4);
        var outcome = await world.Execute(key);
        Assert.Equal((OperationState.Pending, "rate_limit"), (outcome.State, outcome.ErrorCode));
        Assert.Empty(await world.Customers(4));
        Assert.Equal("stripe_unreachable", outcome.ToRefusal("Nothing was set up.").Code);

        await world.Portal.Advance(TimeSpan.FromSeconds(10));
        await world.OnlyCustomer(4);
        Assert.Single(world.Wire.WritesOf(key).Select(write => write.Key).Distinct());
    }

    [Fact]
    public async Task A_server_error_after_it_was_done_is_found_at_Stripe_and_not_done_again()
    {
        await SandboxFaults.Next(world.SandboxUrl, "error_after", Customers);
        var key = await world.Record(5);
        await world.Execute(key);
        var made = await world.OnlyCustomer(5);
        Assert.Equal(key, made.Metadata["operation"]);
        Assert.Equal(0, (await world.Operation(key)).Renewals);
    }

    [Fact]
    public async Task A_server_error_with_nothing_done_is_begun_anew_under_the_next_key()
    {
        await SandboxFaults.Next(world.SandboxUrl, "error_before", Customers);
        var key = await world.Record(6);
        Assert.Equal(OperationState.Pending, (await world.Execute(key)).State);
        Assert.Empty(await world.Customers(6));

        await world.Portal.Settle();
        Assert.Equal($"{key}:r1", (await world.OnlyCustomer(6)).Metadata["operation"]);
        var operations = world.Portal.Get<OperationQueries>();
        var found = Assert.Single((await operations.Page(0, 10, $"{key}:r1", null, null, CancellationToken.None)).Rows);
        Assert.Equal($"{key}:r1", (await operations.Operation(found.Id, CancellationToken.None))!.IdempotencyKey);
    }

    [Fact]
    public async Task Lost_answers_are_asked_for_again_under_the_same_key()
    {
        world.Wire.LoseAnswers(3);
        var key = await world.Record(7);
        var outcome = await world.Execute(key);
        Assert.Equal((OperationState.Unknown, "no_answer"), (outcome.State, outcome.ErrorCode));
        Assert.Single(await world.Customers(7));

        await world.Portal.Advance(TimeSpan.FromMinutes(1));
        await world.OnlyCustomer(7);
        Assert.Single(world.Wire.WritesOf(key).Select(write => write.Key).Distinct());
    }

    [Fact]
    public async Task Somebody_who_leaves_the_page_does_not_leave_the_write_half_done()
    {
        var held = world.Wire.HoldAnswer(Customers);
        var key = await world.Record(8);
        using var leaving = new CancellationTokenSource();
        var execution = world.Execute(key, leaving.Token);
        await held.Answered.Task;
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => execution);
        held.Release();

        await world.Portal.Advance(TimeSpan.FromSeconds(10));
        await world.OnlyCustomer(8);
    }

    [Fact]
    public async Task A_lookup_that_fails_leaves_it_unknown_and_is_made_again()
    {
        world.Wire.CutForReads = true;
        await SandboxFaults.Next(world.SandboxUrl, "error_after", Customers);
        var key = await world.Record(9);
        Assert.Equal(OperationState.Unknown, (await world.Execute(key)).State);

        world.Wire.CutForReads = false;
        await world.Portal.Advance(TimeSpan.FromMinutes(1));
        await world.OnlyCustomer(9);
    }

    [Fact]
    public async Task After_a_day_it_is_looked_up_and_not_sent_again()
    {
        world.Wire.LoseAnswers(3);
        var key = await world.Record(10);
        await world.Execute(key);
        await world.ADayWithoutStripe();
        var sent = world.Wire.WritesOf(key).Count;

        await world.Portal.Settle();
        await world.OnlyCustomer(10);
        Assert.Equal(sent, world.Wire.WritesOf(key).Count);
    }

    [Fact]
    public async Task After_a_day_with_nothing_at_Stripe_it_is_begun_anew()
    {
        world.Wire.Cut = true;
        var key = await world.Record(11);
        Assert.Equal(OperationState.Unknown, (await world.Execute(key)).State);
        await world.ADayWithoutStripe();

        await world.Portal.Settle();
        Assert.Equal($"{key}:r1", (await world.OnlyCustomer(11)).Metadata["operation"]);
    }

    [Theory]
    [InlineData(14, -2, true)]
    [InlineData(15, 1, false)]
    public async Task Until_its_key_is_23_hours_old_it_is_sent_again_and_from_then_on_looked_up(int member, int minutesOver, bool sentAgain)
    {
        world.Wire.LoseAnswers(3);
        var key = await world.Record(member);
        await world.Execute(key);
        var sent = world.Wire.WritesOf(key).Count;
        await world.WithoutStripe(async () => (await world.Operation(key)).FirstSentAt!.Value + TimeSpan.FromHours(23) + TimeSpan.FromMinutes(minutesOver));

        await world.Portal.Advance(TimeSpan.FromSeconds(30));
        await world.OnlyCustomer(member);
        Assert.Equal(sentAgain, world.Wire.WritesOf(key).Count > sent);
        Assert.Single(world.Wire.WritesOf(key).Select(write => write.Key).Distinct());
    }

    [Fact]
    public async Task An_end_that_cannot_be_recorded_is_put_off_and_holds_no_other_up()
    {
        const string broken = "funding:999:checkout:1";
        var customer = await new CustomerService(world.Stripe).CreateAsync(new CustomerCreateOptions { Email = "budget@acme.test" });
        await world.Portal.Get<Work>().Run(new Actor("test"), (db, _) => world.Portal.Get<OperationsLog>().Record(
            db, OpenFundingCheckout.KindName, broken, "funding:999",
            new FundingCheckoutRequest(999, customer.Id, 50_000, "usd", "https://portal.test/a", "https://portal.test/b"), CancellationToken.None), CancellationToken.None);
        await world.Record(13);

        await world.Portal.Settle();
        await world.OnlyCustomer(13);
        var waiting = await world.Operation(broken);
        Assert.Equal((OperationState.Unknown, "not_recorded"), (waiting.State, waiting.ErrorCode));
        Assert.True(waiting.NextAttemptAt > world.Portal.Get<PortalClock>().Now);
    }

    [Fact]
    public async Task A_key_that_Stripe_knows_with_another_request_is_looked_up_and_not_taken_for_a_refusal()
    {
        var key = await world.Record(12);
        await new CustomerService(world.Stripe).CreateAsync(
            new CustomerCreateOptions { Email = "earlier@acme.test" }, new RequestOptions { IdempotencyKey = key });

        Assert.Equal(OperationState.Pending, (await world.Execute(key)).State);
        await world.Portal.Settle();
        Assert.Equal($"{key}:r1", (await world.OnlyCustomer(12)).Metadata["operation"]);
    }
}
