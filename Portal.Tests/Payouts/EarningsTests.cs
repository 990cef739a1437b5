using Portal.Payouts;
using Portal.People;
using Portal.Reports;
using Portal.Sessions;
using Portal.Tests.Sessions;
using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests.Payouts;

/// <summary>What a therapist sees of sessions, from verified to the bank.</summary>
public sealed class EarningsTests
{
    [Fact]
    public async Task A_session_is_pending_then_available_then_paid_and_the_total_never_loses_a_cent()
    {
        await using var world = await SessionWorld.Start();
        var id = await world.Held();
        var person = world.TherapistPerson;
        var summaries = world.Portal.Get<EarningsSummaryQuery>();
        Assert.Equal("Say whether the session took place. It is charged 36 hours later.", Assert.Single(await summaries.Coming(person, default)).Why);
        await world.Portal.Get<VerifyAttendance>().Handle(id, person, CancellationToken.None);

        var verified = (await summaries.Summary(person, default))!;
        Assert.Equal((13_500, 1, 0, 13_500), (verified.PendingCents, verified.UnchargedSessions, verified.AvailableCents, verified.TotalCents));

        await world.Portal.Advance(TimeSpan.FromHours(37));
        var charged = (await summaries.Summary(person, default))!;
        Assert.Equal((4_500, 9_000, 0, 13_500), (charged.PendingCents, charged.AvailableCents, charged.PaidCents, charged.TotalCents));
        var lines = await world.Portal.Get<EarningsQueries>().Lines(new EarningsRequest(0, 20), person, default);
        Assert.Equal(
            [("Card share", 5_000L, 500L, 4_500L, EarningsStage.Held), ("Employer's share", 10_000L, 1_000L, 9_000L, EarningsStage.Available)],
            lines.Rows.OrderBy(line => line.What).Select(line => (line.What, line.PriceCents, line.CommissionCents, line.EarnedCents, line.Stage)));
        Assert.All(lines.Rows, line => Assert.Equal((id, "Maya"), (line.BookingId, line.With)));

        await world.Portal.Advance(TimeSpan.FromDays(15));
        var paid = (await summaries.Summary(person, default))!;
        Assert.Equal((0, 0, 13_500, 13_500, 0), (paid.PendingCents, paid.AvailableCents, paid.PaidCents, paid.TotalCents, paid.OnTheWayCents));
        var history = await world.Portal.Get<PayoutQueries>().History(new ListRequest(0, 20), person, default);
        Assert.Equal(13_500, history.Rows.Sum(row => row.AmountCents));
        var group = Assert.Single((await world.Portal.Get<EarningsQueries>().History(EarningsPeriod.Week, person, default))!.Breakdown);
        Assert.Equal((EarningsSource.Session, 1, 15_000L, 1_500L, 13_500L), (group.Source, group.Count, group.PriceCents, group.CommissionCents, group.EarnedCents));
    }

    [Fact]
    public async Task Nobody_sees_another_therapists_money()
    {
        await using var stage = await PayoutStage.Start();
        var ruth = await stage.Therapist();
        var theo = await stage.Portal.AddTherapist("Theo Ramos");
        await stage.Earn(ruth, 15_000);
        await stage.ToFriday();
        var payout = Assert.Single(await stage.BankPayouts(ruth));
        var queries = stage.Portal.Get<PayoutQueries>();

        Assert.Null(await queries.Detail(payout.Id, theo.Acting, default));
        Assert.Empty((await queries.History(new ListRequest(0, 20), theo.Acting, default)).Rows);
        Assert.Empty((await stage.Portal.Get<EarningsQueries>().Lines(new EarningsRequest(0, 20), theo.Acting, default)).Rows);
        Assert.Equal(0, (await stage.Portal.Get<EarningsSummaryQuery>().Summary(theo.Acting, default))!.TotalCents);
        Assert.Null(await stage.Portal.Get<EarningsSummaryQuery>().Summary(theo.Acting with { Role = PortalRole.Employee }, default));
    }

    [Fact]
    public async Task A_payout_shows_what_it_is_made_of_and_the_run_what_became_of_everybody()
    {
        await using var stage = await PayoutStage.Start();
        var ruth = await stage.Therapist();
        var theo = await stage.Therapist("Theo Ramos");
        await stage.Earn(ruth, 8_000);
        await stage.ChargeCard(ruth, 5_000);
        await stage.Earn(theo, 400);
        var preview = await stage.Portal.Get<PayoutRunQueries>().Preview(default);
        Assert.Equal((12_500, 8_000, 1, 400), (preview.DueCents, preview.TransferCents, preview.DueCount, preview.CarriedCents));
        await stage.ToFriday();

        var person = new ActingPerson(await PersonOf(stage, ruth), "Ruth Okafor", PortalRole.Therapist, "America/New_York");
        var detail = (await stage.Portal.Get<PayoutQueries>().Detail(Assert.Single(await stage.BankPayouts(ruth)).Id, person, default))!;
        Assert.Equal((12_500, 8_000, 4_500), (detail.Payout.AmountCents, detail.TransferCents, detail.FromAccountCents));
        Assert.Equal(12_500, detail.Lines.Sum(line => line.EarnedCents));
        var run = Assert.Single((await stage.Portal.Get<PayoutRunQueries>().Runs(new ListRequest(0, 20), default)).Rows);
        Assert.Equal((2, 1, 1, 0, 0, 12_500), (run.Items, run.Paid, run.Skipped, run.Failed, run.Open, run.PaidCents));
        var items = await stage.Portal.Get<PayoutRunQueries>().Items(run.Id, new ListRequest(0, 20, Search: "theo"), default);
        Assert.Equal(("Theo Ramos", 400L), Assert.Single(items.Rows) is var row ? (row.Name, row.StandingCents) : default);
    }

    private static async Task<int> PersonOf(PayoutStage stage, int therapistId)
    {
        await using var db = stage.Portal.Db();
        return (await db.Therapists.FindAsync(therapistId))!.PersonId;
    }
}
