using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Catalog;
using Portal.Domain.Subsidies;
using Portal.Members;
using Portal.People;
using Portal.Time;

namespace Portal.Subsidies;

/// <summary>Changes what a programme gives from now on, or ends it; what was granted or reserved stays.</summary>
public sealed class ChangeProgramme(Work work, CatalogOptions catalog, PortalClock clock)
{
    /// <summary>Sets new terms. Refused: not a spender, not this employer's, ended, terms out of range.</summary>
    public Task<Result> Handle(int programmeId, ProgrammeTerms terms, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return Change(programmeId, person, programme =>
            catalog.Plan(programme.PlanCode) is { IsRefused: false } plan && terms.AmountCents > plan.Value.MonthlyCents
                ? new Refusal("amount_above_price", $"{plan.Value.Name} costs {Money.Usd(plan.Value.MonthlyCents)} a month; give at most that.", "amount")
                : programme.Change(terms, clock.Now), ct);
    }

    /// <summary>Ends it. Refused: not a spender, not this employer's, ended before.</summary>
    public Task<Result> End(int programmeId, ActingPerson person, CancellationToken ct) =>
        Change(programmeId, person, programme => programme.End(clock.Now), ct);

    private Task<Result> Change(int programmeId, ActingPerson person, Func<SubsidyProgramme, Result> change, CancellationToken ct) =>
        work.Run<Result>(person, async (db, _) =>
        {
            var acting = await ActingMember.FindSpender(db, person, ct);
            if (acting.IsRefused) return acting.Refusal;
            var programme = await db.SubsidyProgrammes.SingleOrDefaultAsync(
                known => known.Id == programmeId && known.EmployerId == acting.Value.EmployerId, ct);
            return programme is null ? new Refusal("programme_unknown", "This programme doesn't exist.") : change(programme);
        }, ct);
}
