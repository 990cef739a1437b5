using Portal.Domain.People;
using Portal.Domain.Subsidies;
using Portal.Subsidies;
using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests.Subsidies;

public sealed class ProgrammeTests
{
    private static readonly ProgrammeTerms TwoDollars = new() { AmountCents = 200 };

    [Fact]
    public async Task A_programme_is_made_changed_and_ended_by_its_own_employer()
    {
        await using var portal = await TestPortal.Start();
        var (employer, owner) = await portal.AddEmployer();
        var (_, stranger) = await portal.AddEmployer("Umbra");
        var (create, change, queries) = (portal.Get<CreateProgramme>(), portal.Get<ChangeProgramme>(), portal.Get<SubsidyQueries>());
        var id = (await create.Handle(new CreateProgrammeCommand(SubsidyKind.Plan, "starter", TwoDollars), owner, CancellationToken.None)).Value;

        Assert.Equal("programme_unknown", (await change.Handle(id, TwoDollars, stranger, CancellationToken.None)).Refusal!.Code);
        Assert.Equal("programme_unknown", (await change.End(id, stranger, CancellationToken.None)).Refusal!.Code);
        Assert.False((await change.Handle(id, new ProgrammeTerms { AmountCents = 300 }, owner, CancellationToken.None)).IsRefused);
        Assert.Equal(300, (await queries.Programme(employer.Id, id, CancellationToken.None))!.Terms.AmountCents);
        Assert.False((await change.End(id, owner, CancellationToken.None)).IsRefused);
        Assert.Equal("programme_ended", (await change.End(id, owner, CancellationToken.None)).Refusal!.Code);
        Assert.False((await queries.Programme(employer.Id, id, CancellationToken.None))!.Active);
    }

    [Fact]
    public async Task There_is_one_active_programme_for_a_plan_and_one_for_sessions()
    {
        await using var portal = await TestPortal.Start();
        var (_, owner) = await portal.AddEmployer();
        var create = portal.Get<CreateProgramme>();
        var starter = new CreateProgrammeCommand(SubsidyKind.Plan, "starter", TwoDollars);
        var sessions = new CreateProgrammeCommand(SubsidyKind.Session, null, new ProgrammeTerms { ShareBasisPoints = 5_000, CapCents = 10_000 });

        Assert.False((await create.Handle(starter, owner, CancellationToken.None)).IsRefused);
        Assert.Equal("programme_exists", (await create.Handle(starter, owner, CancellationToken.None)).Refusal!.Code);
        Assert.False((await create.Handle(starter with { PlanCode = "core" }, owner, CancellationToken.None)).IsRefused);
        Assert.False((await create.Handle(sessions, owner, CancellationToken.None)).IsRefused);
        Assert.Equal("programme_exists", (await create.Handle(sessions, owner, CancellationToken.None)).Refusal!.Code);
    }

    [Fact]
    public async Task Terms_out_of_range_are_refused_at_their_field()
    {
        await using var portal = await TestPortal.Start();
        var (employer, owner) = await portal.AddEmployer();
        var viewer = await portal.AddMember(employer.Id, MemberRole.Viewer, "viewer@acme.test");
        var create = portal.Get<CreateProgramme>();
        async Task<string?> FieldOf(SubsidyKind kind, string? plan, ProgrammeTerms terms) =>
            (await create.Handle(new CreateProgrammeCommand(kind, plan, terms), owner, CancellationToken.None)).Refusal?.Field;

        Assert.Equal("amount", await FieldOf(SubsidyKind.Plan, "starter", new ProgrammeTerms { AmountCents = 0 }));
        Assert.Equal("amount", await FieldOf(SubsidyKind.Plan, "starter", new ProgrammeTerms { AmountCents = 1_901 }));
        Assert.Equal("for", await FieldOf(SubsidyKind.Plan, "gold", TwoDollars));
        Assert.Equal("share", await FieldOf(SubsidyKind.Session, null, new ProgrammeTerms { ShareBasisPoints = 10_001, CapCents = 100 }));
        Assert.Equal("cap", await FieldOf(SubsidyKind.Session, null, new ProgrammeTerms { ShareBasisPoints = 5_000 }));
        Assert.Equal("may_not_spend", (await create.Handle(new CreateProgrammeCommand(SubsidyKind.Plan, "starter", TwoDollars), viewer, CancellationToken.None)).Refusal!.Code);
        Assert.Empty(await portal.Get<SubsidyQueries>().Programmes(employer.Id, CancellationToken.None));
    }
}
