using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Catalog;
using Portal.Domain.Subsidies;
using Portal.Payments;
using Portal.Payments.Webhooks;
using Portal.People;
using Portal.Time;
using Stripe;

namespace Bench;

/// <summary>
/// Stored events whose handler changes a row, each in its transaction with its outcome, against one bare SaveChanges of the same two rows:
/// no event to read, no handler, nothing looked up.
/// </summary>
internal static class EventsBench
{
    private const int Rounds = 5;
    private const int PerRound = 600;

    public static async Task<IEnumerable<Figure>> Run()
    {
        using var folder = new TempFolder();
        await using var portal = await PortalInProcess.Open(folder.Path);
        var rounds = new List<(double Handled, double Bare)>();
        for (var round = 0; round <= Rounds; round++)
        {
            var fundings = await Fundings(portal);
            await Store(portal, fundings, round);
            var handled = await Handle(portal);
            var others = await Fundings(portal);
            var bare = await Bare(portal, others, await Store(portal, others, round));
            if (round > 0) rounds.Add((handled, bare));
        }

        await using var db = portal.Db();
        var (processed, changed) = (await db.WebhookOutcomes.CountAsync(outcome => outcome.State == WebhookState.Processed), await db.SubsidyFundings.CountAsync(funding => funding.Status == FundingStatus.Expired));
        Console.WriteLine($"# rows: {processed} outcomes and {changed} fundings, half of them by the reference");
        return [Figure.AtLeast("events whose handler changes EF state", Median.Of(rounds.Select(round => round.Handled)), Median.Of(rounds.Select(round => round.Bare)), Median.Of(rounds.Select(round => round.Handled / round.Bare)), 0.60)];
    }

    private static async Task<List<SubsidyFunding>> Fundings(PortalInProcess portal)
    {
        var (rules, now) = (portal.Get<MoneyRules>(), portal.Get<PortalClock>().Now);
        var fundings = Enumerable.Range(0, PerRound).Select(_ => SubsidyFunding.Order(1, 50_000, 1, rules, now).Value).ToList();
        await portal.Get<Work>().Run(new Actor("bench"), (db, _) => { db.SubsidyFundings.AddRange(fundings); return Task.CompletedTask; }, CancellationToken.None);
        return fundings;
    }

    /// <summary>Stores an event for each; the number of the first.</summary>
    private static async Task<long> Store(PortalInProcess portal, List<SubsidyFunding> fundings, int round)
    {
        await using var db = portal.Db();
        await using var transaction = await db.Database.BeginTransactionAsync();
        foreach (var funding in fundings)
        {
            var (id, body) = ($"evt_{round}_{funding.Id}", Body(funding.Id));
            await db.Database.ExecuteSqlInterpolatedAsync($"""
                INSERT INTO WebhookEvents (StripeId, Account, Type, ApiVersion, ObjectId, Created, ReceivedAt, Payload)
                VALUES ({id}, 'Platform', {EventTypes.CheckoutSessionExpired}, {StripeConfiguration.ApiVersion}, {id}, 1, 1, {body})
                """);
        }

        await transaction.CommitAsync();
        return await db.WebhookEvents.MaxAsync(evt => evt.Id) - fundings.Count + 1;
    }

    private static async Task<double> Handle(PortalInProcess portal)
    {
        var (process, clock, count) = (portal.Get<ProcessEvents>(), Stopwatch.StartNew(), 0);
        while (await process.Handle(CancellationToken.None) is > 0 and var handled) count += handled;
        return count / clock.Elapsed.TotalSeconds;
    }

    private static async Task<double> Bare(PortalInProcess portal, List<SubsidyFunding> fundings, long firstEvent)
    {
        var (factory, now, clock) = (portal.Get<IDbContextFactory<PortalDb>>(), portal.Get<PortalClock>().Now, Stopwatch.StartNew());
        for (var i = 0; i < fundings.Count; i++)
        {
            await using var db = await factory.CreateDbContextAsync();
            db.Attach(fundings[i]);
            fundings[i].Expired(now);
            var outcome = new WebhookOutcome(firstEvent + i);
            outcome.Processed(now);
            db.WebhookOutcomes.Add(outcome);
            await db.SaveChangesAsync();
        }

        return fundings.Count / clock.Elapsed.TotalSeconds;
    }

    private static string Body(int fundingId)
    {
        var filler = new StringBuilder();
        for (var i = 0; i < 40; i++) filler.Append(CultureInfo.InvariantCulture, $"\"note_{i}\":\"{new string('x', 48)}\",");
        return $"{{\"id\":\"evt_1\",\"object\":\"event\",\"api_version\":\"{StripeConfiguration.ApiVersion}\",\"created\":1800000000,\"type\":\"checkout.session.expired\",\"livemode\":false,\"pending_webhooks\":1,"
            + "\"data\":{\"object\":{\"id\":\"cs_1\",\"object\":\"checkout.session\",\"mode\":\"payment\",\"status\":\"expired\",\"metadata\":{"
            + $"{filler}\"kind\":\"{StripeMark.SubsidyFunding}\",\"id\":\"{fundingId}\"}}}}}}}}";
    }
}
