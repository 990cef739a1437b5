using Microsoft.EntityFrameworkCore;
using Portal.Credits;
using Portal.Data;
using Portal.Domain.Catalog;
using Portal.Domain.Credits;
using Portal.Domain.Ledger;
using Portal.Domain.Questions;
using Portal.People;
using Portal.Sessions;
using Portal.Tests.Sessions;
using Portal.Tests.Support;

namespace Portal.Tests.Faults;

/// <summary>What stands before the first kill: sessions that come due hour by hour, orders to pay, therapists to pay out, one to onboard.</summary>
internal sealed class KillBusiness
{
    /// <summary>The sessions that come due one at a time, and after them those that come due together.</summary>
    public const int Single = 3;

    /// <summary>Sessions that a sweep finds open.</summary>
    public const int Swept = 5;

    /// <summary>Therapists with a reply to be paid for.</summary>
    public const int Repliers = 5;

    private static readonly DateTimeOffset Monday = new(2026, 11, 2, 6, 0, 0, TimeSpan.Zero);

    public List<int> Sessions { get; } = [];

    public List<CreditOrder> Orders { get; } = [];

    public int EmployerId { get; private set; }

    public int Joining { get; private set; }

    /// <summary>The browser of the therapist who is to be onboarded.</summary>
    public HttpClient Browser { get; private set; } = null!;

    public static async Task<KillBusiness> Make(KillStage stage)
    {
        var business = new KillBusiness();
        var portal = await stage.Prepare();
        await portal.Clock.Set(Monday, CancellationToken.None);
        var world = await SessionWorld.Start(budgetCents: 0, portal: portal);
        await world.PayIn(5_000_000);
        await business.Order(portal);
        await Replies(world);
        await business.Attend(world);
        var joining = await portal.AddTherapist("Ines Vidal");
        business.Joining = joining.Id;
        business.Browser = await portal.BrowserOf(joining.Acting);
        await portal.Settle();
        await portal.Stop();
        // A minute before the first session's charge is due.
        await stage.Advance(TimeSpan.FromHours(36) - TimeSpan.FromHours(Single) - TimeSpan.FromMinutes(1));
        return business;
    }

    private async Task Order(TestPortal portal)
    {
        var (employer, owner) = await portal.AddEmployer("Umbra");
        EmployerId = employer.Id;
        for (var i = 0; i < 3; i++)
        {
            var id = (await portal.Get<OrderCredits>().Handle(new OrderCreditsCommand("1K", Guid.NewGuid()), owner, CancellationToken.None)).Value;
            await using var db = portal.Db();
            Orders.Add(await db.CreditOrders.AsNoTracking().SingleAsync(order => order.Id == id));
        }
    }

    /// <summary>Verified an hour apart, and the last ones together.</summary>
    private async Task Attend(SessionWorld world)
    {
        for (var i = 0; i < Single + Swept; i++) Sessions.Add(await world.Book(world.Now.AddHours(1).AddSeconds(i), null));
        await world.Portal.Advance(TimeSpan.FromHours(2));
        for (var i = 0; i < Sessions.Count; i++)
        {
            await world.Portal.Get<VerifyAttendance>().Handle(Sessions[i], world.TherapistPerson, CancellationToken.None);
            if (i < Single) await world.Portal.Advance(TimeSpan.FromHours(1));
        }
    }

    private static async Task Replies(SessionWorld world)
    {
        for (var i = 0; i < Repliers; i++)
        {
            var therapist = await world.Portal.AddTherapist($"Replier {i}");
            await world.Portal.Onboard(therapist);
            await world.Portal.Get<Work>().Run(new Actor("test"), async (db, journal) =>
            {
                var question = Question.Ask(world.MemberId, therapist.Id, "A question", "How do I begin with a budget?", 9, world.Now).Value;
                db.Add(question);
                await db.SaveChangesAsync();
                var reply = Reply.Write(question, therapist.Id, "Begin with what is left over.", 0, world.Portal.Get<MoneyRules>(), world.Now).Value;
                db.Add(reply);
                await db.SaveChangesAsync();
                var earned = ReplyPostings.Earned(reply.Id, therapist.Id, reply.EarnedCents);
                await journal.Post([ReplyPostings.PoolToppedUp(earned, reply.EarnedCents), earned], CancellationToken.None);
            }, CancellationToken.None);
        }
    }
}
