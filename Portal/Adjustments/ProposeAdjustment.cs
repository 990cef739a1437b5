using Portal.Data;
using Portal.Domain;
using Portal.Domain.Adjustments;
using Portal.People;
using Portal.Time;

namespace Portal.Adjustments;

/// <summary>Asks for a journal entry by hand.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Currency">Lower-case ISO code.</param>
/// <param name="Lines">What it moves.</param>
/// <param name="Form">Token of the form, so that a double click writes one.</param>
public sealed record ProposeAdjustmentCommand(string? Reason, string Currency, IReadOnlyList<AdjustmentLine> Lines, Guid Form);

/// <summary>Writes down a manual adjustment; it is posted when a second administrator approves it (rule two-admins).</summary>
public sealed class ProposeAdjustment(Work work, PortalClock clock)
{
    private const string Purpose = "propose-adjustment";

    /// <summary>Its number. Refused: not an administrator, no reason, lines that make no entry.</summary>
    public async Task<Result<int>> Handle(ProposeAdjustmentCommand command, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(person);
        if (person.Role != PortalRole.Admin) return Result.Refuse("not_allowed", "Only an administrator can write an adjustment.");
        return await work.Run<Result<int>>(person, async (db, _) =>
        {
            if (await SubmittedForm.Made(db, person, Purpose, command.Form, ct) is { } made) return made;
            var proposed = Adjustment.Propose(command.Reason, command.Currency, command.Lines, person.Id, clock.Now);
            if (proposed.IsRefused) return proposed.Refusal;
            db.Adjustments.Add(proposed.Value);
            await db.SaveChangesAsync(ct);
            SubmittedForm.Note(db, person, Purpose, command.Form, proposed.Value.Id, clock.Now);
            return proposed.Value.Id;
        }, ct);
    }
}
