using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Adjustments;
using Portal.Domain.Payouts;
using Portal.People;
using Portal.Time;

namespace Portal.Payouts;

/// <summary>Asks to bear what a therapist has owed for too long.</summary>
/// <param name="TherapistId">Who owes it.</param>
/// <param name="Reason">Why it won't be earned any more.</param>
/// <param name="Form">Token of the form, so that a double click writes one.</param>
public sealed record ProposeWriteOffCommand(int TherapistId, string? Reason, Guid Form);

/// <summary>Proposes to write off a therapist's debts that are older than 180 days; posted when a second administrator approves (rule two-admins).</summary>
public sealed class ProposeWriteOff(Work work, PortalClock clock)
{
    private const string Purpose = "propose-write-off";

    /// <summary>Its number. Refused: not an administrator, no such therapist, no reason, nothing that is old enough, one is proposed already.</summary>
    public async Task<Result<int>> Handle(ProposeWriteOffCommand command, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(person);
        if (person.Role != PortalRole.Admin) return Result.Refuse("not_allowed", "Only an administrator can write off a debt.");
        return await work.Run<Result<int>>(person, async (db, _) =>
        {
            if (await SubmittedForm.Made(db, person, Purpose, command.Form, ct) is { } made) return made;
            var proposed = await Propose(db, command, person, ct);
            if (proposed.IsRefused) return proposed.Refusal;
            db.DebtWriteOffs.Add(proposed.Value);
            await db.SaveChangesAsync(ct);
            SubmittedForm.Note(db, person, Purpose, command.Form, proposed.Value.Id, clock.Now);
            return proposed.Value.Id;
        }, ct);
    }

    private async Task<Result<DebtWriteOff>> Propose(PortalDb db, ProposeWriteOffCommand command, ActingPerson person, CancellationToken ct)
    {
        var currency = await db.Therapists.Where(therapist => therapist.Id == command.TherapistId).Select(therapist => therapist.Currency).SingleOrDefaultAsync(ct);
        if (currency is null) return Result.Refuse("therapist_unknown", "There is no such therapist.");
        if (await db.DebtWriteOffs.AnyAsync(known => known.TherapistId == command.TherapistId && known.State == ProposalState.Proposed, ct))
            return Result.Refuse("write_off_open", "A write-off of this debt is proposed already. It has to be approved, turned down or withdrawn first.");
        var debts = DebtLedger.Of(await DebtLedger.Movements(db, command.TherapistId, ct));
        return DebtWriteOff.Propose(command.TherapistId, debts, command.Reason, person.Id, clock.Now, currency);
    }
}
