using System.Net;
using Microsoft.EntityFrameworkCore;
using Portal.Ledger.Verification;
using Portal.Payments.Operations;
using Portal.Payments.Webhooks;
using Portal.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace Portal.Tests.Faults;

/// <summary>
/// The same week told in order, and in random order with repeats, half of them under other ids, sixteen at once: the end is the same.
/// The long form tells 10,000 events.
/// </summary>
[Trait("Category", "Long")]
public sealed class EventOrderTests(EventWorld world, ITestOutputHelper log) : IClassFixture<EventWorld>
{
    private const int AtOnce = 16;

    /// <summary>Writes that make no object of their own: whether they were done is read from the object's state.</summary>
    private static readonly string[] ByState = ["card.default", "credits.invoice-finalize", "credits.invoice-void", "plan.card"];

    /// <summary>Every type of event that has a handler.</summary>
    public static TheoryData<string> Handled =>
        [.. typeof(IStripeEventHandler).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && typeof(IStripeEventHandler).IsAssignableFrom(type))
            .Select(type => type.Name).Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Events_in_random_order_repeated_and_told_twice_under_other_ids_end_as_in_order(int run)
    {
        var seed = Seeds.Fresh(log, $"events in random order {run}");
        await using var portal = await world.FromTheCopy();
        await EndsAsInOrder(portal, new Random(seed));
    }

    [Fact]
    public async Task Answers_that_come_later_than_the_events_they_brought_about_change_nothing_more()
    {
        var seed = Seeds.Fresh(log, "answers after events");
        world.Wire.HoldAnswers();
        await using var portal = await world.FromTheCopy();
        await EndsAsInOrder(portal, new Random(seed));
    }

    [Theory]
    [MemberData(nameof(Handled))]
    public void Every_handler_has_an_event_in_the_week_that_it_does_something_with(string handler) =>
        Assert.Contains(world.Meaningful, type => string.Equals(type.Replace("_", "").Replace(".", ""), handler, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Whatever_was_written_is_found_at_Stripe_by_its_parent_and_nothing_under_a_key_that_was_never_sent()
    {
        Assert.NotEmpty(world.LookedUp);
        Assert.Empty(world.LookedUp.Where(write => !write.IsTheSame).Select(write => $"{write.Kind} {write.Key}: {write.Answer}, found {write.Found}"));
        Assert.Empty(world.LookedUp.Where(write => write.Other is not null && !ByState.Contains(write.Kind)).Select(write => $"{write.Kind} {write.Key}: found {write.Other}"));
    }

    [Fact]
    public void Stripe_is_told_opaque_ids_and_names_only_of_who_pays()
    {
        string[] marks = ["operation", "kind", "id", "attempt", "step", "plan", "interval"];
        var written = world.Wire.Written.SelectMany(write => write.Fields.Select(field => (write.Path, field.Key, field.Value))).ToList();
        var metadata = written.Where(field => field.Key.Contains("metadata[", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(metadata);
        Assert.All(metadata, field => Assert.Contains(field.Key.Split('[')[^1].TrimEnd(']'), marks));
        Assert.All(metadata, field => Assert.Matches("^[A-Za-z0-9:_.-]{1,100}$", field.Value));
        var others = written.Where(field => !(field.Path.StartsWith("/v1/customers", StringComparison.Ordinal) && field.Key is "name" or "email"));
        Assert.Empty(others.Where(field => Tells(field.Value)).Select(field => $"{field.Path} {field.Key}={field.Value}").Distinct());
        Assert.NotEmpty(world.Private);
        Assert.Empty(world.Descriptions.Where(Tells).Distinct());
        bool Tells(string text) => world.Private.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    private async Task EndsAsInOrder(TestPortal portal, Random dice)
    {
        var deliveries = Deliveries(dice);
        Seeds.Note(log, $"  {world.Told.Count} events, {deliveries.Count} deliveries");
        await Parallel.ForEachAsync(deliveries, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (told, _) =>
            Assert.Equal(HttpStatusCode.OK, await portal.SendSigned(told.Body, told.Path)));
        await Tried(portal);
        world.Wire.LetAnswers();
        await portal.Advance(TimeSpan.FromMinutes(10));

        await NoneLost(portal, deliveries);
        var state = await BusinessState.Of(portal);
        Assert.True(world.InOrder.SequenceEqual(state), Difference(world.InOrder, state));
        await using (var db = portal.Db())
            Assert.Empty(await db.StripeOperations.Where(operation => operation.State != OperationState.Done && operation.State != OperationState.Failed).Select(operation => operation.Key).ToListAsync());
        var report = await portal.Get<VerifyLedger>().All(TimeSpan.FromSeconds(15), CancellationToken.None);
        Assert.True(report.Holds, string.Join('\n', report.Results.SelectMany(result => result.Finding.Offenders)));
    }

    /// <summary>Every event once, half of them two to five times; half of the repeats are other events that tell the same fact.</summary>
    private List<ToldEvent> Deliveries(Random dice)
    {
        var deliveries = new List<ToldEvent>(world.Told);
        foreach (var told in world.Told.Where(_ => dice.Next(2) == 0))
            for (var again = dice.Next(1, 5); again > 0; again--)
                deliveries.Add(dice.Next(2) == 0 ? told : Twin(told, $"evt_twin{deliveries.Count}"));
        var mixed = deliveries.ToArray();
        dice.Shuffle(mixed);
        return [.. mixed];
    }

    private static ToldEvent Twin(ToldEvent told, string id) => told with { Id = id, Body = told.Body.Replace($"\"{told.Id}\"", $"\"{id}\"", StringComparison.Ordinal) };

    /// <summary>Waits until each stored event was tried.</summary>
    private static async Task Tried(TestPortal portal)
    {
        while (await portal.Get<ProcessEvents>().Fresh(CancellationToken.None) > 0) await Task.Delay(20);
    }

    private static async Task NoneLost(TestPortal portal, IEnumerable<ToldEvent> deliveries)
    {
        await using var db = portal.Db();
        var ended = await db.WebhookEvents.Where(evt => evt.Outcome!.State == WebhookState.Processed || evt.Outcome.State == WebhookState.Ignored).Select(evt => evt.StripeId).ToListAsync();
        var open = await db.WebhookEvents.Where(evt => evt.Outcome == null || (evt.Outcome.State != WebhookState.Processed && evt.Outcome.State != WebhookState.Ignored))
            .Select(evt => $"{evt.Type} {evt.ObjectId} {evt.Outcome!.State} {evt.Outcome.Reason}").ToListAsync();
        Assert.True(open.Count == 0, string.Join('\n', open));
        Assert.Empty(deliveries.Select(told => told.Id).Except(ended));
    }

    private static string Difference(IReadOnlyList<string> inOrder, IReadOnlyList<string> state) =>
        string.Join("\n", inOrder.Except(state).Select(line => $"- {line}").Concat(state.Except(inOrder).Select(line => $"+ {line}")).Take(60));
}
