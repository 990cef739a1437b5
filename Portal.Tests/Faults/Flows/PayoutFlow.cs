using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Catalog;
using Portal.Domain.Ledger;
using Portal.Domain.Questions;
using Portal.Payouts;
using Portal.People;
using Portal.Tests.Support;
using Stripe;

namespace Portal.Tests.Faults.Flows;

/// <summary>Therapists' accounts and the week's payout run, with payouts that arrive, come back and are cancelled.</summary>
internal sealed class PayoutFlow(EventWorld world) : EventFlow(world)
{
    private TestTherapist joining = null!;
    private string deaf = "";

    public override async Task Begin()
    {
        joining = await World.Portal.AddTherapist("Ines Vidal");
        await World.Portal.OnboardingLink(joining);
        var therapist = await World.Portal.AddTherapist("Lea Novak");
        await World.Portal.Onboard(therapist);
        await using var db = World.Portal.Db();
        deaf = (await db.Therapists.SingleAsync(known => known.Id == therapist.Id)).ConnectedAccount!;
    }

    public override Task Evening() => Earn();

    public override async Task Intend()
    {
        await World.Portal.Get<StartPayoutRun>().Scheduled(World.Sessions.Now, CancellationToken.None);
        await World.Portal.Settle();
    }

    public override async Task Happen()
    {
        await HostedOnboarding.Finish(await World.Portal.OnboardingLink(joining));
        await World.Portal.Settle();
        // What the therapist does in the own dashboard, before the run's payout takes the rest.
        var own = new RequestOptions { StripeAccount = await World.Sessions.ConnectedAccount() };
        var payouts = new PayoutService(World.AtStripe.Platform);
        // The instant one costs a fee, which stays in the books however its events come.
        var cancelled = await payouts.CreateAsync(new PayoutCreateOptions { Amount = 1_000, Currency = "usd" }, own);
        await payouts.CancelAsync(cancelled.Id, requestOptions: own);
        await payouts.CreateAsync(new PayoutCreateOptions { Amount = 2_000, Currency = "usd", Method = "instant" }, own);
        await World.Portal.Advance(TimeSpan.FromMinutes(3));
        var ofRun = (await payouts.ListAsync(new PayoutListOptions { Limit = 10 }, own)).Data.Single(payout => payout.Metadata.ContainsKey("operation"));
        await World.AtStripe.FailPayout(ofRun.Id);
        // Its owner cut it off from us; the sandbox has no page on which to do that.
        await World.Tell("/stripe/connect-webhook", EventTypes.AccountApplicationDeauthorized, new { id = "ca_portal", @object = "application" }, deaf);
    }

    /// <summary>A reply of the sessions' therapist: money that goes out by a transfer of the run.</summary>
    private Task Earn() => World.Portal.Get<Work>().Run(new Actor("test"), async (db, journal) =>
    {
        var question = Question.Ask(World.Sessions.MemberId, World.Sessions.TherapistId, "A question", "How do I begin with a budget?", 4, World.Start).Value;
        db.Add(question);
        await db.SaveChangesAsync();
        var reply = Reply.Write(question, World.Sessions.TherapistId, "Begin with what is left over.", 0, World.Portal.Get<MoneyRules>(), World.Start).Value;
        db.Add(reply);
        await db.SaveChangesAsync();
        await journal.Post(ReplyPostings.Earned(reply.Id, reply.TherapistId, reply.EarnedCents), CancellationToken.None);
    }, CancellationToken.None);
}
