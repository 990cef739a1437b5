using Portal.Subscriptions;
using Xunit;

namespace Portal.Tests.Subscriptions;

public sealed class EmployeePagesTests
{
    [Fact]
    public async Task Home_plan_and_credits_show_the_members_own_figures_and_nobody_elses()
    {
        await using var scene = await PlanScene.Start();
        await scene.Trial();
        await scene.Portal.Advance(TimeSpan.FromDays(14.1));
        var ct = CancellationToken.None;

        var home = await scene.Portal.Get<EmployeeHome>().Handle(scene.Person, ct);
        Assert.Equal((1900, 200, 1700), (home!.Plan!.PriceCents, home.Plan.SubsidyCents, home.Plan.DueCents));
        Assert.Equal(("Acme", 0, 200), (home.Credit.EmployerName, home.Credit.GrantedCents, home.Credit.UsedCents));
        Assert.Equal((4, 4), (home.Allowance!.Left, home.Allowance.PerMonth));
        var (movements, total) = await scene.Portal.Get<PlanCreditQueries>().Movements(scene.Person, 0, 20, ct);
        Assert.Equal([("Used for your plan", -200), ("Set aside for your plan", 200)], movements.Select(row => (row.Reason, row.Cents)));
        Assert.Equal(2, total);
        Assert.Equal(1700, Assert.Single((await scene.Portal.Get<PlanQueries>().Invoices(scene.Person, null, 0, 20, ct)).Rows).YouCents);

        var colleague = await scene.Colleague();
        Assert.Empty((await scene.Portal.Get<PlanQueries>().Invoices(colleague, null, 0, 20, ct)).Rows);
        Assert.Empty((await scene.Portal.Get<PlanCreditQueries>().Movements(colleague, 0, 20, ct)).Rows);
        Assert.Null((await scene.Portal.Get<EmployeeHome>().Handle(colleague, ct))!.Plan);
    }
}
