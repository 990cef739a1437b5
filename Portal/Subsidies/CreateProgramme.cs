using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Catalog;
using Portal.Domain.Subsidies;
using Portal.Members;
using Portal.People;
using Portal.Time;

namespace Portal.Subsidies;

/// <summary>Asks for a new programme.</summary>
/// <param name="Kind">Plan or session.</param>
/// <param name="PlanCode">Which plan, for a plan programme.</param>
/// <param name="Terms">What it gives.</param>
public sealed record CreateProgrammeCommand(SubsidyKind Kind, string? PlanCode, ProgrammeTerms Terms);

/// <summary>Starts a programme. There is at most one for each plan and one for sessions, so that nobody wonders which one applies.</summary>
public sealed class CreateProgramme(Work work, CatalogOptions catalog, PortalClock clock)
{
    /// <summary>The new programme's id. Refused: not a spender, terms out of range, plan unknown, one is active already.</summary>
    public Task<Result<int>> Handle(CreateProgrammeCommand command, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(command);
        return work.Run<Result<int>>(person, async (db, _) =>
        {
            var acting = await ActingMember.FindSpender(db, person, ct);
            if (acting.IsRefused) return acting.Refusal;
            var made = Make(acting.Value.EmployerId, command);
            if (made.IsRefused) return made.Refusal;
            var programme = made.Value;
            if (await db.SubsidyProgrammes.AnyAsync(known => known.EmployerId == programme.EmployerId && known.Active
                    && known.Kind == programme.Kind && known.PlanCode == programme.PlanCode, ct))
                return new Refusal("programme_exists", "There is an active programme for this already. Change that one, or end it first.", "for");
            if (await db.SubsidyFundings.AnyAsync(funding => funding.EmployerId == programme.EmployerId && funding.OwedCents > 0, ct)) programme.Pause(clock.Now);
            db.SubsidyProgrammes.Add(programme);
            await db.SaveChangesAsync(ct);
            return programme.Id;
        }, ct);
    }

    private Result<SubsidyProgramme> Make(int employerId, CreateProgrammeCommand command)
    {
        if (command.Kind == SubsidyKind.Session) return SubsidyProgramme.ForSessions(employerId, command.Terms, clock.Now);
        var plan = catalog.Plan(command.PlanCode);
        if (plan.IsRefused) return plan.Refusal with { Field = "for" };
        return command.Terms.AmountCents > plan.Value.MonthlyCents
            ? new Refusal("amount_above_price", $"{plan.Value.Name} costs {Money.Usd(plan.Value.MonthlyCents)} a month; give at most that.", "amount")
            : SubsidyProgramme.ForPlan(employerId, plan.Value, command.Terms, clock.Now);
    }
}
