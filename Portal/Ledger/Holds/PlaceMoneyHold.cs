using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Ledger;
using Portal.Ledger.Verification;
using Portal.Notifications;
using Portal.People;
using Portal.Time;

namespace Portal.Ledger.Holds;

/// <summary>Stops all money: by an admin, or where a check found broken what the database should have kept. Every admin gets a mail.</summary>
public sealed class PlaceMoneyHold(Work work, PortalClock clock)
{
    /// <summary>An admin stops money. Refused: not an admin, no reason, stopped already.</summary>
    public Task<Result> Handle(string? reason, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(person);
        return work.Run<Result>(person, async (db, _) =>
        {
            if (person.Role != PortalRole.Admin) return Result.Refuse("not_allowed", "Only an administrator can stop payments.");
            if (await MoneyHolds.InForce(db).AnyAsync(ct)) return Result.Refuse("held_already", "Payments are stopped already.");
            var hold = MoneyHold.Place(reason, person.Id, clock.Now);
            if (hold.IsRefused) return hold.Refusal;
            await Place(db, hold.Value, $"{person.Name} has stopped them: {hold.Value.Reason}", ct);
            return Result.Done;
        }, ct);
    }

    /// <summary>Inside the transaction that keeps a check's results: places the hold where an enforced invariant is broken and none is in force.</summary>
    public async Task Found(PortalDb db, VerificationReport report, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(report);
        var broken = report.BrokenEnforced;
        if (broken.Count == 0 || await MoneyHolds.InForce(db).AnyAsync(ct)) return;
        var found = string.Join(' ', broken.Select(result => $"{result.InShort}."));
        await Place(db, MoneyHold.Found(found, clock.Now), $"A check found what the database should have refused. {found}", ct);
    }

    private async Task Place(PortalDb db, MoneyHold hold, string why, CancellationToken ct)
    {
        db.MoneyHolds.Add(hold);
        await db.SaveChangesAsync(ct);
        var body = $"Payments are stopped since {hold.CreatedAt.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC. {why}\n\n"
            + "Charges, transfers, payouts and refunds wait, and received events are stored and wait too. Look at Admin, Invariants; when the cause is mended, lift the hold there.";
        var admins = await db.Users.Where(person => person.Role == PortalRole.Admin && person.Email != null).Select(person => new { person.Id, person.Email }).ToListAsync(ct);
        foreach (var admin in admins)
            await MailOutbox.Leave(db, new OutboxMail($"money-hold:{hold.Id}:{admin.Id}", admin.Email!, "Payments are stopped", body, clock.Now), ct);
    }
}
