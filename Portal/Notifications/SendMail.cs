using System.Net.Mail;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Jobs;
using Portal.People;
using Portal.Time;

namespace Portal.Notifications;

/// <summary>Sends what waits in the outbox. A mail is claimed before it is sent, so that two nodes don't both send it.</summary>
public sealed class SendMail(Work work, IDbContextFactory<PortalDb> factory, IMailSender sender, PortalClock clock) : IDueWork
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    /// <inheritdoc />
    public string Name => "mail";

    /// <inheritdoc />
    public bool MovesMoney => false;

    /// <inheritdoc />
    public async Task<DateTimeOffset?> NextDue(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.OutboxMails.Where(mail => mail.NextAttemptAt != null)
            .OrderBy(mail => mail.NextAttemptAt).Select(mail => mail.NextAttemptAt).FirstOrDefaultAsync(ct);
    }

    /// <inheritdoc />
    public async Task<int> Run(DateTimeOffset now, CancellationToken ct)
    {
        var claimed = await work.Run(Actor.Due(Name), async (db, _) =>
        {
            var due = await db.OutboxMails.Where(mail => mail.NextAttemptAt <= now).OrderBy(mail => mail.NextAttemptAt).Take(100).ToListAsync(ct);
            foreach (var mail in due) mail.Claim(now + Lease);
            return due;
        }, ct);
        foreach (var mail in claimed) await SendOne(mail, ct);
        return claimed.Count;
    }

    private async Task SendOne(OutboxMail claimed, CancellationToken ct)
    {
        string? error = null;
        var sent = false;
        try
        {
            sent = await sender.Send(claimed, ct);
        }
        catch (Exception refused) when (refused is SmtpException or FormatException)
        {
            error = refused.Message;
        }

        await work.Run(Actor.Due(Name), async (db, _) =>
        {
            var mail = await db.OutboxMails.SingleAsync(stored => stored.Id == claimed.Id, ct);
            if (error is not null) mail.Failed(error, clock.Now);
            else if (sent) mail.Sent(clock.Now);
            else mail.Kept();
        }, ct);
    }
}
